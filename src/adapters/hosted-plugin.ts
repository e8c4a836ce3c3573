import type { Plugin } from "../plugin/types.ts";
import { bashDenial, shellDenials } from "../proxy/shell-guard.ts";
import type { ServersListener, UpstreamServers } from "../relay/servers.ts";
import { askedCodeTools } from "../run/confinement.ts";
import { guardedPrompts, guardedTexts, promptFiles } from "../run/guarded-texts.ts";
import { checkLimits } from "../run/limits.ts";
import type { HookRunner, Runner } from "../run/types.ts";
import { createClaudeRunner } from "./claude-runner.ts";
import { Launcher } from "./launcher.ts";
import { pluginServers } from "./plugin-servers.ts";
import type { RunLife } from "./run-life.ts";
import type { ServePluginOptions } from "./serve-plugin.ts";

/** What of a host stays when its plugin becomes another one. */
export interface Hosting {
  readonly options: ServePluginOptions;
  /** All runs wait and are counted together, of whichever state of the plugin they are. */
  readonly life: RunLife;
  readonly waitingDir: string;
  /** Where the plugin's servers keep what they keep. */
  readonly serversDir: string;
}

/** What runs the plugin, with what its own texts and components say about its runs. Throws as `createClaudeRunner`. */
export function hostedRunner({ options, life, waitingDir }: Hosting, plugin: Plugin): Runner & HookRunner {
  const { allowedTools = [] } = options;
  const noShell = bashDenial(plugin, allowedTools);
  const { fenced = false, hooks = true, ...guarded } = options.outputGuard ?? {};
  const own = {
    pluginName: plugin.name,
    mcpServers: plugin.mcpServers.map(({ name }) => name),
    skillFolders: plugin.skills.map(({ folder }) => folder),
    deniedTools: [...(options.deniedTools ?? []), ...shellDenials(plugin), ...noShell],
    codeTools: askedCodeTools(plugin, allowedTools, noShell.length === 0),
    guard: { ...guardedTexts(plugin, fenced), ...guarded },
    ...(hooks && { hookGuard: guardedPrompts(plugin, fenced) }),
    promptFiles: promptFiles(plugin),
    waitingDir,
  };
  return createClaudeRunner({ ...options, ...own }, life);
}

/** The plugin's own MCP servers; undefined where it has none, and can't get any. Throws as `pluginServers`. */
export function hostedServers({ options, serversDir }: Hosting, plugin: Plugin): UpstreamServers | undefined {
  const { maxDiskBytes: maxFileBytes, maxProcesses } = checkLimits(options.limits);
  const servers = pluginServers({
    plugin,
    pluginDir: options.pluginDir,
    stateDir: serversDir,
    launcher: new Launcher(options.pidNamespace ?? "auto", { maxFileBytes, maxProcesses }),
    env: options.env ?? process.env,
    ...(options.mcp && { mcp: options.mcp }),
    log: (server, text) => options.onServer?.(server, text),
  });
  return servers ?? (options.reloads === true ? noServers : undefined);
}

const noServers: UpstreamServers = {
  policies: [],
  connection: () => undefined,
  watch: (_listener: ServersListener) => () => {},
  states: () => [],
  retire: async () => {},
  close: async () => {},
};
