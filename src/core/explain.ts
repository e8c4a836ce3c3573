import type { Diagnostic } from "./diagnostic.ts";
import { findings } from "./findings.ts";

/** What is wrong and what to do about it, in plain sentences. */
export interface Explanation {
  readonly problem: string;
  readonly fix: string;
}

/** The sentences of a finding. They stand apart from what finds, which is a third smaller without them. */
export function explain(finding: Diagnostic): Explanation {
  const entry = findings[finding.code] as { problem(args: unknown): string; fix(args: unknown): string };
  return { problem: entry.problem(finding.args), fix: entry.fix(finding.args) };
}
