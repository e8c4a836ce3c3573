import { BazaarError } from "../../core/errors.ts";
import { isJsonObject } from "../../core/json.ts";
import { catalogOf, nameOf, pluginsOf } from "../../marketplace/catalog-edit.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { pathFault, PathSet, unsafePath } from "../../workspace/checked-path.ts";
import type { Writes } from "./folder-changes.ts";
import { entryFileIn, folderIn, type Layout } from "./layout.ts";
import type { ForgeTree } from "./ports.ts";

/** Who a change is about. */
export interface Scope {
  readonly layout: Layout;
  /** Names of the plugins that the change puts there. */
  readonly kept: readonly string[];
  /** Names of those that it takes away. */
  readonly gone: readonly string[];
}

/**
 * The last look at a change before it is sent. Throws `BazaarError` PATH_UNSAFE where a path of it is not below the folder
 * of one of our plugins, not the file of one of our entries and not the catalog, or has a form that means something else
 * on some system; UNEXPECTED where the catalog would differ in more than our own entries and renames.
 */
export function requireContained({ additions, deletions, replaced }: Writes, tree: ForgeTree, scope: Scope): void {
  const taken = new PathSet();
  for (const path of additions.keys()) {
    const fault = isPlace(path, scope, scope.kept) ? pathFault(path, "inert") : outside;
    if (fault !== undefined) throw unsafePath(path, fault, "Leave this file out of the plugin.");
    taken.add(path);
  }
  for (const path of [...deletions, ...replaced])
    if (!isThere(path, tree) || !isPlace(path, scope, [...scope.kept, ...scope.gone]) || path === catalogPath)
      throw unsafePath(path, outside, "Leave this file out of the plugin.");
  const catalog = additions.get(catalogPath);
  if (catalog !== undefined) requireOnlyOurs(tree.catalog, catalog, new Set([...scope.kept, ...scope.gone]));
}

const outside = "is none of the places that this plugin may change in a marketplace";

function isPlace(path: string, { layout }: Scope, names: readonly string[]): boolean {
  if (path === catalogPath) return layout.entriesDir === undefined;
  return names.some((name) => path.startsWith(`${folderIn(layout, name)}/`) || path === entryFileIn(layout, name));
}

/** Only what was seen can be taken away: whatever git can hold may be called whatever it likes. */
function isThere(path: string, { folders, files }: ForgeTree): boolean {
  if (files.get(path) !== undefined) return true;
  return [...folders].some(
    ([folder, held]) => path.startsWith(`${folder}/`) && held.has(path.slice(folder.length + 1)),
  );
}

function requireOnlyOurs(before: Uint8Array | undefined, after: Uint8Array, names: ReadonlySet<string>): void {
  if (before !== undefined && foreignIn(before, names) === foreignIn(after, names)) return;
  throw new BazaarError(
    "UNEXPECTED",
    `The change would touch more of "${catalogPath}" than this plugin's own entry, so it was not made.`,
    "Report this with the marketplace's catalog.",
  );
}

/** What of a catalog is not ours, with the order of its keys and entries. */
function foreignIn(bytes: Uint8Array, names: ReadonlySet<string>): string {
  const catalog = catalogOf(new TextDecoder().decode(bytes));
  const { plugins: _, renames, ...rest } = catalog;
  const isOurs = (name: unknown) => typeof name === "string" && names.has(name);
  const others = isJsonObject(renames) ? Object.entries(renames).filter(([name]) => !isOurs(name)) : renames;
  return JSON.stringify([rest, pluginsOf(catalog).filter((item) => !isOurs(nameOf(item))), others ?? []]);
}
