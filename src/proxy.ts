// The public list of "claude-bazaar/proxy", and nothing else. A name added here is a promise.
export { AllowList } from "./access/allow-list.ts";
export type { AuthOptions, PresentedRequest, VerifiedCaller, VerifyCaller } from "./proxy/authenticate.ts";
export type { CallerLimits } from "./access/caller-limits.ts";
export type { Peer } from "./access/peer.ts";
export type { KeyGrant, KeyStore } from "./access/key-store.ts";
export { type OAuthOptions, TokenKeysDown } from "./proxy/oauth.ts";
export { createProxyHandler } from "./proxy/handler.ts";
export { type FileFields, toolsOf } from "./proxy/tools.ts";
export type { ProxyTool, ToolField } from "./proxy/tool-types.ts";
export type { LongRuns } from "./proxy/kept-runs.ts";
export type { PatchStore } from "./proxy/patches.ts";
export type { CallRecord, HookPolicy, HookPost, PostHook, ProxyHandler, ProxyOptions } from "./proxy/types.ts";
export type {
  AgentRunRequest,
  CommandRunRequest,
  HookRunner,
  HookRunOutcome,
  HookRunRequest,
  LocalAction,
  RunAnswer,
  RunLimits,
  Runner,
  RunOptions,
  RunOutcome,
  RunProgress,
  RunQuestion,
  RunRequest,
} from "./run/types.ts";
export type { WaitingLimits } from "./run/waiting.ts";
export type { QueueState, RunMetrics } from "./run/metrics.ts";
export { type OutcomeClass, outcomeClasses, type RunRecord } from "./run/run-record.ts";
export type { RunLifeOptions } from "./adapters/run-life.ts";
export { serveMetrics } from "./adapters/metrics-server.ts";
export type { PidNamespacePolicy } from "./adapters/pid-namespace.ts";
export { PrometheusMetrics } from "./adapters/prometheus.ts";
export { RecordFile } from "./adapters/record-file.ts";
export { type ClaudeRunnerOptions, createClaudeRunner } from "./adapters/claude-runner.ts";
export { addKey, type MadeKey, type NewKey, revokeKeys } from "./adapters/edit-key-file.ts";
export type { HostAuthOptions, HostOAuthOptions } from "./adapters/host-auth.ts";
export { type KeyFile, type KeyFileOptions, openKeyFile } from "./adapters/key-file.ts";
export { remoteTokenKeys, type RemoteTokenKeysOptions } from "./adapters/remote-token-keys.ts";
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
export { createFileStore } from "./adapters/file-store.ts";
export type { ListedFile } from "./workspace/file-list.ts";
export type { BegunUpload, FileStore, InlineFile, OpenFiles, TakenUpload } from "./workspace/file-store.ts";
export type { PolicyForm, WorkspacePolicies } from "./workspace/policy.ts";
export type { ResolvedUploadLimits, UploadLimits } from "./workspace/upload-limits.ts";
export type { McpConfig, McpServerConfig } from "./config/mcp-types.ts";
export type { ServerConnection, ServerPolicy, ServersListener, UpstreamServers } from "./relay/servers.ts";
