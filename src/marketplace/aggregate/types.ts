import type { JsonObject } from "../../core/json.ts";
import type { Owner } from "../types.ts";
import type { NoteCode } from "./note-table.ts";

/** A regular file by its content. */
export interface ContentFile {
  /** Relative, `/` between segments. */
  readonly path: string;
  /** Whether its owner may execute it. */
  readonly executable: boolean;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}

/** Where a plugin's files were taken from, without credentials. */
export interface Origin {
  /** The kind of the entry's source. */
  readonly kind: "relative" | "github" | "url" | "git-subdir" | "npm" | "archive";
  /** The repository, package or archive; absent for a folder of the marketplace itself. */
  readonly from?: string;
  /** The plugin's folder in it, without `./`; absent for its root, and for what has no folders to choose from. */
  readonly path?: string;
  /** What pins it: a commit (40 hex digits), a package's exact version with its integrity, a SHA-256. */
  readonly pin?: string;
}

/** An entry of a source with the files of its plugin. */
export interface SnapshotPlugin {
  /** As it stands in the source's catalog, with every key. */
  readonly entry: JsonObject;
  readonly origin: Origin;
  /** The text of `.claude-plugin/plugin.json`; absent where the plugin has none. */
  readonly manifest?: string;
  /** Every regular file, ascending by path in UTF-16 code units; the manifest is one of them. */
  readonly files: readonly ContentFile[];
}

/** What is told about one entry, or about a source (`plugin` is then absent). */
export interface AggregateNote {
  /** `info`: as it should be; `warning`: served with a change or a doubt; `error`: not served. */
  readonly level: "info" | "warning" | "error";
  /** From the table of the aggregate's notes: `note-table.ts`. */
  readonly code: NoteCode;
  readonly slug: string;
  /** The entry's name in its source. */
  readonly plugin?: string;
  /** What is so, and what can be done; never a secret. */
  readonly problem: string;
  readonly fix: string;
}

/** A source marketplace in one state: all that a merge needs, small enough to be one JSON document. */
export interface Snapshot {
  /** Its name here: begins with a small letter or digit, then also `_` and `-`, at most 64 characters. */
  readonly slug: string;
  /** Where it comes from, without credentials. */
  readonly from: string;
  /** The commit (40 hex digits), or for what is no repository a digest of its content. */
  readonly state: string;
  /** The catalog's own name. */
  readonly name: string;
  readonly owner?: Owner;
  readonly description?: string;
  /** The catalog's `renames`. */
  readonly renames: Readonly<Record<string, string | null>>;
  /** `.claude-plugin/marketplace-metadata.json`, parsed. */
  readonly metadata?: JsonObject;
  /** In the catalog's order. */
  readonly plugins: readonly SnapshotPlugin[];
  /** Entries that are not among `plugins`, and what else is worth telling. */
  readonly notes: readonly AggregateNote[];
}

/** A file of an aggregated plugin: one of its source, or one that the merge wrote. */
export interface AggregateFile extends ContentFile {
  /** The bytes, where the merge wrote them; else they are the source's. */
  readonly written?: Uint8Array;
}

/** A plugin as it is served. */
export interface AggregatePlugin {
  readonly slug: string;
  /** Its name in the source's catalog. */
  readonly sourceName: string;
  /** The listed name, which is also the one in its plugin.json. */
  readonly name: string;
  /** `<slug>-<plugin>`: one path segment, unique in the aggregate. */
  readonly folder: string;
  /** Listed and in plugin.json. */
  readonly version: string;
  /** The entry as it is listed, without `source`. */
  readonly entry: JsonObject;
  /** Ascending by path, relative to the plugin's own folder. */
  readonly files: readonly AggregateFile[];
  /** SHA-256 over the listed entry and each file's path, executable bit and digest. */
  readonly contentHash: string;
  /** What the source's marketplace-metadata.json says of it. */
  readonly metadata?: JsonObject;
}

/** All marketplaces as one. */
export interface Aggregate {
  readonly name: string;
  readonly owner: Owner;
  readonly description?: string;
  /** Old listed name → the one that is listed now. No name that is listed is among the old ones. */
  readonly renames: Readonly<Record<string, string>>;
  /** Listed names of plugins that their sources say are gone → `slug/name`, by which grants know them. */
  readonly gone: Readonly<Record<string, string>>;
  /** Whether clients are to remove what is no longer listed for them (the catalog's `forceRemoveDeletedPlugins`). */
  readonly removeDeleted?: boolean;
  /** In the order of the sources in the configuration, then as in their catalogs. */
  readonly plugins: readonly AggregatePlugin[];
  readonly notes: readonly AggregateNote[];
}

/** What one caller is served. Two callers with equal `hash` are served the same bytes. */
export interface View {
  readonly aggregate: Pick<Aggregate, "name" | "owner" | "description" | "removeDeleted"> & {
    /** Old listed name → one of the plugins below, or null for one that is gone. */
    readonly renames: Readonly<Record<string, string | null>>;
  };
  /** A part of the aggregate's, in its order. */
  readonly plugins: readonly AggregatePlugin[];
  /** SHA-256 over the form's version, the catalog and every plugin's content hash. */
  readonly hash: string;
}
