import { type LoadedConfig, loadConfig } from "../adapters/config-file.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
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
