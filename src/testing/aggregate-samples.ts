import { fileOf, type FileTree, textOf, treeOf, type TreeInput } from "../core/file-tree.ts";
import { snapshotOf } from "../marketplace/aggregate/snapshot.ts";
import { catalogOf } from "../marketplace/aggregate/catalog-of.ts";
import { metadataOf } from "../marketplace/aggregate/metadata.ts";
import type { Snapshot, View } from "../marketplace/aggregate/types.ts";
import { loadMarketplace } from "../marketplace/load.ts";
import { catalogPath } from "../marketplace/types.ts";

/** A source marketplace in memory. */
export interface SampleSource {
  readonly slug: string;
  readonly catalog: object;
  readonly files: Readonly<Record<string, TreeInput>>;
}

/** A source's tree, and its snapshot. */
export interface SnapshotWithTree {
  readonly tree: FileTree;
  readonly snapshot: Snapshot;
}

/** The snapshot of a marketplace that was read into a tree. */
export function snapshotOfTree(slug: string, tree: FileTree): SnapshotWithTree {
  const snapshot = snapshotOf(slug, loadMarketplace(tree), tree, { from: `memory:${slug}`, state: "0".repeat(40) });
  return { tree, snapshot };
}

/** The snapshot of a marketplace that is written down in a test. */
export function sampleSnapshot({ slug, catalog, files }: SampleSource): SnapshotWithTree {
  const whole = { name: slug, owner: { name: `Owner of ${slug}` }, ...catalog };
  return snapshotOfTree(slug, treeOf({ ...files, [catalogPath]: JSON.stringify(whole) }));
}

/** All files of a view as they are served, with the bytes of the sources. */
export function servedTree(view: View, sources: readonly SnapshotWithTree[]): FileTree {
  const bySlug = new Map(sources.map((source) => [source.snapshot.slug, source]));
  const files: [string, TreeInput][] = [[catalogPath, catalogOf(view)]];
  const metadata = metadataOf(view);
  if (metadata !== undefined) files.push([".claude-plugin/marketplace-metadata.json", metadata]);
  for (const plugin of view.plugins) {
    const { tree, snapshot } = bySlug.get(plugin.slug)!;
    const { origin } = snapshot.plugins.find(({ entry }) => entry["name"] === plugin.sourceName)!;
    for (const { path, written, executable } of plugin.files) {
      const given = tree.get([origin.path, path].filter((part) => part !== undefined).join("/"));
      const file = written === undefined ? given : fileOf(written, executable);
      files.push([`${plugin.folder}/${path}`, file!]);
    }
  }
  return treeOf(files);
}

/** A JSON file of a tree. */
export function jsonAt(tree: FileTree, path: string): unknown {
  const entry = tree.get(path);
  return entry?.kind === "file" ? JSON.parse(textOf(entry).replace(/^\uFEFF/, "")) : undefined;
}
