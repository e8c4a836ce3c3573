import { type LineChange, lineDiff } from "./line-diff.ts";

/** A text's change as hunks of a unified diff. */
export interface Hunks {
  /** `""` when both are equal. */
  readonly text: string;
  /** Lines. */
  readonly added: number;
  readonly removed: number;
}

/** Unchanged lines around a change, as git has it. */
const contextLines = 3;

/** What makes `after` of `before`. Only a line feed ends a line: a carriage return belongs to it, as for git. */
export function hunksOf(before: string, after: string): Hunks {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const changes = lineDiff(old, fresh);
  const sum = (lines: (change: LineChange) => number) => changes.reduce((total, change) => total + lines(change), 0);
  return {
    text: grouped(changes)
      .map((group) => hunk(old, fresh, group))
      .join(""),
    added: sum(({ newStart, newEnd }) => newEnd - newStart),
    removed: sum(({ oldStart, oldEnd }) => oldEnd - oldStart),
  };
}

/** Lines with their line feed; only the last may lack it. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => `${line}\n`);
  const last = (lines.pop() ?? "").slice(0, -1);
  return last === "" ? lines : [...lines, last];
}

/** Changes whose context would touch share a hunk. */
function grouped(changes: readonly LineChange[]): LineChange[][] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.oldStart - last.oldEnd <= 2 * contextLines) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunk(old: readonly string[], fresh: readonly string[], changes: readonly LineChange[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return "";
  const lead = Math.min(contextLines, first.oldStart);
  const trail = Math.min(contextLines, old.length - last.oldEnd);
  const [oldFrom, newFrom] = [first.oldStart - lead, first.newStart - lead];
  const lines = [`@@ -${span(oldFrom, last.oldEnd + trail)} +${span(newFrom, last.newEnd + trail)} @@\n`];
  const put = (sign: string, all: readonly string[], start: number, end: number) => {
    for (let at = start; at < end; at += 1) lines.push(signed(sign, all[at] ?? ""));
  };
  let at = oldFrom;
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    put(" ", old, at, oldStart);
    put("-", old, oldStart, oldEnd);
    put("+", fresh, newStart, newEnd);
    at = oldEnd;
  }
  put(" ", old, at, last.oldEnd + trail);
  return lines.join("");
}

function signed(sign: string, line: string): string {
  return line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** First line (from 1; of an empty range the line before it) and number of lines, which is left away when it is 1. */
function span(start: number, end: number): string {
  const count = end - start;
  const first = count === 0 ? start : start + 1;
  return count === 1 ? `${first}` : `${first},${count}`;
}
