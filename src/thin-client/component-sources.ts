import type { Plugin } from "../plugin/types.ts";
import type { ComponentId } from "./types.ts";

/** The file of each component's own text. */
export function componentSources(plugin: Plugin): Map<string, ComponentId> {
  const sources = new Map<string, ComponentId>();
  for (const command of plugin.commands) if (!command.inline) sources.set(command.path, `command:${command.name}`);
  for (const agent of plugin.agents) sources.set(agent.path, `agent:${agent.name}`);
  for (const skill of plugin.skills) sources.set(skill.path, `skill:${skill.name}`);
  return sources;
}
