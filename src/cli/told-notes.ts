import type { SourceReport, SyncFailure, SyncReport } from "../adapters/sync/types.ts";
import { stateNotes } from "../adapters/views/state-content.ts";
import { isBazaarError } from "../core/errors.ts";
import type { MergePolicy } from "../marketplace/aggregate/policy.ts";
import type { AggregateNote } from "../marketplace/aggregate/types.ts";

/** A sync's report with what the sources are together. */
export interface ToldReport extends SyncReport {
  /** Why nothing can be served of them all. */
  readonly error?: SyncFailure;
}

/** Errors and doubts, errors first. */
export function telling(notes: readonly AggregateNote[]): AggregateNote[] {
  const rank = ({ level }: AggregateNote) => (level === "error" ? 0 : 1);
  return notes.filter(({ level }) => level !== "info").toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Tells of each source also what its plugins meet when all are merged: names that collide, what clients would refuse. Left as
 * it is where a source was never tried: then names are not known yet.
 */
export function toldAll(report: SyncReport, state: string, policy: MergePolicy): ToldReport {
  const { notes, error } = merged(state, policy);
  return { ...withNotes(report, notes), ...(error && { error }) };
}

/** The same with notes of what is merged already. */
export function withNotes(report: SyncReport, notes: readonly AggregateNote[] | undefined): ToldReport {
  const ofSource = (source: SourceReport): SourceReport => ({
    ...source,
    notes: telling(notes?.filter(({ slug }) => slug === source.slug) ?? source.notes),
  });
  return { ...report, sources: report.sources.map(ofSource) };
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
