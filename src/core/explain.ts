import type { Diagnostic } from "./diagnostic.ts";
import { BazaarError } from "./errors.ts";
import { findings } from "./findings.ts";

/** What is wrong and what to do about it, in plain sentences. */
export interface Explanation {
  readonly problem: string;
  readonly fix: string;
}

/** The sentences of a finding. They stand apart from what finds, which is a third smaller without them. Throws `BazaarError` OPTION_INVALID for what is no finding of this version. */
export function explain(finding: Diagnostic): Explanation {
  const { code, args } = Object(finding) as Partial<Diagnostic>;
  if (code === undefined || !Object.hasOwn(findings, code) || typeof args !== "object" || args === null)
    throw unknown(code);
  const entry = findings[code] as { problem(args: unknown): string; fix(args: unknown): string };
  return { problem: entry.problem(args), fix: entry.fix(args) };
}

/** For callers without types, and findings of another version of this package. */
function unknown(code: unknown): BazaarError {
  const problem = `There is no finding ${JSON.stringify(code) ?? "without a code"} with such arguments.`;
  return new BazaarError("OPTION_INVALID", problem, "Give a finding as this version's `loadPlugin` reports it.");
}
