import type { Diagnostic, Findings } from "../core/diagnostic.ts";
import { type FileTree, type TreeEntry } from "../core/file-tree.ts";
import { type LoadedPlugin, loadPlugin } from "../plugin/load.ts";
import type { Catalog } from "./catalog.ts";
import { addOf, holdsIn } from "./entry-findings.ts";
import type { ReadEntry } from "./entry.ts";

/** Trees by the folders of a marketplace in which they lie. */
export type Folders = ReadonlyMap<string, FileTree>;

/**
 * What lies below the folders that entries name, each as a tree of its own. One walk over all paths: looking through
 * them for each folder took minutes where there are thousands.
 */
export function foldersOf(entries: readonly Pick<ReadEntry, "source">[], tree: FileTree): Folders {
  const found = new Map<string, Map<string, TreeEntry>>();
  for (const { source } of entries) if (source.kind === "relative") found.set(source.path, new Map());
  // Not each folder on the way to a file: a hostile path has two thousand.
  const lengths = new Set([...found.keys()].map(({ length }) => length));
  for (const [path, entry] of tree)
    for (const at of lengths) if (path[at] === "/") found.get(path.slice(0, at))?.set(path.slice(at + 1), entry);
  // An empty folder is there, one without anything is not.
  for (const [folder, held] of found)
    if (held.size === 0 && tree.get(folder)?.kind !== "directory") found.delete(folder);
  return new Map([...found, ["", tree]]);
}

/** Loads the plugin in an entry's folder, and adds its findings under the paths of the marketplace. */
export function loadEntryPlugin(
  whole: Catalog,
  entry: ReadEntry,
  folders: Folders,
  { report, add }: Findings,
): LoadedPlugin | undefined {
  if (entry.source.kind !== "relative") return undefined;
  const { path } = entry.source;
  const catalog = { ...whole, report };
  const where = catalog.where(["plugins", entry.index, "source"]);
  const link = linkOn(folders.get("")!, path);
  const tree = folders.get(path);
  if (link !== undefined) catalog.report("ENTRY_SOURCE_LINKED", where, { path: link });
  else if (tree === undefined) catalog.report("ENTRY_SOURCE_MISSING", where, { folder: path });
  if (link !== undefined || tree === undefined) return undefined;
  const folderName = path.split("/").at(-1);
  const plugin = loadPlugin(tree, { entry: entry.raw, ...(folderName ? { folderName } : {}) });
  for (const finding of plugin.diagnostics.filter((one) => holdsIn(catalog, one))) {
    if (finding.path === "") addOf({ catalog, index: entry.index, raw: entry.raw }, finding, add);
    else add(moved(finding, path));
  }
  compareManifest(catalog, entry, plugin);
  return plugin;
}

/** The first symbolic link on the way to a folder. */
function linkOn(tree: FileTree, path: string): string | undefined {
  const segments = path.split("/");
  return segments.map((_, at) => segments.slice(0, at + 1).join("/")).find((way) => tree.get(way)?.kind === "symlink");
}

function moved(finding: Diagnostic, folder: string): Diagnostic {
  return folder === "" ? finding : { ...finding, path: `${folder}/${finding.path}` };
}

function compareManifest(catalog: Catalog, entry: ReadEntry, { plugin }: LoadedPlugin): void {
  const { manifest } = plugin;
  if (manifest.path === null) return;
  const { name, version } = manifest;
  if (entry.name !== "" && name !== entry.name) {
    const args = { name: entry.name, manifest: name };
    catalog.report("ENTRY_NAME_DIFFERS", catalog.where(["plugins", entry.index, "name"]), args);
  }
  if (entry.version !== undefined && version !== undefined && version !== entry.version) {
    const args = { entry: entry.version, manifest: version };
    catalog.report("ENTRY_VERSION_DIFFERS", catalog.where(["plugins", entry.index, "version"]), args);
  }
}
