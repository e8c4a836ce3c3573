import type { AggregateNote } from "../../marketplace/aggregate/types.ts";
import type { SourceReport, SyncReport } from "./types.ts";

/** Errors and doubts, errors first. */
export function telling(notes: readonly AggregateNote[]): AggregateNote[] {
  const rank = ({ level }: AggregateNote) => (level === "error" ? 0 : 1);
  return notes.filter(({ level }) => level !== "info").toSorted((a, b) => rank(a) - rank(b));
}

/** A report that tells of each source also what its plugins meet when all are merged; `notes` are the merge's, if there was one. */
export function toldTogether(report: SyncReport, notes: readonly AggregateNote[] | undefined): SyncReport {
  const ofSource = (source: SourceReport): SourceReport => ({
    ...source,
    notes: telling(notes?.filter(({ slug }) => slug === source.slug) ?? source.notes),
  });
  return { ...report, sources: report.sources.map(ofSource) };
}
