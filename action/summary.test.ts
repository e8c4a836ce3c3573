import { expect, test } from "vitest";
import type { FindingRow } from "./finding-row.ts";
import { summaryFor } from "./summary.ts";
import { maxSummaryBytes } from "./summary-text.ts";

test("of very many findings the weightiest stand there, and how many more there are", () => {
  const long = "x".repeat(900);
  const warnings = Array.from({ length: 2_499 }, (_, at): FindingRow => {
    return { level: "warning", code: "W", file: `agents/a${at}.md`, line: 1, problem: long, fix: "Mend it." };
  });
  const error: FindingRow = { level: "error", code: "E", file: "last.md", problem: "It is broken.", fix: "Mend it." };
  const one = { folder: ".", name: "notes", rows: [...warnings, error], notes: [] };
  const text = summaryFor({ kind: "preview", changed: false, plugins: [one], warnings: [] }, true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummaryBytes);
  expect(text).toContain("last&#46;md");
  expect(text).toContain("a298&#46;md");
  expect(text).toContain("And 2200 more findings:");
});
