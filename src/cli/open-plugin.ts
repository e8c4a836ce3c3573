import { type LoadedConfig, loadConfig } from "../adapters/config-file.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { placeText } from "../core/diagnostic.ts";
import { explain } from "../core/explain.ts";
import { BazaarError } from "../core/errors.ts";
import { isRefusal } from "../core/levels.ts";
import type { LoadedPlugin } from "../plugin/load.ts";
import type { Context } from "./context.ts";

export interface OpenedPlugin extends LoadedConfig {
  readonly directory: string;
  readonly loaded: LoadedPlugin;
}

/**
 * Reads a plugin's folder (default: the working folder) and its configuration; rejects with the signal's reason when the
 * work is stopped meanwhile.
 */
export async function openPlugin(
  { signal }: Pick<Context, "signal">,
  argument: string | undefined,
  configFile: string | undefined,
): Promise<OpenedPlugin> {
  const directory = argument ?? ".";
  const loaded = loadPlugin(directory);
  return { directory, loaded, ...(await loadConfig(directory, configFile, { signal })) };
}

/**
 * Throws `BazaarError` PLUGIN_REFUSED with the client's reason, and its findings as `details.diagnostics`, when the client
 * would load nothing of the plugin.
 */
export function requireLoads({ loads, diagnostics }: LoadedPlugin): void {
  const refusing = diagnostics.find(({ code }) => isRefusal(code));
  if (loads || refusing === undefined) return;
  const { problem, fix } = explain(refusing);
  // Of a folder that is no plugin nobody wants to hear of each file in it.
  const told = refusing.code === "PLUGIN_NOT_FOUND" ? diagnostics.filter(({ path }) => path === "") : diagnostics;
  throw new BazaarError(
    "PLUGIN_REFUSED",
    `Claude Code would not load this plugin: ${placeText(refusing)}: ${problem}`,
    fix,
    { details: { diagnostics: told.filter(({ level }) => level !== "note") } },
  );
}
