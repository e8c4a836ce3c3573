import { BazaarError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import { compareCodeUnits } from "../core/text.ts";
import { hookEvents } from "../plugin/hook-schema.ts";
import type { Agent, Command, HookHandler, Plugin, Skill } from "../plugin/types.ts";

/** The command or skill of that name, also with the slash or the plugin's name before it. Throws COMMAND_UNKNOWN. */
export function findCommand(plugin: Plugin, given: string): Command | Skill {
  return findNamed("command", plugin, [...plugin.commands, ...plugin.skills], given);
}

/** The agent of that name, also with the plugin's name before it. Throws `BazaarError` COMMAND_UNKNOWN. */
export function findAgent(plugin: Plugin, given: string): Agent {
  return findNamed("agent", plugin, plugin.agents, given);
}

/** The hook handler with that id for that event. Throws `BazaarError` COMMAND_UNKNOWN. */
export function findHook(plugin: Plugin, event: string, id: string): HookHandler {
  const found = plugin.hooks.find((hook) => hook.id === id && hook.event === event);
  if (found !== undefined) return found;
  const problem = `The plugin has no such hook for ${shown(event)}.`;
  throw new BazaarError("COMMAND_UNKNOWN", problem, "Update the plugin: it was generated for another version.");
}

/** Throws `BazaarError` COMMAND_UNKNOWN for an event that the client does not have: a misspelt guard would guard nothing. */
export function requireEvent(event: string): void {
  if (hookEvents.has(event)) return;
  const near = nearest(event, [...hookEvents]);
  const fix = near === undefined ? "Name an event of Claude Code, e.g. PreToolUse." : `Did you mean "${near}"?`;
  throw new BazaarError("COMMAND_UNKNOWN", `There is no event ${shown(event)}.`, fix);
}

function findNamed<T extends { readonly name: string }>(
  kind: "command" | "agent",
  plugin: Plugin,
  all: readonly T[],
  given: string,
): T {
  const bare = given.trim().replace(/^\//, "");
  const prefix = `${plugin.name}:`;
  const short = bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
  const found = all.find(({ name }) => name === bare) ?? all.find(({ name }) => name === short);
  if (found !== undefined) return found;
  const names = all.map(({ name }) => name).sort(compareCodeUnits);
  throw new BazaarError("COMMAND_UNKNOWN", `The plugin has no ${kind} ${shown(given)}.`, advice(kind, names, short));
}

function advice(kind: string, names: readonly string[], given: string): string {
  if (names.length === 0) return `It has no ${kind}s.`;
  const near = nearest(given, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const rest = names.length > 20 ? ` and ${names.length - 20} more` : "";
  return `It has: ${names.slice(0, 20).join(", ")}${rest}.`;
}

/** A name that a caller wrote, fit for a sentence: no control characters, at most 100 characters. */
export function shown(given: string): string {
  // oxlint-disable-next-line no-control-regex -- exactly those are taken out
  return `"${given.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " ").slice(0, 100)}"`;
}
