import { expect, test } from "vitest";
import { placeText } from "../core/diagnostic.ts";
import { explain } from "../core/explain.ts";
import { isRefusal } from "../core/levels.ts";
import { pluginCases } from "../testing/plugin-cases.ts";
import { loadPlugin } from "./load.ts";

test("the cases have names of their own", () => {
  expect(new Set(pluginCases.map((one) => one.name)).size).toBe(pluginCases.length);
});

test.each(pluginCases)("$name", ({ files, finds, at, stricter }) => {
  const { diagnostics, loads } = loadPlugin(files, { folderName: "plug" });
  const found = diagnostics.filter((finding) => finding.level !== "note");
  expect(found.map((finding) => finding.code)).toEqual(finds);
  expect(at === undefined || found[0] === undefined ? at : placeText(found[0])).toBe(at);
  expect(loads).toBe(!diagnostics.some((finding) => isRefusal(finding.code)));
  // Being stricter than the client is a reason for an error only.
  expect(stricter === undefined || found.some((finding) => finding.level === "error")).toBe(true);
  for (const finding of diagnostics) {
    const { problem, fix } = explain(finding);
    expect(`${problem} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
  }
});
