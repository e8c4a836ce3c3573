import { isDeepStrictEqual } from "node:util";
import type { AggregatePlugin, ContentFile, View } from "../marketplace/aggregate/types.ts";
import { ownFiles } from "./own-files.ts";

export type Change = "added" | "removed" | "changed";

/** A file that is not the same in both: other bytes, or another executable bit. */
export interface FileChange {
  readonly change: Change;
  /** Relative to its plugin's folder, or to the marketplace's for those beside the plugins. */
  readonly path: string;
}

/** A plugin that is not the same in both; known by its source and its name there, whatever it is listed as. */
export interface PluginChange {
  readonly change: Change;
  readonly source: string;
  readonly sourceName: string;
  /** The listed name; for a removed one that of before. */
  readonly name: string;
  /** The listed name of before, where it was another one. */
  readonly nameBefore?: string;
  /** Absent for a removed one. */
  readonly version?: string;
  /** Absent for an added one. */
  readonly versionBefore?: string;
  /** Whether its entry in the catalog is another one; name and version count too. False for added and removed ones. */
  readonly entryChanged: boolean;
  /** Ascending by path; all of an added or removed one. */
  readonly files: readonly FileChange[];
}

/** What makes one view of another. Both are empty for two views that are served as the same bytes. */
export interface ViewChanges {
  /** As the later view lists them, then the removed ones. */
  readonly plugins: readonly PluginChange[];
  /** Files beside the plugins: the catalog, and the store's data. */
  readonly files: readonly FileChange[];
}

/** Compares two views by their listings; no file is read. */
export function compareViews(before: View, after: View): ViewChanges {
  const [old, present] = [byKey(before), byKey(after)];
  const listed = after.plugins.flatMap((plugin) => {
    const was = old.get(keyOf(plugin));
    if (was !== undefined) return changed(was, plugin);
    return [{ ...common("added", plugin), version: plugin.version, files: filesBetween([], plugin.files) }];
  });
  const removed = before.plugins.filter((plugin) => !present.has(keyOf(plugin))).map(gone);
  const own = (view: View) => new Map(Array.from(ownFiles(view), ([path, bytes]) => [path, Buffer.from(bytes)]));
  return { plugins: [...listed, ...removed], files: between(own(before), own(after), (a, b) => a.equals(b)) };
}

function gone(plugin: AggregatePlugin): PluginChange {
  return { ...common("removed", plugin), versionBefore: plugin.version, files: filesBetween(plugin.files, []) };
}

function changed(was: AggregatePlugin, plugin: AggregatePlugin): PluginChange[] {
  const entryChanged = !isDeepStrictEqual([was.entry, was.metadata], [plugin.entry, plugin.metadata]);
  const files = filesBetween(was.files, plugin.files);
  const renamed = was.name !== plugin.name;
  // The folder is made of what both have in common, so all that could differ beside these is how the two are listed.
  if (files.length === 0 && !entryChanged && !renamed && was.version === plugin.version) return [];
  return [
    {
      ...common("changed", plugin),
      ...(renamed && { nameBefore: was.name }),
      version: plugin.version,
      versionBefore: was.version,
      entryChanged,
      files,
    },
  ];
}

function common(change: Change, { slug, sourceName, name }: AggregatePlugin) {
  return { change, source: slug, sourceName, name, entryChanged: false } as const;
}

function filesBetween(before: readonly ContentFile[], after: readonly ContentFile[]): FileChange[] {
  const byPath = (files: readonly ContentFile[]) => new Map(files.map((file) => [file.path, file]));
  return between(
    byPath(before),
    byPath(after),
    (a, b) => a.sha256 === b.sha256 && a.executable === b.executable && a.size === b.size,
  );
}

function between<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): FileChange[] {
  const changes = new Map<string, Change>();
  for (const [path, file] of after) {
    const was = before.get(path);
    if (was === undefined) changes.set(path, "added");
    else if (!same(was, file)) changes.set(path, "changed");
  }
  for (const path of before.keys()) if (!after.has(path)) changes.set(path, "removed");
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, change]) => ({ change, path }));
}

function byKey({ plugins }: View): ReadonlyMap<string, AggregatePlugin> {
  return new Map(plugins.map((plugin) => [keyOf(plugin), plugin]));
}

function keyOf({ slug, sourceName }: AggregatePlugin): string {
  return `${slug}/${sourceName}`;
}
