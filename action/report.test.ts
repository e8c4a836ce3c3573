import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hasFailed, type PluginOutcome, type RunOutcome } from "./outcome.ts";
import type { FindingRow } from "./finding-row.ts";
import { declareArtifacts, outputFolder, writeReport } from "./report.ts";
import { actionPlace } from "./run-action.test-data.ts";

const place = actionPlace({});
afterAll(() => place[Symbol.dispose]());

const outcome = (more: Partial<PluginOutcome> = {}): PluginOutcome => {
  return { folder: ".", name: "notes", rows: [], notes: [], ...more };
};
const run = (...plugins: PluginOutcome[]): RunOutcome => {
  return { kind: "publish", changed: false, plugins, warnings: [] };
};
const row = (level: FindingRow["level"], line?: number): FindingRow => {
  return { level, code: "C", file: "a.md", problem: "P.", fix: "F.", ...(line === undefined ? {} : { line }) };
};

test.each([
  [{ GITHUB_ACTION: "../__acme_publish-2", RUNNER_TEMP: "/t" }, "/t/claude-bazaar/__acme_publish2"],
  [{ GITHUB_ACTION: "..", RUNNER_TEMP: "/t" }, "/t/claude-bazaar/step"],
])("the folder of a step: %j", (env, folder) => {
  expect(outputFolder(env)).toBe(folder);
});

test("images are declared once each, 500 at most, behind what other steps declared", () => {
  const file = join(place.temp, "declared");
  const images = Array.from({ length: 501 }, (_, at) => `r.example/i${at}@sha256:${"a".repeat(64)}`);
  const declared = (all: readonly string[]) => {
    writeFileSync(file, "oci://before\n");
    const outcomes = all.map((image) => outcome({ image: { image, digest: "" } }));
    declareArtifacts({ GITHUB_ARTIFACTS: file }, [...outcomes, outcome()]);
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  };
  const [first = ""] = images;
  expect(declared([first, first])).toEqual([`oci://${first}`]);
  expect(declared(images)).toHaveLength(500);
  expect(declared([])).toEqual([]);
});

test("the report has the weightiest findings first, each once", () => {
  const rows = [row("note"), row("warning"), row("error"), row("error", 2), row("error")];
  const report = JSON.parse(readFileSync(writeReport(run(outcome({ rows })), place.temp), "utf8"));
  expect(report.plugins[0].findings).toEqual([row("error", 2), row("error"), row("warning"), row("note")]);
});

describe("whether a run has failed", () => {
  test.each([
    ["warning", "error", false],
    ["warning", "warning", true],
    ["error", "error", true],
    ["note", "warning", false],
  ] as const)("%s where %s fails: %s", (level, failOn, failed) => {
    expect(hasFailed(run(outcome(), outcome({ rows: [row(level)] })), failOn)).toBe(failed);
  });
});
