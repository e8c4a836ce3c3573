import { catalogPath } from "../../marketplace/types.ts";
import { catalogText } from "../catalog-text.ts";
import { type Job, namesOf, type Part } from "./job.ts";
import { requireContained, type Scope } from "./contain.ts";
import { catalogEntries, type Entries } from "./entries.ts";
import { fileEntries } from "./entry-files.ts";
import type { Writes } from "./folder-changes.ts";
import { entryFileIn, folderIn } from "./layout.ts";
import { type Editing, placePlugin, type PluginChange, removePlugin } from "./plan-plugin.ts";
import type { ForgeTree } from "./ports.ts";
import { missingCatalog } from "./refusals.ts";
import { requireWay } from "./ways.ts";

/** What makes a tree of the marketplace hold the plugins of a part as they are now. */
export interface ForgePlan extends Writes {
  readonly tree: ForgeTree;
  /** One per plugin that is placed, then one per removed. */
  readonly changes: readonly PluginChange[];
  /** The entries' files as they are afterwards. */
  readonly entries: Entries;
  /** Sentences about what could not be done and stops nothing. */
  readonly warnings: readonly string[];
}

/**
 * Plans a part on one tree; nothing of it is written. The second plan, on the tree that the first one makes, is nothing.
 * Throws `BazaarError` MARKETPLACE_INVALID, OUTPUT_EXISTS or PATH_UNSAFE where the marketplace can't be changed safely.
 */
export function planOn(tree: ForgeTree, part: Part, job: Job): ForgePlan {
  const scope: Scope = { layout: job.layout, ...namesOf(part) };
  requireWays(tree, scope);
  const editing: Editing = { tree, job, entries: entriesOf(tree, scope), warnings: [] };
  const before = editing.entries.files();
  const changes = [
    ...part.plugins.map((plugin) => placePlugin(plugin, editing)),
    ...part.remove.map((name) => removePlugin(name, editing)),
  ];
  const writes = { additions: new Map<string, Uint8Array>(), deletions: [] as string[], replaced: [] as string[] };
  for (const { additions, deletions, replaced } of changes) {
    for (const [path, bytes] of additions) writes.additions.set(path, bytes);
    writes.deletions.push(...deletions);
    writes.replaced.push(...replaced);
  }
  for (const [path, text] of editing.entries.files()) {
    if (text === before.get(path)) continue;
    if (text === undefined) writes.deletions.push(path);
    else writes.additions.set(path, new TextEncoder().encode(text));
  }
  requireContained(writes, tree, scope);
  return { ...writes, tree, changes, entries: editing.entries, warnings: editing.warnings };
}

/** Whether the plan leaves a plugin as it is. */
export function isUntouched({ files }: PluginChange): boolean {
  return Object.values(files).every((list: readonly string[]) => list.length === 0);
}

/** The part without plugins and earlier names that the plan leaves as they are, of which nobody has to read. */
export function touchedPart(part: Part, { changes }: ForgePlan): Part {
  const touched = new Map(
    changes.flatMap((change) => (isUntouched(change) ? [] : [[change.name, change.former] as const])),
  );
  const plugins = part.plugins.flatMap((plugin) => {
    const renamedFrom = touched.get(plugin.thinClient.name);
    return renamedFrom === undefined ? [] : [{ ...plugin, renamedFrom }];
  });
  return { ...part, plugins, remove: part.remove.filter((name) => touched.has(name)) };
}

/** Whether the plan leaves everything as it is. */
export function changesNothing({ additions, deletions }: Pick<Writes, "additions" | "deletions">): boolean {
  return additions.size + deletions.length === 0;
}

/** Throws what `requireWay` throws for every place of a part. */
export function requireWays(tree: Pick<ForgeTree, "listings">, { layout, kept, gone }: Scope): void {
  const places = (names: readonly string[]) =>
    names.flatMap((name) => [folderIn(layout, name), entryFileIn(layout, name) ?? []].flat());
  const leaving = new Set(places(gone));
  if (layout.entriesDir === undefined) requireWay(tree, catalogPath, "file", leaving);
  for (const name of [...kept, ...gone]) {
    // Two spellings of one name are told apart where one of them goes: a rename may change just that.
    const beside = gone.includes(name) ? new Set([...leaving, ...places(kept)]) : leaving;
    requireWay(tree, folderIn(layout, name), "folder", beside);
    const file = entryFileIn(layout, name);
    if (file !== undefined) requireWay(tree, file, "file", beside);
  }
}

/** The entries of a tree. Throws `BazaarError` MARKETPLACE_INVALID where there is no catalog. */
export function entriesOf(tree: ForgeTree, { layout, kept, gone }: Scope): Entries {
  if (layout.entriesDir === undefined) {
    if (tree.catalog === undefined) throw missingCatalog();
    return catalogEntries(catalogText(tree.catalog));
  }
  const fileOf = (name: string) => entryFileIn(layout, name) ?? "";
  const textOf = (name: string) => {
    const bytes = tree.files.get(fileOf(name));
    return bytes === undefined ? undefined : catalogText(bytes, fileOf(name));
  };
  return fileEntries(new Map([...kept, ...gone].map((name) => [name, textOf(name)])), fileOf);
}
