// The public list of "claude-bazaar/proxy", and nothing else. A name added here is a promise.
export { createProxyHandler } from "./proxy/handler.ts";
export { type FileFields, type ProxyTool, type ToolField, toolsOf } from "./proxy/tools.ts";
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
export { servePlugin, type ServePluginOptions } from "./adapters/serve-plugin.ts";
export { createFileStore } from "./adapters/file-store.ts";
export type { ListedFile } from "./workspace/file-list.ts";
export type { BegunUpload, FileStore, InlineFile, OpenFiles } from "./workspace/file-store.ts";
export type { PolicyForm, WorkspacePolicies } from "./workspace/policy.ts";
export type { ResolvedUploadLimits, UploadLimits } from "./workspace/upload-limits.ts";
