import { BazaarError } from "../core/errors.ts";
import { notPortable } from "../core/portable-path.ts";
import { isInstallableName, isReservedName } from "../plugin/plugin-name.ts";
import type { Plugin } from "../plugin/types.ts";
import type { ThinClientOptions } from "./types.ts";

/**
 * The thin client's name: the option's, or the plugin's own. Throws `BazaarError` OPTION_INVALID for a bad option, and
 * PLUGIN_REFUSED when the plugin's own name can't be published or the plugin is a thin client itself.
 */
export function thinClientName(plugin: Plugin, options: ThinClientOptions): string {
  refuseThinClient(plugin);
  if (options.name !== undefined) {
    const problem = problemOf(options.name);
    if (problem === undefined) return options.name;
    throw new BazaarError("OPTION_INVALID", `\`name\` can't be ${JSON.stringify(options.name)}: it ${problem}.`, rule);
  }
  const problem = problemOf(plugin.name);
  if (problem === undefined) return plugin.name;
  throw new BazaarError(
    "PLUGIN_REFUSED",
    `The plugin's name ${JSON.stringify(plugin.name)} can't be published: it ${problem}.`,
    `Give the thin client another name with the option \`name\`. ${rule}`,
  );
}

const rule = "Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices.";

function problemOf(name: string): string | undefined {
  if (name.length > 128) return "has more than 128 characters";
  if (!isInstallableName(name)) return "holds characters that no marketplace takes";
  // The client takes both, but the name becomes a folder of the marketplace.
  if (name.includes("..")) return 'holds ".."';
  if (notPortable(name) !== undefined) return "can't be a folder on Windows";
  return isReservedName(name) ? "is reserved, because it passes as one of Anthropic's own" : undefined;
}

function refuseThinClient(plugin: Plugin): void {
  const bazaar = plugin.manifest.metadata?.["bazaar"];
  if (typeof bazaar !== "object" || bazaar === null || !("thinClient" in bazaar)) return;
  throw new BazaarError(
    "PLUGIN_REFUSED",
    `"${plugin.name}" is a thin client already: it forwards to a host and holds nothing to serve.`,
    "Give the plugin that it was made from.",
  );
}
