// The public list of "claude-bazaar/proxy", and nothing else. A name added here is a promise.
export { createProxyHandler } from "./proxy/handler.ts";
export { type ProxyTool, toolsOf } from "./proxy/tools.ts";
export type { CallRecord, ProxyHandler, ProxyOptions } from "./proxy/types.ts";
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
export { type ClaudeRunnerOptions, createClaudeRunner } from "./adapters/claude-runner.ts";
export { listen, type Listening, type ListenOptions } from "./adapters/http-server.ts";
export { localBroker } from "./adapters/local-broker.ts";
export { remoteBroker, type RemoteBrokerOptions } from "./adapters/remote-broker.ts";
export type { BrokerOptions } from "./adapters/start-broker.ts";
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
export type { Credential } from "./broker/types.ts";
export { servePlugin, type ServePluginOptions } from "./adapters/serve-plugin.ts";
