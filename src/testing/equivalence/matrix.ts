import { whyDifferent } from "./expected.ts";
import type { Cell } from "./types.ts";

/** The matrix as a Markdown table: plugin, component, event, equal or different, why. */
export function matrixOf(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => `| ${cell.subject} | ${cell.component} | ${cell.event} | ${verdictOf(cell)} |`);
  return ["| plugin | component | event | result | why |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function verdictOf({ component, event, isEqual, isProven }: Cell): string {
  if (!isProven) return "nothing compared | the full plugin did not do it";
  return isEqual ? "equal |" : `different | ${whyDifferent(component, event) ?? "NOT EXPECTED"}`;
}

/** What contradicts the expected table, a line for each cell. */
export function surprises(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => {
    const name = `${cell.subject}: ${cell.component}, ${cell.event}`;
    if (!cell.isProven) return [`${name}: the full plugin did not do it: ${short(cell.full)}`];
    const isExpectedEqual = whyDifferent(cell.component, cell.event) === undefined;
    if (cell.isEqual === isExpectedEqual) return [];
    const found = cell.isEqual ? "equal, but listed as different" : "different";
    return [`${name}: ${found}\n  full: ${short(cell.full)}\n  thin: ${short(cell.thin)}`];
  });
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 1_000);
}
