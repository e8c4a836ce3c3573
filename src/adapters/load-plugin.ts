import { basename, resolve } from "node:path";
import { type LoadOptions, type LoadedPlugin, type PluginFiles, loadPlugin as loadFiles } from "../plugin/load.ts";
import { checkLoadOptions } from "../plugin/intake.ts";
import { pathOf, readDirectory } from "./read-directory.ts";

/**
 * Reads a plugin from a folder (a path or a file URL), or from its files. Never throws for bad content: what is wrong is a finding. Throws
 * `BazaarError` PLUGIN_MISSING or FILE_UNREADABLE when there is no such folder, SOURCE_INVALID for anything else,
 * OPTION_INVALID for options of a wrong type.
 */
export function loadPlugin(source: string | URL | PluginFiles, options: LoadOptions = {}): LoadedPlugin {
  checkLoadOptions(options);
  if (typeof source !== "string" && !(source instanceof URL)) return loadFiles(source, options);
  const folder = pathOf(source);
  return loadFiles(readDirectory(folder), { folderName: basename(resolve(folder)), ...options });
}
