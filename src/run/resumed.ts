import { BazaarError } from "../core/errors.ts";
import type { ResolvedLimits } from "./limits.ts";
import type { RunOutcome } from "./types.ts";
import type { WaitingRun } from "./waiting.ts";

/** What a run has used so far. */
export type Used = Pick<WaitingRun, "turns" | "costUsd" | "tokens" | "modelRequests" | "durationMs">;

/**
 * What is left of the limits for a run that goes on; the time it waited costs nothing. The client counts each start of
 * its own against a limit. Throws `BazaarError` RUN_LIMIT when nothing is left.
 */
export function limitsLeft(limits: ResolvedLimits, used: Used): ResolvedLimits {
  const maxTurns = limits.maxTurns - used.turns;
  const timeoutMs = limits.timeoutMs - used.durationMs;
  const maxBudgetUsd = limits.maxBudgetUsd === undefined ? undefined : limits.maxBudgetUsd - used.costUsd;
  const maxTokens = limits.maxTokens === undefined ? undefined : limits.maxTokens - used.tokens;
  const maxModelRequests = limits.maxModelRequests - used.modelRequests;
  const isPaid = (maxBudgetUsd ?? 1) > 0 && (maxTokens ?? 1) >= 1 && maxModelRequests >= 1;
  const left = { ...limits, maxTurns, timeoutMs, maxBudgetUsd, maxTokens, maxModelRequests };
  if (maxTurns >= 1 && timeoutMs >= 1_000 && isPaid) return left;
  const problem = "The run had used up its limit of turns, time, cost, tokens or requests before it asked.";
  throw new BazaarError("RUN_LIMIT", problem, "Start again, and ask for less at once.");
}

/**
 * The outcome of the last part alone, as what is paid for twice must not be counted twice: of turns and time the client
 * tells that of this start, of cost that of the whole session.
 */
export function ownPart(last: RunOutcome, used: Used): RunOutcome {
  // A broker meters each start by itself.
  if (last.usage !== undefined) return last;
  return { ...last, costUsd: Math.max(0, last.costUsd - used.costUsd) };
}

/** Both parts together. */
export function together(used: Used, own: Partial<RunOutcome>): Used {
  const { inputTokens = 0, outputTokens = 0, cachedTokens = 0 } = own.usage ?? {};
  return {
    turns: used.turns + (own.turns ?? 0),
    costUsd: used.costUsd + (own.costUsd ?? 0),
    tokens: used.tokens + inputTokens + outputTokens + cachedTokens,
    modelRequests: used.modelRequests + (own.modelRequests ?? 0),
    durationMs: used.durationMs + (own.durationMs ?? 0),
  };
}

/** Nothing, for a run that starts. */
export const unused: Used = { turns: 0, costUsd: 0, tokens: 0, modelRequests: 0, durationMs: 0 };
