import type { ServePluginOptions } from "../adapters/serve-plugin.ts";
import type { BazaarConfig } from "../config/types.ts";

/** What the configuration says of a host that no flag says too. */
export function servedConfig(config: BazaarConfig) {
  return {
    limits: config.limits,
    passEnv: config.passEnv,
    maxParallel: config.maxParallel,
    questions: config.questions,
    uploads: config.uploads,
    callers: config.callers,
    workspace: config.workspace,
    maxParallelPerCaller: config.maxParallelPerCaller,
    maxQueued: config.maxQueued,
    queueTimeoutMs: config.queueTimeoutMs,
    pidNamespace: config.pidNamespace,
    model: config.model,
    outputGuard: config.outputGuard,
    hooks: config.hooks,
    longRuns: config.longRuns,
    sandboxPaths: config.sandboxPaths,
    credentials: config.credentials,
    models: config.models,
    modelPrices: config.modelPrices,
    mcp: config.mcp,
  } satisfies { readonly [Name in keyof ServePluginOptions]?: unknown };
}
