import { fileAt, type FileTree } from "../core/file-tree.ts";
import { loadMarketplace } from "../marketplace/load.ts";
import { catalogPath } from "../marketplace/types.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { Channel, Subject } from "./types.ts";

/** Where a tree comes from. */
export interface Facts {
  readonly from: string;
  readonly channel: Channel;
  readonly folderName: string;
}

/** The client follows a link in the place of the catalog; here that is done where it leads to a file of the same tree. */
function withCatalog(tree: FileTree): FileTree {
  const link = tree.get(catalogPath);
  if (link?.kind !== "symlink") return tree;
  const [, up, path = ""] = /^(\.\.\/)?((?:(?!\.\.?\/)[^/]+\/)*[^/]+)$/.exec(link.target) ?? [];
  const file = fileAt(tree, up === undefined ? `.claude-plugin/${path}` : path);
  return file === undefined ? tree : new Map([...tree, [catalogPath, file]]);
}

/** A tree with a catalog is a marketplace, as the client has it, any other one a plugin. */
export function subjectIn(tree: FileTree, { from, channel, folderName }: Facts): Subject {
  if (tree.has(catalogPath)) return marketplaceIn(tree, { from, channel });
  return pluginIn(tree, { from, channel, folderName });
}

/** A plugin by itself. */
export function pluginIn(tree: FileTree, { from, channel, folderName }: Facts): Subject {
  const plugin = loadPlugin(tree, { folderName });
  const { name } = plugin.plugin;
  const entry = { index: 0, name, plugin, diagnostics: plugin.diagnostics, observed: [] };
  return { kind: "plugin", name, from, channel, diagnostics: [], entries: [entry], observed: [] };
}

/** A marketplace with its folders, or the catalog alone, as the channel says. */
export function marketplaceIn(given: FileTree, more: { from: string; channel: Channel; origin?: string }): Subject {
  const tree = withCatalog(given);
  const alone = more.channel === "url" || more.channel === "file";
  const { marketplace, diagnostics } = loadMarketplace(tree, { plugins: !alone });
  const ofEntries = new Set(
    marketplace.plugins.flatMap((entry) => entry.diagnostics.map((one) => JSON.stringify(one))),
  );
  const entries = marketplace.plugins.map((entry) => {
    const { index, name, source, raw, plugin } = entry;
    return { index, name, source, raw, diagnostics: entry.diagnostics, observed: [], ...(plugin && { plugin }) };
  });
  const own = diagnostics.filter((one) => !ofEntries.has(JSON.stringify(one)));
  return { kind: "marketplace", name: marketplace.name, ...more, tree, diagnostics: own, entries, observed: [] };
}
