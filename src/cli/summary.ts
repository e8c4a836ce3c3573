import type { Marketplace } from "../marketplace/types.ts";
import type { Plugin } from "../plugin/types.ts";
import { count } from "./output.ts";

/** `my-plugin 1.0.0: 2 commands, 1 agent`, with the kinds that it has. */
export function pluginSummary(plugin: Plugin): string {
  const kinds: [readonly unknown[], string, string?][] = [
    [plugin.commands, "command"],
    [plugin.agents, "agent"],
    [plugin.skills, "skill"],
    [plugin.hooks, "hook"],
    [plugin.mcpServers, "MCP server"],
    [plugin.mcpBundles, "MCP bundle"],
    [plugin.lspServers, "LSP server"],
    [plugin.outputStyles, "output style"],
    [plugin.monitors, "monitor"],
    [plugin.themes, "theme"],
    [plugin.workflows, "workflow"],
    [plugin.bin, "program in bin/", "programs in bin/"],
    [plugin.hookModules, "hook module"],
  ];
  const counted = kinds
    .filter(([list]) => list.length > 0)
    .map(([list, noun, plural]) => count(list.length, noun, plural));
  const version = plugin.manifest.version === undefined ? "" : ` ${plugin.manifest.version}`;
  return `${plugin.name}${version}: ${counted.length === 0 ? "no component" : counted.join(", ")}`;
}

/** `my-market: 12 plugins, 9 of them in its own folders`. */
export function marketplaceSummary(marketplace: Marketplace): string {
  const own = marketplace.plugins.filter((entry) => entry.plugin !== undefined).length;
  const name = marketplace.name === "" ? "(no name)" : marketplace.name;
  return `${name}: ${count(marketplace.plugins.length, "plugin")}, ${own} of them in its own folders`;
}
