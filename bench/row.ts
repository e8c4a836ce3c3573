import { styleText } from "node:util";

/** One line of the table: a number and, where there is one, the bound that it has to keep. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Undefined: the number is only shown. */
  readonly goal?: { readonly bound: "least" | "most"; readonly limit: number };
  /** How it was measured, in a few words. */
  readonly how: string;
}

/** Whether the number keeps its bound; undefined without one. */
export function keeps({ value, goal }: Row): boolean | undefined {
  if (goal === undefined) return undefined;
  return goal.bound === "least" ? value >= goal.limit : value <= goal.limit;
}

/** The rows as aligned lines. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ["what", "value", "goal", "", "how"],
    ...rows.map((row) => [row.what, amount(row.value, row.unit), goalText(row), verdict(row), row.how]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => (line[column] ?? "").length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => painted(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function painted(cell: string, width: number): string {
  const padded = cell.padEnd(width);
  if (cell === "kept") return styleText("green", padded);
  return cell === "MISSED" ? styleText("red", padded) : padded;
}

function verdict(row: Row): string {
  const kept = keeps(row);
  if (kept === undefined) return "";
  return kept ? "kept" : "MISSED";
}

function goalText({ goal, unit }: Row): string {
  return goal === undefined ? "" : `${goal.bound === "least" ? "≥" : "≤"} ${amount(goal.limit, unit)}`;
}

function amount(value: number, unit: string): string {
  const few = value < 10 && unit === "×" ? 2 : 1;
  const digits = value >= 100 || Number.isInteger(value) ? 0 : few;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The middle of the sorted values: one slow run on a shared machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
