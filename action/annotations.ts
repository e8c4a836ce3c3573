import { error, notice, warning } from "@actions/core";
import type { Level } from "../src/core/finding.ts";
import { harmless } from "./log.ts";
import { type FindingRow, ranked } from "./finding-row.ts";

/** The runner keeps ten of each type and step, and the step's own failure is an error too. */
const most: Readonly<Record<Level, number>> = { error: 9, warning: 10, note: 10 };

/** Longer messages are cut by the runner, at 4,096 characters. */
const longest = 3_000;

/** Puts the weightiest findings at their lines in the pull request; all of them stand in the summary. */
export function annotate(rows: readonly FindingRow[]): void {
  const say = { error, warning, note: notice };
  for (const level of ["error", "warning", "note"] as const) {
    const chosen = ranked(rows.filter((row) => row.level === level)).slice(0, most[level]);
    for (const row of chosen) say[level](messageOf(row), placeOf(row));
  }
}

function messageOf({ problem, fix }: FindingRow): string {
  return harmless(`${problem} ${fix}`).slice(0, longest);
}

/** Without a file the runner would show it at none, which is right for what is about the whole. */
function placeOf({ code, file, line, column }: FindingRow) {
  return {
    title: code,
    ...(file === "" ? {} : { file: harmless(file) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}
