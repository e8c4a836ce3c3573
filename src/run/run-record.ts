import { isBazaarError } from "../core/errors.ts";
import type { RunOutcome, RunUsage } from "./types.ts";

/** How a run ended, in a word of a closed list. */
export const outcomeClasses = [
  "ok",
  "question",
  "busy",
  "cancelled",
  "timed-out",
  "limit",
  "too-long",
  "failed",
  "client-failed",
] as const;

export type OutcomeClass = (typeof outcomeClasses)[number];

/** What stays of a run: never a word of its prompt, arguments or output. */
export interface RunRecord {
  /** Names the run, also in the host's log. */
  readonly id: string;
  /** `RunOptions.caller`. */
  readonly caller: string;
  /** `Plugin.name`. */
  readonly plugin: string;
  /** Component id, e.g. `command:fix` (also for a skill) or `agent:reviewer`. */
  readonly command: string;
  /** When the call came, ISO 8601 in UTC. */
  readonly start: string;
  /** Milliseconds from there to the end. */
  readonly ms: number;
  /** Those of them that it waited for a slot. */
  readonly queuedMs: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
  /** US dollars; 0 where nobody asked the model. */
  readonly costUsd: number;
  readonly outcome: OutcomeClass;
}

export const noUsage: RunUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/** The class of a run that has ended, with its outcome or its error. */
export function outcomeClass(end: RunOutcome | { readonly error: unknown }): OutcomeClass {
  if (!("error" in end)) return end.question === undefined ? "ok" : "question";
  const { error } = end;
  if (!isBazaarError(error)) return "failed";
  if (error.code === "RUN_LIMIT") return error.details["reason"] === "busy" ? "busy" : "limit";
  return classOf[error.code] ?? "failed";
}

const classOf: Readonly<Record<string, OutcomeClass>> = {
  INTERRUPTED: "cancelled",
  RUN_TIMED_OUT: "timed-out",
  PROMPT_TOO_LONG: "too-long",
  CLIENT_FAILED: "client-failed",
  CLIENT_MISSING: "client-failed",
};
