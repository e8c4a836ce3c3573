import { type Diagnostic, Findings } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import { type FileTree, type TreeInput, treeOf } from "../core/file-tree.ts";
import { refusesMarketplace } from "../core/levels.ts";
import { compareCodeUnits } from "../core/text.ts";
import { type Catalog, readCatalog } from "./catalog.ts";
import { foldersOf, loadEntryPlugin } from "./entry-plugin.ts";
import { isOwner, readEntries, safePluginRoot } from "./entry.ts";
import { readRenames } from "./renames.ts";
import { catalogPath, type LoadedMarketplace, type Marketplace, type MarketplaceEntry } from "./types.ts";

export interface LoadMarketplaceOptions {
  /**
   * Whether the plugins in the marketplace's own folders are loaded and checked too. `false` for a catalog that comes
   * without the folders, for example by URL. @default true
   */
  readonly plugins?: boolean;
}

/** A marketplace's files: a tree, or a plain record of path → text or bytes. */
export type MarketplaceFiles = FileTree | Readonly<Record<string, TreeInput>>;

/**
 * Reads a marketplace from its files. Never throws for bad content: what is wrong is a finding. Throws `BazaarError`
 * SOURCE_INVALID when it is given something else than files.
 */
export function loadMarketplace(files: MarketplaceFiles, options: LoadMarketplaceOptions = {}): LoadedMarketplace {
  const tree = treeIn(files);
  const found = new Findings();
  const catalog = readCatalog(tree, found.report);
  if (catalog === undefined) return finish(nothing, found.list, false);
  const ofEntries: Findings[] = [];
  const about = (index: number) => (ofEntries[index] ??= new Findings());
  const entries = readEntries(catalog, about);
  const folders = options.plugins === false ? undefined : foldersOf(entries, tree);
  const plugins = entries.map((entry): MarketplaceEntry => {
    const own = about(entry.index);
    const plugin = folders && loadEntryPlugin(catalog, entry, folders, own);
    return Object.assign(entry, { diagnostics: sorted(withoutRepeats(own.list)) }, plugin && { plugin });
  });
  const marketplace = marketplaceOf(catalog, plugins);
  const list = [...found.list, ...ofEntries.flatMap((one) => one.list)];
  // A refused plugin is one entry less; only a finding about the catalog itself refuses the marketplace.
  const refused = list.some((one) => refusesMarketplace(one.code));
  return finish(marketplace, list, !refused);
}

function treeIn(files: unknown): FileTree {
  const isRecord = typeof files === "object" && files !== null && !Array.isArray(files) && !ArrayBuffer.isView(files);
  if (isRecord && (files instanceof Map ? [...files.values()] : Object.values(files)).every(isTreeInput))
    return files instanceof Map ? (files as FileTree) : treeOf(files as Record<string, TreeInput>);
  throw new BazaarError(
    "SOURCE_INVALID",
    "`loadMarketplace` was given something else than a marketplace's files.",
    `Give a file tree or a record of path → text, e.g. {"${catalogPath}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`,
  );
}

function isTreeInput(input: unknown): boolean {
  if (typeof input === "string" || input instanceof Uint8Array) return true;
  return typeof input === "object" && input !== null && "kind" in input;
}

const nothing: Marketplace = { name: "", plugins: [], renames: {}, raw: {} };

function marketplaceOf(catalog: Catalog, plugins: readonly MarketplaceEntry[]): Marketplace {
  const { value } = catalog;
  const text = (key: "description" | "version") => {
    const found = value[key];
    return typeof found === "string" ? { [key]: found } : {};
  };
  const { name, owner } = value;
  const pluginRoot = safePluginRoot(catalog);
  const names = new Set(plugins.map((entry) => entry.name).filter((one) => one !== ""));
  const at = (path: readonly (string | number)[]) => catalog.where(["renames", ...path]);
  return {
    name: typeof name === "string" ? name : "",
    ...(isOwner(owner) ? { owner } : {}),
    ...text("description"),
    ...text("version"),
    ...(pluginRoot === undefined ? {} : { pluginRoot }),
    plugins,
    renames: readRenames(value["renames"], names, at, catalog.report),
    raw: value,
  };
}

function finish(marketplace: Marketplace, list: readonly Diagnostic[], loads: boolean): LoadedMarketplace {
  return { marketplace, diagnostics: sorted(withoutRepeats(list)), loads };
}

/** Two entries may share one folder; its findings count once. */
function withoutRepeats(list: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

function sorted(list: readonly Diagnostic[]): Diagnostic[] {
  return list.toSorted(
    (a, b) =>
      compareCodeUnits(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareCodeUnits(a.code, b.code),
  );
}
