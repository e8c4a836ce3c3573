import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadMarketplace } from "./load-marketplace.ts";
import { loadPlugin } from "./load-plugin.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "load plugin-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: object) => {
  mkdirSync(join(folder, ".claude-plugin"), { recursive: true });
  writeFileSync(join(folder, ".claude-plugin", name), JSON.stringify(value));
};

test("a folder is named by a path or a file URL", () => {
  expect(loadPlugin(pathToFileURL(folder)).plugin.name).toBe(basename(folder));
  write("plugin.json", { name: "plug", version: "1.0.0" });
  write("marketplace.json", { name: "market", owner: { name: "Ada" }, plugins: [] });
  for (const source of [folder, pathToFileURL(folder), pathToFileURL(`${folder}/`)]) {
    expect(loadPlugin(source).plugin.name).toBe("plug");
    expect(loadMarketplace(source).marketplace.name).toBe("market");
  }
});

test.each([
  [new URL("https://a.example/plugin"), "SOURCE_INVALID"],
  [new URL("file://host/plugin"), "SOURCE_INVALID"],
  ["a\0b", "PLUGIN_MISSING"],
  ["x".repeat(5_000), "FILE_UNREADABLE"],
  ["", "PLUGIN_MISSING"],
  [5, "SOURCE_INVALID"],
] as [string | URL, string][])("%s is no folder", (source, code) => {
  expect(() => loadPlugin(source)).toThrow(expect.objectContaining({ code }));
});

test.each([null, "plug"])("%j are no options", (options) => {
  expect(() => loadPlugin(folder, options as never)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});
