// The entry for Node (`claude-bazaar/node`): what touches disk, processes and sockets. Adding a name here makes it API.
export { findClaude } from "./adapters/claude-binary.ts";
export { createClaudeRunner } from "./adapters/claude-runner.ts";
export type { ClaudeRunnerOptions } from "./adapters/claude-runner.ts";
export { loadConfig } from "./adapters/config-file.ts";
export type { LoadedConfig } from "./adapters/config-file.ts";
export { loadMarketplace } from "./adapters/load-marketplace.ts";
export { loadPlugin } from "./adapters/load-plugin.ts";
export { openMarketplace } from "./adapters/open-marketplace.ts";
export type { OpenMarketplace, OpenMarketplaceOptions } from "./adapters/open-marketplace.ts";
export { readDirectory } from "./adapters/read-directory.ts";
export { servePlugin } from "./adapters/serve-plugin.ts";
export type { ServePluginOptions } from "./adapters/serve-plugin.ts";
export { writeTree } from "./adapters/write-tree.ts";
export type { WriteTreeOptions } from "./adapters/write-tree.ts";
export { publish } from "./publish/publish.ts";
export type { PublishRequest, PublishResult } from "./publish/publish.ts";
