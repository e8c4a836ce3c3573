import type { MarketplacesConfig, MarketplaceSource, SourceCaps } from "../../config/marketplaces/types.ts";
import type { AggregateNote } from "../../marketplace/aggregate/types.ts";

/** What one source may bring, with every default filled in. */
export type SyncCaps = Required<SourceCaps>;

export type SyncSource = MarketplaceSource;

/** What `syncMarketplaces` needs of the configuration. `directory` of a source is absolute, or relative to the working folder. */
export type SyncConfig = Pick<MarketplacesConfig, "sources" | "vendor">;

/** How far one source is. */
export interface SyncProgress {
  readonly slug: string;
  readonly phase: "asking" | "fetching" | "reading" | "done";
  /** Entries that are read. */
  readonly done: number;
  readonly total: number;
}

export interface SyncFailure {
  readonly code: string;
  readonly problem: string;
  readonly fix: string;
}

/** Names of plugins, each list ascending. */
export interface SyncChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What became of one source. */
export type SourceReport = {
  readonly slug: string;
  /** Without credentials. */
  readonly from: string;
  /** Of what is kept: errors and doubts about single entries. */
  readonly notes: readonly AggregateNote[];
} & (
  | { readonly outcome: "unchanged"; readonly state: string; readonly plugins: number }
  | {
      readonly outcome: "updated";
      /** Absent at the first time. */
      readonly before?: string;
      readonly state: string;
      readonly plugins: number;
      readonly changes: SyncChanges;
    }
  /** The last good state, if there is one, stays. */
  | { readonly outcome: "failed"; readonly error: SyncFailure; readonly state?: string }
);

export interface SyncReport {
  /** In the configuration's order. */
  readonly sources: readonly SourceReport[];
  /** Slugs that are no longer in the configuration, and went. */
  readonly removed: readonly string[];
  /** Packs that nothing named any more, and went. */
  readonly prunedPacks: number;
}
