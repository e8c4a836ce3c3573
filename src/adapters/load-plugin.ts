import { basename, resolve } from "node:path";
import { type LoadOptions, type LoadedPlugin, type PluginFiles, loadPlugin as loadFiles } from "../plugin/load.ts";
import { readDirectory } from "./read-directory.ts";

/**
 * Reads a plugin from a folder, or from its files. Never throws for bad content: what is wrong is a finding. Throws
 * `BazaarError` PLUGIN_MISSING or FILE_UNREADABLE when there is no such folder, SOURCE_INVALID for anything else.
 */
export function loadPlugin(source: string | PluginFiles, options: LoadOptions = {}): LoadedPlugin {
  if (typeof source !== "string") return loadFiles(source, options);
  return loadFiles(readDirectory(source), { folderName: basename(resolve(source)), ...options });
}
