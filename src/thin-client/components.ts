import type { Plugin } from "../plugin/types.ts";
import type { ComponentId } from "./types.ts";

/** The ids of everything that has a placement: commands, skills, agents, hooks, MCP servers; in the plugin's order. */
export function componentIds(plugin: Plugin): ComponentId[] {
  return [
    ...plugin.commands.map((command): ComponentId => `command:${command.name}`),
    ...plugin.skills.map((skill): ComponentId => `skill:${skill.name}`),
    ...plugin.agents.map((agent): ComponentId => `agent:${agent.name}`),
    ...plugin.hooks.map((hook): ComponentId => `hook:${hook.id}`),
    ...plugin.mcpServers.map((server): ComponentId => `mcp:${server.name}`),
  ];
}

/** The ids among `all` that `wanted` names, where a `*` at the end stands for any rest. */
export function idsNamed(wanted: string, all: readonly ComponentId[]): ComponentId[] {
  const prefix = wanted.endsWith("*") ? wanted.slice(0, -1) : undefined;
  return all.filter((id) => (prefix === undefined ? id === wanted : id.startsWith(prefix)));
}
