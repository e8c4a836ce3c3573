import { BazaarError } from "../core/errors.ts";
import type { Plugin } from "../plugin/types.ts";
import type { AllowList, CallableKind } from "./allow-list.ts";
import type { Listed } from "../relay/list-cache.ts";
import { shown } from "./lookup.ts";
import { isTool } from "./own-tools.ts";
import type { RpcCall } from "./rpc.ts";
import type { View, ViewList } from "./view.ts";

/** The plugin with what such a caller may run, for lists of it. */
export function restrictedTo(plugin: Plugin, allow: AllowList): Plugin {
  const mine = ({ kind, name }: { kind: CallableKind; name: string }) => allow.runs(kind, name);
  return {
    ...plugin,
    commands: plugin.commands.filter(mine),
    skills: plugin.skills.filter(mine),
    agents: plugin.agents.filter(mine),
  };
}

/** Throws `BazaarError` COMMAND_UNKNOWN for what the caller may not run: for that caller it is not there. */
export function requireAllowed(allow: AllowList | undefined, kind: CallableKind, name: string): void {
  if (allow !== undefined && !allow.runs(kind, name)) throw notOpened(kind, name);
}

/** The refusal of what is there, for others. */
export function notOpened(kind: CallableKind | "tool", name: string): BazaarError {
  const problem = `The key that came with this call does not open the ${kind} ${shown(name)}.`;
  return new BazaarError("COMMAND_UNKNOWN", problem, "Ask whoever hosts this plugin for a key that does.");
}

/** Whether a request is no tool call, or one that the caller may make. */
export function opensTool(
  { allow, method, params }: Pick<RpcCall, "allow" | "method" | "params">,
  view: View,
): boolean {
  const { name } = params;
  return (
    allow === undefined || method !== "tools/call" || typeof name !== "string" || allow.tool(view.servedName(name))
  );
}

/** What such a caller sees of a list. Which server a resource is of can't be seen: all have to be open, or none is shown. */
export function restrictedList(list: ViewList, kind: Listed, allow: AllowList, view: View): ViewList {
  const items = JSON.parse(list.json) as readonly { readonly name?: unknown }[];
  const isOpen = ({ name }: { readonly name?: unknown }) =>
    typeof name === "string" && allow.tool(view.servedName(name));
  const named = kind === "tools" || kind === "prompts";
  const open = named ? items.filter(isOpen) : view.servers.every((server) => allow.server(server)) ? items : [];
  const own = kind === "tools" ? (view.ownTools?.(allow) ?? []) : [];
  const others = view.ownTools === undefined ? open : open.filter(({ name }) => !isTool(String(name)));
  return { json: JSON.stringify([...own, ...others]), ttlMs: list.ttlMs, scope: "private" };
}
