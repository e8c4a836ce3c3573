import { expect, test } from "vitest";
import { Findings } from "../core/diagnostic.ts";
import { type ImageFinding, imageFinding } from "../image/checked-image.ts";
import { findingCounts, findingDocuments, findingLines, imageFindingLines } from "./findings-text.ts";
import { plainTerminal } from "./terminal.ts";

const found = new Findings();
found.report("SHELL_LINE_ON_HOST", "", { what: "command:a", line: "ls" });
found.report("FILE_TOO_LARGE", { path: "commands/b.md", line: 1, column: 2 }, { size: 11, limit: 10 });
found.report("FILE_TOO_LARGE", "commands/a.md", { size: 12, limit: 10 });

test("errors come first, grouped by code, with one fix for the group", () => {
  const lines = findingLines(plainTerminal, found.list);
  expect(lines[0]).toBe("error FILE_TOO_LARGE");
  expect(lines[1]).toMatch(/^ {2}commands\/b\.md:1:2: .*11/);
  expect(lines[2]).toMatch(/^ {2}commands\/a\.md: .*12/);
  expect(lines[3]).toMatch(/^ {2}fix: /);
  expect(lines.indexOf("warning SHELL_LINE_ON_HOST")).toBe(5);
});

test("counts and documents", () => {
  expect(findingCounts(found.list)).toBe("2 errors, 1 warning, no notes");
  expect(findingDocuments(found.list)[1]).toMatchObject({
    code: "FILE_TOO_LARGE",
    level: "error",
    path: "commands/b.md",
    line: 1,
    problem: expect.stringContaining("11"),
  });
});

test("of many findings of one code some are shown and the rest is counted", () => {
  const many: ImageFinding[] = Array.from({ length: 130 }, (_, line) =>
    imageFinding("IMAGE_SECRET", { path: "a", line: line + 1 }, { kind: "npm token" }),
  );
  const lines = imageFindingLines(plainTerminal, many);
  expect(lines.filter((line) => line.startsWith("  a:"))).toHaveLength(100);
  expect(lines).toContain("  … and 30 more; --json has them all.");
  expect(imageFindingLines(plainTerminal, many.slice(0, 100)).join("\n")).not.toContain("more;");
});
