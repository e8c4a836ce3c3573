// The public list of "claude-bazaar", and nothing else: everything here takes content and returns content, runs anywhere
// JavaScript runs, and needs no Node built-in. Beside it stand "claude-bazaar/findings" (the sentences of findings and errors),
// "claude-bazaar/placement" (what each component needs), "claude-bazaar/marketplace", and for what touches a disk or a process "claude-bazaar/node", "/proxy" and "/testing".
// A name added here is a promise.

export { type BazaarErrorOptions, type ErrorCode, BazaarError, isBazaarError } from "./core/errors.ts";
export { type Diagnostic, type Where, placeText } from "./core/diagnostic.ts";
export type { Level } from "./core/finding.ts";
export type { FindingArgs, FindingCode } from "./core/findings.ts";
export { isRefusal } from "./core/levels.ts";
export {
  type FileTree,
  type TreeDirectory,
  type TreeEntry,
  type TreeFile,
  type TreeInput,
  type TreeSymlink,
  fileOf,
  treeOf,
} from "./core/file-tree.ts";
export { sha256Hex, treeDigest } from "./core/digest.ts";
export type { Json, JsonObject } from "./core/json.ts";

export { type LoadedPlugin, type LoadOptions, type PluginFiles, loadPlugin } from "./plugin/load.ts";
export type {
  Agent,
  Author,
  Channel,
  ClientComponent,
  Command,
  Dependency,
  Frontmatter,
  FrontmatterState,
  HookHandler,
  HookType,
  LspServer,
  Manifest,
  MarkdownComponent,
  McpBundle,
  McpServer,
  Origin,
  Plugin,
  Skill,
  UserOption,
} from "./plugin/types.ts";

export { defineConfig } from "./config/define-config.ts";
export type {
  BazaarConfig,
  ConfigComponentId,
  ImageConfig,
  MarketplaceConfig,
  PricingConfig,
  PricingTier,
  PublisherConfig,
} from "./config/types.ts";
export type {
  ComposeConfig,
  DeployConfig,
  EcsConfig,
  KubernetesConfig,
  KubernetesIngressConfig,
  KubernetesScaleConfig,
} from "./config/deploy-types.ts";
export type {
  CallersConfig,
  CredentialsConfig,
  LimitsConfig,
  ModelPriceConfig,
  OAuthConfig,
  OutputGuardConfig,
  QuestionsConfig,
  UploadsConfig,
} from "./config/host-types.ts";
export type { McpConfig, McpServerConfig } from "./config/mcp-types.ts";
export type { PolicyForm, WorkspacePolicies } from "./workspace/policy.ts";
export type { FilesPolicy } from "./workspace/types.ts";

export { generateThinClient } from "./thin-client/generate.ts";
export type {
  ComponentId,
  LeakCheck,
  LeftOut,
  PlacedComponent,
  Placement,
  Publisher,
  ThinClient,
  ThinClientOptions,
  ThinClientReport,
} from "./thin-client/types.ts";
