import { type LoadedConfig, loadConfig } from "../adapters/config-file.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { explain, placeText } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import { findings } from "../core/findings.ts";
import type { LoadedPlugin } from "../plugin/load.ts";

export interface OpenedPlugin extends LoadedConfig {
  readonly directory: string;
  readonly loaded: LoadedPlugin;
}

/** Reads a plugin's folder (default: the working folder) and its configuration. */
export async function openPlugin(argument: string | undefined, configFile: string | undefined): Promise<OpenedPlugin> {
  const directory = argument ?? ".";
  const loaded = loadPlugin(directory);
  return { directory, loaded, ...(await loadConfig(directory, configFile)) };
}

/** Throws `BazaarError` PLUGIN_REFUSED with the client's reason when the client would load nothing of the plugin. */
export function requireLoads(loaded: LoadedPlugin): void {
  if (loaded.loads) return;
  const finding = loaded.diagnostics.find((one) => findings[one.code].refused) ?? loaded.diagnostics[0];
  if (finding === undefined)
    throw new BazaarError("PLUGIN_REFUSED", "The plugin does not load.", "Run `claude-bazaar validate`.");
  const { problem, fix } = explain(finding);
  throw new BazaarError("PLUGIN_REFUSED", `${placeText(finding)}: ${problem}`, fix, { details: { finding } });
}
