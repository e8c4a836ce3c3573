import { info } from "@actions/core";
import { printable } from "../src/cli/text-width.ts";

/**
 * Writes lines to the step's log. What the runner would take for a command, a line that begins with `::` or holds `##[`
 * (names of a stranger's plugin may), is taken apart.
 */
export function log(...lines: readonly string[]): void {
  for (const line of lines) info(harmless(line));
}

/** A line without control characters that the runner reads as text. */
export function harmless(line: string): string {
  return printable(line)
    .replace(/^(\s*):(?=:)/, "$1: ")
    .replaceAll("##[", "# #[");
}
