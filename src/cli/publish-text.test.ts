import { expect, test } from "vitest";
import type { PublishResult } from "../publish/publish.ts";
import { publishLines } from "./publish-text.ts";
import { plainTerminal } from "./terminal.ts";

const result: PublishResult = {
  changed: true,
  name: "sample",
  version: "1.0.0+12345678",
  files: {
    added: ["plugins/sample/a.md"],
    changed: [".claude-plugin/marketplace.json"],
    removed: ["plugins/sample/b.md"],
  },
  entry: "replaced",
  commit: "0123456789abcdef0123456789abcdef01234567",
  pushed: true,
  diagnostics: [],
  loads: true,
};

test("each file has a mark, and the last line says what was done", () => {
  expect(publishLines(plainTerminal, result, { dryRun: false, kind: "remote" })).toEqual([
    "  + plugins/sample/a.md",
    "  ~ .claude-plugin/marketplace.json",
    "  - plugins/sample/b.md",
    "Published sample 1.0.0+12345678: 3 files in commit 0123456789ab, pushed.",
  ]);
});

test.each([
  ["work-tree", false, "Published sample 1.0.0+12345678: 3 files in commit 0123456789ab, not pushed."],
  ["remote", true, "Would publish sample 1.0.0+12345678: 3 files. Nothing was changed."],
] as const)("into a %s, dry run %s", (kind, dryRun, sentence) => {
  expect(publishLines(plainTerminal, result, { dryRun, kind }).at(-1)).toBe(sentence);
});

test("nothing to do, and a marketplace that the client refuses", () => {
  const nothing: PublishResult = {
    ...result,
    changed: false,
    files: { added: [], changed: [], removed: [] },
    loads: false,
  };
  const lines = publishLines(plainTerminal, nothing, { dryRun: false, kind: "folder" });
  expect(lines[0]).toBe("Nothing to do: the marketplace has sample 1.0.0+12345678 already.");
  expect(lines[1]).toContain("refuses");
});
