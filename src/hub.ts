// The public list of "claude-bazaar/hub", and nothing else: many marketplaces served as one. A name added here is a promise.
export type { CallerLimits } from "./access/caller-limits.ts";
export type { Peer } from "./access/peer.ts";
export { loadMarketplaces, type LoadedMarketplaces } from "./adapters/marketplaces-file.ts";
export type {
  CallerGroup,
  Grant,
  Grants,
  MarketplacesConfig,
  MarketplaceSource,
  NamingPolicy,
  SourceCaps,
} from "./config/marketplaces/types.ts";

// The whole hub: sources are read, merged, built and served.
export { type ServedHub, serveHub, type ServeHubOptions } from "./adapters/serve-hub.ts";
export { syncMarketplaces, type SyncOptions } from "./adapters/sync/sync-marketplaces.ts";
export type {
  SourceReport,
  SyncChanges,
  SyncConfig,
  SyncFailure,
  SyncProgress,
  SyncReport,
  SyncSource,
} from "./adapters/sync/types.ts";

// Who may call: anything with `find`, or the file of `claude-bazaar keys`.
export { addKey, type MadeKey, type NewKey, revokeKeys } from "./adapters/edit-key-file.ts";
export { keyFileCallers, singleCaller } from "./adapters/hub-callers.ts";
export { type KeyFile, type KeyFileOptions, openKeyFile } from "./adapters/key-file.ts";
export type { HubCaller, HubCallers } from "./hub/ports.ts";

// What it tells.
export { HubMetrics } from "./adapters/hub-metrics.ts";
export { serveMetrics } from "./adapters/metrics-server.ts";
export { RecordFile } from "./adapters/record-file.ts";
export type { HubAuditRecord, HubRequestRecord } from "./hub/ports.ts";

// Its parts, for a server of one's own: `Request → Response` over views, whatever keeps them.
export { gitServer } from "./adapters/git-server.ts";
export { listen, type Listening, type ListenOptions } from "./adapters/http-server.ts";
export type { KeptViews } from "./adapters/views/prune-views.ts";
export { HubViews, type HubViewsOptions } from "./adapters/views/hub-views.ts";
export { createHub } from "./hub/handler.ts";
export type { BuiltView, Download, GitAsked, GitServer, Held, HubSubscriptions, Views } from "./hub/ports.ts";
export type { OfferedPlugin } from "./marketplace/aggregate/offer.ts";
export type { Hub, HubOptions, Webhook } from "./hub/types.ts";
