// The public list of "claude-bazaar/marketplace", and nothing else: catalogs as content. Needs no Node built-in.
export { type LoadMarketplaceOptions, type MarketplaceFiles, loadMarketplace } from "./marketplace/load.ts";
export { type NewCatalog, newCatalog } from "./marketplace/create.ts";
export { type PublishedEntry, type Upserted, type UpsertOptions, upsertEntry } from "./marketplace/upsert.ts";
export type { LoadedMarketplace, Marketplace, MarketplaceEntry, Owner, PluginSource } from "./marketplace/types.ts";
