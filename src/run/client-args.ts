import { BazaarError } from "../core/errors.ts";
import { toolRuleFault } from "../core/tool-rule.ts";
import { ownServerRule } from "../plugin/tool-names.ts";
import type { ResolvedLimits } from "./limits.ts";
import type { RunRequest } from "./types.ts";

/** What a run of the client needs to know of the hosted plugin. */
export interface HostedPlugin {
  /** The plugin's folder, absolute. */
  readonly folder: string;
  /** As the client calls it: the part before `:` in its commands. */
  readonly name: string;
  /** Names of its own MCP servers, whose tools a run may always use. */
  readonly mcpServers: readonly string[];
  /** Folders of its skills, relative to `folder`, whose files a run may read. */
  readonly skillFolders: readonly string[];
}

// "user": a workspace may hold files of the caller, whose hooks, MCP servers and CLAUDE.md would else run unasked.
const fixed = (
  "-p --input-format stream-json --output-format stream-json --verbose " +
  "--setting-sources user --permission-mode dontAsk"
).split(" ");

/**
 * Arguments of the headless client for one run. Nothing of the caller is in them (a process list is readable by
 * everybody on the machine): the prompt goes by stdin. Never `--bare` or `--strict-mcp-config`, which take the plugin's
 * own agents, hooks and servers away. `allowedTools` and `deniedTools` went through `checkToolRules`; what is denied stays so also where it is allowed.
 */
export function clientArgs(
  request: RunRequest,
  plugin: HostedPlugin,
  limits: ResolvedLimits,
  allowedTools: readonly string[],
  deniedTools: readonly string[] = [],
): string[] {
  const tools = [...allowedTools, ...plugin.mcpServers.map((server) => ownServerRule(plugin.name, server))];
  if (isModelInvoked(request)) tools.push(`Skill(${plugin.name}:${request.name})`);
  return [
    ...fixed,
    "--plugin-dir",
    plugin.folder,
    "--max-turns",
    String(limits.maxTurns),
    ...(limits.maxBudgetUsd === undefined ? [] : ["--max-budget-usd", String(limits.maxBudgetUsd)]),
    ...(request.kind === "agent" ? ["--agent", `${plugin.name}:${request.name}`] : []),
    ...(tools.length === 0 ? [] : ["--allowedTools", ...tools]),
    ...(deniedTools.length === 0 ? [] : ["--disallowedTools", ...deniedTools]),
  ];
}

/** Whether the model has to load the command, since the client lets nobody type it. */
export function isModelInvoked(request: RunRequest): boolean {
  return request.kind === "command" && request.invocation === "model";
}

/**
 * `rules`, each without the blanks around it, when the client reads each as one rule. Throws `BazaarError`
 * OPTION_INVALID.
 */
export function checkToolRules(rules: readonly string[], use: "allow" | "deny" = "allow"): readonly string[] {
  for (const rule of rules) {
    const fault = toolRuleFault(rule, use);
    if (fault !== undefined)
      throw new BazaarError("OPTION_INVALID", `The tool rule "${rule}" ${fault.problem}.`, fault.fix);
  }
  return rules.map((rule) => rule.trim());
}
