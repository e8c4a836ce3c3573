import type { JsonObject } from "../core/json.ts";
import { runTools } from "./run-tools.ts";
import { toolNamePart } from "../plugin/tool-names.ts";

/** Id by which the thin client's own permission hook names this handler. */
export const ownToolsHandler = "own-tools";

/**
 * Allows a tool of the thin client itself and decides nothing about any other. The key of the server holds no `_` in our
 * thin clients, so that the plugin "a" never speaks for the plugin "a_b".
 */
export function permitOwnTools(names: readonly string[], event: JsonObject): JsonObject {
  if (!isOwnTool(names, event)) return {};
  return { hookSpecificOutput: { hookEventName: "PermissionRequest", decision: { behavior: "allow" } } };
}

/** Whether an event is about a tool of the thin client itself, which the plugin's author never meant. */
export function isOwnTool(names: readonly string[], event: JsonObject): boolean {
  const tool = event["tool_name"];
  return typeof tool === "string" && names.some((name) => ownTool(name).test(tool));
}

const ownTools = "execute_command|invoke_agent|start_run|get_run|cancel_run";

function ownTool(name: string): RegExp {
  return new RegExp(`^mcp__plugin_${toolNamePart(name)}_[A-Za-z0-9-]+__(${ownTools})$`);
}

/** Whether the proxy itself has a tool of that name, listed or not. */
export const isTool = (name: unknown) =>
  name === "execute_command" || name === "invoke_agent" || name === "execute_hook" || isRunTool(name);

/** Those of them that are about runs which outlive their call. */
export const isRunTool = (name: unknown) => runTools.some((tool) => tool === name);
