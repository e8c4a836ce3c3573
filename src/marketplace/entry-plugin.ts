import type { Diagnostic, Findings } from "../core/diagnostic.ts";
import { type FileTree, isFolder } from "../core/file-tree.ts";
import { type LoadedPlugin, loadPlugin } from "../plugin/load.ts";
import type { Catalog } from "./catalog.ts";
import { addOf, holdsIn } from "./entry-findings.ts";
import type { ReadEntry } from "./entry.ts";

/** Loads the plugin in an entry's folder, and adds its findings under the paths of the marketplace. */
export function loadEntryPlugin(
  whole: Catalog,
  entry: ReadEntry,
  tree: FileTree,
  { report, add }: Findings,
): LoadedPlugin | undefined {
  if (entry.source.kind !== "relative") return undefined;
  const { path } = entry.source;
  const catalog = { ...whole, report };
  const where = catalog.where(["plugins", entry.index, "source"]);
  const link = linkOn(tree, path);
  if (link !== undefined) catalog.report("ENTRY_SOURCE_LINKED", where, { path: link });
  else if (!isFolder(tree, path)) catalog.report("ENTRY_SOURCE_MISSING", where, { folder: path });
  if (link !== undefined || !isFolder(tree, path)) return undefined;
  const folderName = path.split("/").at(-1);
  const plugin = loadPlugin(below(tree, path), { entry: entry.raw, ...(folderName ? { folderName } : {}) });
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

/** What lies below a folder (`""` is the root), as a tree of its own. */
export function below(tree: FileTree, folder: string): FileTree {
  if (folder === "") return tree;
  const prefix = `${folder}/`;
  return new Map(
    [...tree].filter(([path]) => path.startsWith(prefix)).map(([path, entry]) => [path.slice(prefix.length), entry]),
  );
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
