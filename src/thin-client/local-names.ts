import type { Agent, Command, HookHandler, JsonObject, Plugin, Skill } from "../plugin/types.ts";
import { toolsOf, valueOf } from "../plugin/frontmatter-values.ts";
import { lineAt } from "../plugin/shell-lines.ts";
import type { Draft } from "./draft.ts";
import { proxiedRule } from "./matcher.ts";
import type { Settings } from "./settings.ts";
import { toolPrefix } from "./tool-names.ts";

/** A local handler under the thin client's name: the server it asks and its rule name the plugin. */
export function localHandler(draft: Draft, hook: HookHandler): JsonObject {
  const { plugin, settings } = draft;
  const { server, if: rule } = hook.handler;
  const [, name] = typeof server === "string" ? (/^plugin:[^:]*:(.*)$/s.exec(server) ?? []) : [];
  const own = hook.type === "mcp_tool" && server === `plugin:${plugin.name}:${name}`;
  if (own && isRemoteServer(plugin, settings, name!)) {
    draft.report("LOCAL_NEEDS_REMOTE_SERVER", hook.origin, { what: `hook:${hook.id}`, server: name! });
  }
  return {
    ...hook.handler,
    ...(own ? { server: `plugin:${settings.name}:${name}` } : {}),
    ...(typeof rule === "string" ? { if: proxiedRule(rule, plugin, settings).rule } : {}),
  };
}

function isRemoteServer(plugin: Plugin, settings: Settings, name: string): boolean {
  return plugin.mcpServers.some((server) => server.name === name) && !settings.local.has(`mcp:${name}`);
}

/** The fields of an open copy whose tools have other names in the thin client, with what they are called there. */
export function renamedTools(draft: Draft, component: Command | Skill | Agent): JsonObject {
  const { plugin, settings } = draft;
  const renamed: Record<string, string[]> = {};
  for (const key of ["tools", "disallowedTools", "allowed-tools", "disallowed-tools"]) {
    const tools = toolsOf(valueOf(component.frontmatter, key));
    const now = tools.map((tool) => proxiedRule(tool, plugin, settings).rule);
    if (now.some((tool, at) => tool !== tools[at])) renamed[key] = now;
  }
  return renamed;
}

/** Reports what an open copy's text says of names that are others in the thin client, and of servers it can't reach. */
export function reportNames(draft: Draft, component: Command | Skill | Agent): void {
  const { plugin, settings } = draft;
  const what = `${component.kind}:${component.name}` as const;
  const text = component.frontmatter.source + component.body;
  for (const { name } of plugin.mcpServers) {
    if (isRemoteServer(plugin, settings, name) && text.includes(toolPrefix(plugin.name, name)))
      draft.report("LOCAL_NEEDS_REMOTE_SERVER", component.path, { what, server: name });
  }
  if (settings.name === plugin.name) return;
  const named = [`mcp__plugin_${plugin.name}_`, `${plugin.name}:`].find((sign) => component.body.includes(sign));
  if (named === undefined) return;
  const line = component.bodyLine + lineAt(component.body, component.body.indexOf(named)) - 1;
  draft.report("LOCAL_NAMES_PLUGIN", { path: component.path, line }, { what, named });
}
