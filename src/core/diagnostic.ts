import type { Level } from "./finding.ts";
import type { FindingArgs, FindingCode } from "./findings.ts";
import { levelOf } from "./levels.ts";

/** One finding about somebody's files, as data; `explain` makes the sentences. */
export interface Diagnostic<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly level: Level;
  /** Path in the tree, `/` between segments; `""` is the whole plugin or marketplace. */
  readonly path: string;
  /** Counted from 1; absent when the finding is about the whole file. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 code units; absent when the finding is about the whole line. */
  readonly column?: number;
  readonly args: FindingArgs<Code>;
}

/** Where a finding lies: a file, and as far as known the place in it. */
export interface Where {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Takes findings while something is read; each room gets one and knows nothing of who listens. */
export type Report = <Code extends FindingCode>(code: Code, where: Where | string, args: FindingArgs<Code>) => void;

/** Collects findings. The level comes from the table of codes. */
export class Findings {
  readonly list: Diagnostic[] = [];

  readonly report: Report = (code, where, args) => {
    const place = typeof where === "string" ? { path: where } : where;
    this.list.push({ code, level: levelOf(code), ...place, args });
  };

  /** Takes a finding that somebody else made. */
  readonly add = (finding: Diagnostic): void => void this.list.push(finding);
}

/** `path:line:column`, as editors and terminals link it; the parts that are unknown are left out. */
export function placeText(where: Where): string {
  const path = where.path === "" ? "." : where.path;
  if (where.line === undefined) return path;
  return where.column === undefined ? `${path}:${where.line}` : `${path}:${where.line}:${where.column}`;
}
