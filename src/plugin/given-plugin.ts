import { BazaarError } from "../core/errors.ts";
import { isJsonObject } from "../core/json.ts";
import type { LoadedPlugin } from "./load.ts";
import type { Plugin } from "./types.ts";

/** Whether a value is a plugin, as far as can be seen from outside. */
export function isPlugin(value: unknown): value is Plugin {
  const { name, manifest, files, commands, skills, agents, hooks, mcpServers, lspServers } = Object(value) as Plugin;
  const lists: unknown[] = [commands, skills, agents, hooks, mcpServers, lspServers];
  return (
    typeof name === "string" && isJsonObject(manifest) && typeof files?.get === "function" && lists.every(Array.isArray)
  );
}

/** The plugin of what `loadPlugin` returns, or the plugin itself. Throws `BazaarError` OPTION_INVALID for anything else. */
export function pluginOf(given: Plugin | LoadedPlugin): Plugin {
  const plugin: unknown = isPlugin(given) ? given : (Object(given) as Partial<LoadedPlugin>).plugin;
  if (isPlugin(plugin)) return plugin;
  throw new BazaarError("OPTION_INVALID", "`plugin` is no plugin.", "Give what `loadPlugin` returns.");
}
