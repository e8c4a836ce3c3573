// The entry for Node (`claude-bazaar/node`): what touches disk, processes and sockets, with every type that these
// functions mention. Adding a name here makes it API.
export { findClaude } from "./adapters/claude-binary.ts";
export { createClaudeRunner } from "./adapters/claude-runner.ts";
export type { ClaudeRunnerOptions } from "./adapters/claude-runner.ts";
export { loadConfig } from "./adapters/config-file.ts";
export type { LoadConfigOptions, LoadedConfig } from "./adapters/config-file.ts";
export type { GitMarketplaceOptions } from "./adapters/git-marketplace.ts";
export type { Listening, ListenOptions } from "./adapters/http-server.ts";
export { loadMarketplace } from "./adapters/load-marketplace.ts";
export { loadPlugin } from "./adapters/load-plugin.ts";
export { openMarketplace } from "./adapters/open-marketplace.ts";
export type { OpenMarketplace, OpenMarketplaceOptions } from "./adapters/open-marketplace.ts";
export { readDirectory } from "./adapters/read-directory.ts";
export { servePlugin } from "./adapters/serve-plugin.ts";
export type { ServePluginOptions } from "./adapters/serve-plugin.ts";
export { syncMarketplaces } from "./adapters/sync/sync-marketplaces.ts";
export type { SyncOptions } from "./adapters/sync/sync-marketplaces.ts";
export type {
  SourceReport,
  SyncChanges,
  SyncConfig,
  SyncFailure,
  SyncProgress,
  SyncReport,
  SyncSource,
} from "./adapters/sync/types.ts";
export type { AggregateNote } from "./marketplace/aggregate/types.ts";
export { writeTree } from "./adapters/write-tree.ts";
export type { WriteTreeOptions } from "./adapters/write-tree.ts";
export type { Credentials, ModelOptions } from "./adapters/model-access.ts";
export type { ModelPrice, PriceTable } from "./broker/prices.ts";
export type {
  BrokerPort,
  ModelAccess,
  RunBill,
  RunGrant,
  RunStop,
  TokenCount,
  UpstreamTrouble,
} from "./broker/types.ts";
export type { BazaarConfig } from "./config/types.ts";
export type { Diagnostic } from "./core/diagnostic.ts";
export type { FileTree, TreeDirectory, TreeEntry, TreeFile, TreeInput, TreeSymlink } from "./core/file-tree.ts";
export type { NewCatalog } from "./marketplace/create.ts";
export type { LoadMarketplaceOptions, MarketplaceFiles } from "./marketplace/load.ts";
export type { LoadedMarketplace, Marketplace, MarketplaceEntry, Owner, PluginSource } from "./marketplace/types.ts";
export type { Upserted } from "./marketplace/upsert.ts";
export type { LoadedPlugin, LoadOptions, PluginFiles } from "./plugin/load.ts";
export type { Plugin } from "./plugin/types.ts";
export type { HostAuthOptions, HostOAuthOptions } from "./adapters/host-auth.ts";
export type { PresentedRequest, VerifiedCaller, VerifyCaller } from "./proxy/authenticate.ts";
export type { CallerLimits } from "./access/caller-limits.ts";
export type { CallRecord, ProxyOptions } from "./proxy/types.ts";
export type { FileChanges, PlanOptions } from "./publish/plan.ts";
export type { MarketplaceChange, MarketplaceState, MarketplaceStore, Person, WriteOutcome } from "./publish/ports.ts";
export { publish } from "./publish/publish.ts";
export type { PublishRequest, PublishResult } from "./publish/publish.ts";
export type {
  AgentRunRequest,
  CommandRunRequest,
  HookRunner,
  HookRunOutcome,
  HookRunRequest,
  RunLimits,
  Runner,
  RunOptions,
  RunOutcome,
  RunProgress,
  RunRequest,
} from "./run/types.ts";
export type { ThinClient } from "./thin-client/types.ts";
export { createFileStore } from "./adapters/file-store.ts";
export type { ListedFile } from "./workspace/file-list.ts";
export type { BegunUpload, FileStore, InlineFile, OpenFiles, TakenUpload } from "./workspace/file-store.ts";
export type { PolicyForm, WorkspacePolicies } from "./workspace/policy.ts";
export type { ResolvedUploadLimits, UploadLimits } from "./workspace/upload-limits.ts";
export type { McpConfig, McpServerConfig } from "./config/mcp-types.ts";
export type { ServerConnection, ServerPolicy, ServersListener, UpstreamServers } from "./relay/servers.ts";
