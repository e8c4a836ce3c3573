import { isJsonObject } from "../core/json.ts";
import type { McpServer, Plugin } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";

/** Checks 11, 12 (what the files show of it) and 14. */
export function serverCauses(plugin: Plugin): Cause[] {
  const { hooks, agents, mcpServers } = plugin;
  return [
    ...(hooks.length > 0 ? [causeOf("HOOKS_NOT_IN_CHAT", { count: hooks.length })] : []),
    ...(agents.length > 0 ? [causeOf("AGENTS_NOT_IN_CHAT", { count: agents.length })] : []),
    ...mcpServers.flatMap(transport),
    ...mcpServers.flatMap(variables),
  ];
}

function transport({ name, config }: McpServer): Cause[] {
  const { url } = config;
  const open = typeof url === "string" && /^(?:http|ws):/i.test(url);
  return open ? [causeOf("MCP_NOT_HTTPS", { server: name })] : [];
}

/** `${NAME}` without a default; the user's own options are filled in everywhere. */
const bareVariable = /\$\{(?!user_config\.|CLAUDE_PLUGIN_)[A-Za-z_]\w*\}/;

function variables({ name, config }: McpServer): Cause[] {
  const { headers } = config;
  if (!isJsonObject(headers)) return [];
  return Object.entries(headers)
    .filter(([, value]) => typeof value === "string" && bareVariable.test(value))
    .map(([header]) => causeOf("HEADER_VARIABLE", { server: name, header }));
}
