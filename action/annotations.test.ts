import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Masks } from "../src/testing/runner/masks.ts";
import { StepOutput } from "../src/testing/runner/step-output.ts";
import type { FindingRow } from "./finding-row.ts";

const row = (more: Partial<FindingRow>): FindingRow => {
  return { level: "error", code: "BROKEN", file: "", problem: "It is broken.", fix: "Mend it.", ...more };
};

/** What the runner makes of what the annotations of these findings are written as. */
function annotated(rows: readonly FindingRow[]): StepOutput["annotations"] {
  const program = `import { annotate } from ${JSON.stringify(join(import.meta.dirname, "annotations.ts"))};
    annotate(JSON.parse(process.argv[1]));`;
  const args = ["--input-type=module", "-e", program, JSON.stringify(rows)];
  const output = new StepOutput(new Masks([]));
  for (const line of execFileSync(process.execPath, args, { encoding: "utf8" }).split("\n")) output.take(line);
  return output.annotations;
}

test("as many as the runner keeps, one error less, and those with a line before the others", () => {
  const levels = ["error", "warning", "note"] as const;
  const many = levels.flatMap((level) =>
    Array.from({ length: 12 }, (_, at) => row({ level, problem: `P${at}.`, ...(at < 3 ? {} : { line: at }) })),
  );
  const { kept, dropped } = annotated(many);
  const of = (wanted: string) => kept.filter(({ level }) => level === wanted).map(({ line }) => line);
  expect(of("error")).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(of("warning")).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, undefined]);
  expect(of("notice")).toHaveLength(10);
  expect(dropped).toBe(0);
});

test("a long one is cut before the runner does it, and a place is what the finding has of it", () => {
  const { kept } = annotated([row({ file: "a b,c:d.md", line: 3, column: 7, problem: "x".repeat(5_000) })]);
  expect(kept).toEqual([
    {
      level: "error",
      message: "x".repeat(3_000),
      title: "BROKEN",
      file: "a b,c:d.md",
      line: 3,
      endLine: 3,
      column: 7,
      endColumn: undefined,
    },
  ]);
  expect(annotated([row({})]).kept).toMatchObject([{ file: undefined, line: undefined }]);
  expect(annotated([row({ file: "a##[b]\u001B[31m.md" })]).kept[0]?.file).toBe("a# #[b]\\u001b[31m.md");
});
