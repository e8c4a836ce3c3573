import { toldTogether } from "../adapters/sync/told-together.ts";
import type { SyncFailure, SyncReport } from "../adapters/sync/types.ts";
import { stateNotes } from "../adapters/views/state-content.ts";
import { isBazaarError } from "../core/errors.ts";
import type { MergePolicy } from "../marketplace/aggregate/policy.ts";
import type { AggregateNote } from "../marketplace/aggregate/types.ts";

/** A sync's report with what the sources are together. */
export interface ToldReport extends SyncReport {
  /** Why nothing can be served of them all. */
  readonly error?: SyncFailure;
}

/**
 * Tells of each source also what its plugins meet when all are merged: names that collide, what clients would refuse. Left as
 * it is where a source was never tried: then names are not known yet.
 */
export function toldAll(report: SyncReport, state: string, policy: MergePolicy): ToldReport {
  const { notes, error } = merged(state, policy);
  return { ...toldTogether(report, notes), ...(error && { error }) };
}

function merged(
  state: string,
  policy: MergePolicy,
): { notes?: readonly AggregateNote[] | undefined; error?: SyncFailure } {
  try {
    return { notes: stateNotes(state, policy) };
  } catch (thrown) {
    if (!isBazaarError(thrown)) throw thrown;
    const { code, problem, fix, details } = thrown;
    const { notes } = details as { readonly notes?: readonly AggregateNote[] };
    return { notes, error: { code, problem, fix } };
  }
}
