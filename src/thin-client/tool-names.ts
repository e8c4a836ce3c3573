import { ownServerRule, toolNamePart } from "../plugin/tool-names.ts";
import type { Plugin } from "../plugin/types.ts";

/** Characters that the Messages API takes in a tool's name. */
export const maxToolName = 64;

/** The forwarding tools of every proxy; `execute_hook` is called by hooks only. */
export const proxyTools = ["execute_command", "invoke_agent", "execute_hook"] as const;

/** Tools of the host by which a stub waits for a run that goes on, or ends it; none where it has none. */
export function runTools({ settings }: { settings: { longRuns: boolean; naming: ToolNaming } }): string[] {
  return settings.longRuns ? ["get_run", "cancel_run"].map((tool) => settings.naming.prefix + tool) : [];
}

/** Keys of the server in .mcp.json, in the order they are tried: the telling one first. */
const serverKeys = ["bazaar-proxy", "bazaar", "bz"] as const;

export interface ToolNaming {
  readonly serverKey: string;
  /** What stands before a tool's own name: `mcp__plugin_<plugin>_<server>__`. */
  readonly prefix: string;
  /** Longest name a tool gets, of the forwarding tools and of the plugin's own ones that its texts mention. */
  readonly longest: { readonly name: string; readonly length: number };
  /** What the usual key would have led to, when a shorter one had to be taken. */
  readonly shortenedFrom?: { readonly name: string; readonly length: number };
}

/** `mcp__plugin_<plugin>_<server>__`, as the client starts the names of a plugin server's tools. */
export function toolPrefix(plugin: string, server: string): string {
  return `${ownServerRule(plugin, server)}__`;
}

/** The first server key with which every name fits, or the shortest. `taken` are keys that the thin client needs. */
export function chooseNaming(name: string, plugin: Plugin, taken: ReadonlySet<string>): ToolNaming {
  const tools = [...proxyTools, ...ownTools(plugin)];
  const options = serverKeys
    .filter((key) => !taken.has(key))
    .map((serverKey) => {
      const prefix = toolPrefix(name, serverKey);
      const longest = tools.map((tool) => prefix + tool).reduce((a, b) => (b.length > a.length ? b : a));
      return { serverKey, prefix, longest: { name: longest, length: longest.length } };
    });
  const first = options[0] ?? namedAnyway(name, tools);
  const fitting = options.find((option) => option.longest.length <= maxToolName) ?? options.at(-1) ?? first;
  return fitting.serverKey === first.serverKey ? fitting : { ...fitting, shortenedFrom: first.longest };
}

/** Only when a local server of the plugin is called like each of our keys. */
function namedAnyway(name: string, tools: readonly string[]): ToolNaming {
  const prefix = toolPrefix(name, "bazaar-host");
  const longest = prefix + tools.reduce((a, b) => (b.length > a.length ? b : a));
  return { serverKey: "bazaar-host", prefix, longest: { name: longest, length: longest.length } };
}

/**
 * `<server>_<tool>` for the tools of the plugin's own servers, as far as matchers and tool lists mention them: nobody
 * asks a server for its list while a thin client is made.
 */
function ownTools(plugin: Plugin): string[] {
  const mentions = [
    ...plugin.hooks.flatMap((hook) => [
      hook.matcher ?? "",
      typeof hook.handler["if"] === "string" ? hook.handler["if"] : "",
    ]),
    ...[...plugin.commands, ...plugin.skills].flatMap((component) => component.allowedTools ?? []),
    ...plugin.agents.flatMap((agent) => agent.tools ?? []),
  ].filter((text) => text.includes("mcp__plugin_"));
  const found = new Set<string>();
  for (const server of plugin.mcpServers) {
    const prefix = toolPrefix(plugin.name, server.name);
    for (const text of mentions) {
      for (const part of text.split(prefix).slice(1)) {
        const tool = /^[A-Za-z0-9_-]+/.exec(part)?.[0];
        found.add(`${toolNamePart(server.name)}_${tool ?? ""}`);
      }
    }
  }
  return [...found];
}
