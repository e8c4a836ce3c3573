import { type Difference, expectedDifference } from "./expected.ts";
import type { Cell } from "./types.ts";

/** The matrix as a Markdown table: plugin, component, event, equal or different, why. */
export function matrixOf(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => `| ${cell.subject} | ${cell.component} | ${cell.event} | ${verdictOf(cell)} |`);
  return ["| plugin | component | event | result | why |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function verdictOf({ component, event, isEqual, isProven }: Cell): string {
  if (!isProven) return "nothing compared | the full plugin did not do it";
  return isEqual ? "equal |" : `different | ${expectedDifference(component, event)?.why ?? "NOT EXPECTED"}`;
}

/** What contradicts the expected table, a line for each cell. */
export function surprises(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => {
    const name = `${cell.subject}: ${cell.component}, ${cell.event}`;
    if (!cell.isProven) return [`${name}: the full plugin did not do it: ${short(cell.full)}`];
    const listed = expectedDifference(cell.component, cell.event);
    const found = faultOf(cell, listed);
    if (found === undefined) return [];
    return [`${name}: ${found}\n  full: ${short(cell.full)}\n  thin: ${short(cell.thin)}`];
  });
}

function faultOf({ isEqual, isThinProven }: Cell, listed: Difference | undefined): string | undefined {
  if (isEqual) return listed && "equal, but listed as different";
  if (listed === undefined) return "different";
  return listed.isWording === true && !isThinProven ? "not only other words: the thin client did not do it" : undefined;
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 1_000);
}
