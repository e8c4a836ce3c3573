// The public list of "claude-bazaar/marketplace", and nothing else: catalogs as content. Needs no Node built-in.
export { type LoadMarketplaceOptions, type MarketplaceFiles, loadMarketplace } from "./marketplace/load.ts";
export { type NewCatalog, newCatalog } from "./marketplace/create.ts";
export { type PublishedEntry, type Upserted, type UpsertOptions, upsertEntry } from "./marketplace/upsert.ts";
export type { LoadedMarketplace, Marketplace, MarketplaceEntry, Owner, PluginSource } from "./marketplace/types.ts";

// Many marketplaces as one, and what each caller is served of it.
export { type Access, type AccessPolicy, accessKey, accessOf } from "./marketplace/aggregate/access.ts";
export { type ArchivePlace, type CatalogForm, catalogOf } from "./marketplace/aggregate/catalog-of.ts";
export { type Merged, mergeMarketplaces } from "./marketplace/aggregate/merge.ts";
export { metadataOf } from "./marketplace/aggregate/metadata.ts";
export type { NoteCode } from "./marketplace/aggregate/note-table.ts";
export type { MergePolicy, SourcePolicy } from "./marketplace/aggregate/policy.ts";
export { type FetchedPlugin, type SnapshotFacts, snapshotOf } from "./marketplace/aggregate/snapshot.ts";
export type {
  Aggregate,
  AggregateFile,
  AggregateNote,
  AggregatePlugin,
  ContentFile,
  Origin,
  Snapshot,
  SnapshotPlugin,
  View,
} from "./marketplace/aggregate/types.ts";
export type { Releases } from "./marketplace/aggregate/versions.ts";
export { viewFor } from "./marketplace/aggregate/view.ts";
