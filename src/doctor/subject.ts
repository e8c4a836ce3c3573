import type { Diagnostic } from "../core/diagnostic.ts";
import type { FileTree } from "../core/file-tree.ts";
import { isJsonObject, type Json } from "../core/json.ts";
import { loadMarketplace } from "../marketplace/load.ts";
import { isOfficialName } from "../marketplace/names.ts";
import { catalogPath } from "../marketplace/types.ts";
import { loadPlugin } from "../plugin/load.ts";
import { linksBelow, withLinksFollowed } from "./follow-links.ts";
import type { Channel, Subject, SubjectEntry } from "./types.ts";

/** Where a tree comes from. */
export interface Facts {
  readonly from: string;
  readonly channel: Channel;
  readonly folderName: string;
}

/** A tree with a catalog is a marketplace, as the client has it, any other one a plugin. */
export function subjectIn(tree: FileTree, { from, channel, folderName }: Facts): Subject {
  if (withLinksFollowed(tree).has(catalogPath)) return marketplaceIn(tree, { from, channel });
  return pluginIn(tree, { from, channel, folderName });
}

/** A plugin by itself. */
export function pluginIn(tree: FileTree, { from, channel, folderName }: Facts): Subject {
  const plugin = loadPlugin(withLinksFollowed(tree), { folderName });
  const { name } = plugin.plugin;
  const links = linksBelow(tree, "");
  const entry = { index: 0, name, plugin, links, diagnostics: plugin.diagnostics, observed: [] };
  return { kind: "plugin", name, from, channel, diagnostics: [], entries: [entry], observed: [] };
}

/** A marketplace with its folders, or the catalog alone, as the channel says. */
export function marketplaceIn(given: FileTree, more: { from: string; channel: Channel; origin?: string }): Subject {
  const tree = withLinksFollowed(given);
  const alone = more.channel === "url" || more.channel === "file";
  const { marketplace, diagnostics } = loadMarketplace(tree, { plugins: !alone });
  const ofEntries = new Set(
    marketplace.plugins.flatMap((entry) => entry.diagnostics.map((one) => JSON.stringify(one))),
  );
  const entries = marketplace.plugins.map((entry) => {
    const { index, name, source, raw, plugin } = entry;
    const links = source.kind === "relative" ? linksBelow(given, source.path) : [];
    return { index, name, source, raw, links, diagnostics: entry.diagnostics, observed: [], ...(plugin && { plugin }) };
  });
  const rest = diagnostics.filter((one) => !ofEntries.has(JSON.stringify(one)));
  const [broken, left] = brokenEntries(marketplace.raw["plugins"], rest);
  const own =
    isAnthropics(more) && isOfficialName(marketplace.name)
      ? left.filter(({ code }) => code !== "MARKETPLACE_NAME_REFUSED")
      : left;
  const { name, raw: catalog } = marketplace;
  return {
    kind: "marketplace",
    name,
    ...more,
    tree,
    catalog,
    diagnostics: own,
    entries: [...entries, ...broken].sort((a, b) => a.index - b.index),
    observed: [],
  };
}

/** Its own marketplaces have the names that the client takes from nobody else. */
function isAnthropics({ from, channel }: { readonly from: string; readonly channel: Channel }): boolean {
  return channel === "git" && /^(?:https:\/\/github\.com\/|git@github\.com:)?anthropics\/[\w.-]+(?:#.*)?$/i.test(from);
}

/** Entries that are no objects: the client passes over them, and installs the others. Behind them is what is left. */
function brokenEntries(plugins: Json | undefined, findings: readonly Diagnostic[]): [SubjectEntry[], Diagnostic[]] {
  const own = new Map(findings.map((one) => [one.code === "ENTRY_FIELD_INVALID" ? fieldOf(one) : one, one]));
  const found = (Array.isArray(plugins) ? (plugins as readonly Json[]) : []).flatMap((raw, index): SubjectEntry[] => {
    const finding = own.get(`plugins[${index}]`);
    if (isJsonObject(raw) || finding === undefined) return [];
    const source = { kind: "unsupported", raw } as const;
    return [{ index, name: "", source, links: [], diagnostics: [finding], observed: [] }];
  });
  const theirs = new Set(found.flatMap(({ diagnostics }) => diagnostics));
  return [found, findings.filter((one) => !theirs.has(one))];
}

function fieldOf({ args }: Diagnostic): unknown {
  return (args as { readonly field?: unknown }).field;
}
