import type { SourceReport, SyncReport } from "../adapters/sync/types.ts";

/** What a log has not been told yet of one sync after another. */
export class SyncNews {
  readonly #told = new Map<string, string>();

  /** Without the sources that are as they were; one is news too where other notes stand beside it, since another source or a grant changed. */
  of(report: SyncReport): SyncReport {
    return { ...report, sources: report.sources.filter((source) => this.#isNews(source)) };
  }

  #isNews({ slug, outcome, notes }: SourceReport): boolean {
    const text = JSON.stringify(notes);
    const before = this.#told.get(slug) ?? "[]";
    // Of one that failed its notes are not shown.
    if (outcome !== "failed") this.#told.set(slug, text);
    return outcome !== "unchanged" || text !== before;
  }
}
