import type { AggregateNote } from "../../marketplace/aggregate/types.ts";

/** How much one source may bring. */
export interface SyncCaps {
  /** Files of all its plugins together, 1 or more. @default 50_000 */
  readonly files: number;
  /** Bytes of them, unpacked; also of one download. @default 536_870_912 (512 MiB) */
  readonly bytes: number;
  /** Bytes of one file. @default 52_428_800 (50 MiB) */
  readonly fileBytes: number;
  /** Segments of a path. @default 32 */
  readonly depth: number;
}

/** One marketplace to read: exactly one of `git`, `github`, `directory` and `catalog`. */
export interface SyncSource {
  /** Its name here and in the state folder: begins with a small letter or digit, then also `_` and `-`, at most 64. */
  readonly slug: string;
  /** https URL of a repository; http on loopback, or where `vendor.hosts` names the host. */
  readonly git?: string | undefined;
  /** `owner/repository`. */
  readonly github?: string | undefined;
  /** Absolute path of a folder, read in place. */
  readonly directory?: string | undefined;
  /** URL of a `marketplace.json`; its relative entries can't be read. */
  readonly catalog?: string | undefined;
  /** @default the one that the remote's HEAD names */
  readonly branch?: string | undefined;
  /** A tag, or a commit by its 40 hex digits. */
  readonly pin?: string | undefined;
  /** Name of the environment variable that holds the token. @default nothing is presented */
  readonly token?: string | undefined;
  readonly caps?: { readonly [cap in keyof SyncCaps]?: number | undefined } | undefined;
  /** Names of entries, with `*`. @default all */
  readonly include?: readonly string[] | undefined;
  /** Wins over `include`. @default none */
  readonly exclude?: readonly string[] | undefined;
}

/** What `syncMarketplaces` needs of the configuration. */
export interface SyncConfig {
  readonly sources: readonly SyncSource[];
  /** `hosts`: what may be asked though it is private or plain http, as `addressGuard` reads it. */
  readonly vendor?: { readonly hosts?: readonly string[] | undefined } | undefined;
}

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
