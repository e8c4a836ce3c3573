import { BazaarError } from "../core/errors.ts";
import type { Plugin } from "../plugin/types.ts";
import type { AllowList, CallableKind } from "../access/allow-list.ts";
import { shown } from "./lookup.ts";

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
