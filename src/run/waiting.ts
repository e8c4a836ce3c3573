import { BazaarError } from "../core/errors.ts";
import type { LocalAction, RunRequest } from "./types.ts";

/** Limits of the runs that wait for an answer. A value outside its range is `BazaarError` OPTION_INVALID. */
export interface WaitingLimits {
  /** Time until an answer comes too late, milliseconds, 1_000…604_800_000 (7 days). @default 3_600_000 (1 h) */
  readonly waitMs?: number;
  /** Runs of one caller that wait, 1…100; one more drops the oldest. @default 5 */
  readonly perCaller?: number;
  /** Runs that wait in all, 1…10_000; one more drops the oldest. @default 100 */
  readonly inAll?: number;
  /** What their folders may hold in all, bytes, 1_048_576…1_099_511_627_776; the oldest go first. @default 2_147_483_648 (2 GiB) */
  readonly maxBytes?: number;
}

/** Whose answer it has to be, and what asked. */
export interface WaitingFor {
  /** `RunOptions.caller`. */
  readonly caller: string;
  /** `Plugin.name`. */
  readonly plugin: string;
  /** `command:fix` or `agent:reviewer`. */
  readonly component: string;
}

/** What a run has used and left so far; the time in milliseconds, without that of waiting. */
export interface WaitingRun {
  /** The client's session. */
  readonly session: string;
  readonly turns: number;
  readonly costUsd: number;
  /** All kinds together, as `RunLimits.maxTokens` counts them. */
  readonly tokens: number;
  readonly modelRequests: number;
  readonly durationMs: number;
  readonly actions: readonly LocalAction[];
}

/** The component of a request, as `WaitingFor` names it. */
export function componentOf(request: RunRequest): string {
  return `${request.kind}:${request.name}`;
}

/** The one refusal for every handle that is worth nothing (any more), so that nobody learns which handles exist. */
export function runUnknown(): BazaarError {
  const problem = "No run waits for an answer under that handle: it was answered, it waited too long, or it never was.";
  return new BazaarError("RUN_UNKNOWN", problem, "Start again with a call without `run` and `answer`.");
}
