import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readDirectory } from "../adapters/read-directory.ts";
import { fileOf, type FileTree, isFolder, treeOf } from "../core/file-tree.ts";
import { snapshotOf } from "../marketplace/aggregate/snapshot.ts";
import { loadMarketplace } from "../marketplace/load.ts";
import { type SnapshotWithTree, snapshotOfTree } from "./aggregate-samples.ts";

/** Slugs, for with `anthropics-` before it no name is taken by a client. */
function slugOf(folder: string): string {
  const [owner = "", repository = ""] = folder.toLowerCase().split("__");
  return owner === "anthropics" ? repository.replaceAll("claude-plugins-official", "store") : owner;
}

function trees(corpus: string): { slug: string; tree: FileTree }[] {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.map(({ name }) => ({ slug: slugOf(name), tree: readDirectory(join(corpus, name)) }));
}

/** The corpus's marketplaces with the plugins whose files are in it. */
export function corpusSources(corpus: string): SnapshotWithTree[] {
  return trees(corpus).map(({ slug, tree }) => snapshotOfTree(slug, tree));
}

/** The same with one command for each plugin whose files are not in it: for what depends on the entries alone. */
export function wholeCorpusSources(corpus: string): SnapshotWithTree[] {
  const command = fileOf("---\ndescription: Goes\n---\nGo.\n");
  return trees(corpus).map(({ slug, tree: given }) => {
    const { marketplace } = loadMarketplace(given, { plugins: false });
    const folders = marketplace.plugins.flatMap(({ source }) => (source.kind === "relative" ? [source.path] : []));
    const missing = folders.filter((path) => !isFolder(given, path));
    const tree = treeOf([...given, ...missing.map((path) => [`${path}/commands/go.md`, command] as const)]);
    const origin = { kind: "url", from: "https://example.com/x.git", pin: "0".repeat(40) } as const;
    const remote = marketplace.plugins.filter(({ source }) => source.kind !== "relative");
    const fetched = new Map(
      remote.map(({ index }) => [index, { tree: treeOf({ "commands/go.md": command }), origin }]),
    );
    const facts = { from: "corpus", state: "0".repeat(40), fetched };
    return { tree, snapshot: snapshotOf(slug, loadMarketplace(tree), tree, facts) };
  });
}

/** A policy that takes all of every source. */
export function policyFor(sources: readonly SnapshotWithTree[]) {
  return {
    name: "everything",
    owner: { name: "Ann" },
    description: "All of them",
    sources: sources.map(({ snapshot }) => ({ slug: snapshot.slug })),
  };
}
