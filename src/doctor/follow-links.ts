import { compareCodeUnits } from "../core/text.ts";
import type { FileTree, TreeEntry, TreeSymlink } from "../core/file-tree.ts";

/** Links behind links, and paths in all: above them what a hostile tree repeats in itself has no end. */
const most = { rounds: 8, paths: 200_000 };

/**
 * The tree as a client sees it: what a symbolic link inside the tree leads to stands in the link's place. One that leads
 * out of the tree, to nothing or into itself stays a link.
 */
export function withLinksFollowed(tree: FileTree): FileTree {
  let found = tree;
  for (let round = 0; round < most.rounds; round += 1) {
    const next = followedOnce(found);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function followedOnce(tree: FileTree): FileTree | undefined {
  const paths = [...tree.keys()];
  const next = new Map(tree);
  const leadsTo = (link: string, entry: TreeEntry): string[] => {
    const target = entry.kind === "symlink" ? targetOf(link, entry.target) : undefined;
    return target === undefined || holds(target, link) ? [] : below(tree, paths, target);
  };
  for (const [link, entry] of tree) {
    const there = leadsTo(link, entry);
    // A link behind this one is followed first: its target is seen from where it lies.
    const waits = there.some((path) => leadsTo(path, tree.get(path)!).length > 0);
    if (there.length === 0 || waits || next.size + there.length > most.paths) continue;
    const { length } = targetOf(link, (entry as TreeSymlink).target)!;
    next.delete(link);
    for (const path of there) next.set(link + path.slice(length), tree.get(path)!);
  }
  return next.size === tree.size && !paths.some((path) => next.get(path) !== tree.get(path))
    ? undefined
    : new Map([...next].sort(([a], [b]) => compareCodeUnits(a, b)));
}

/** A path of the tree; undefined for one outside. */
function targetOf(link: string, target: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return undefined;
  const segments = link.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function holds(folder: string, path: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** The path itself where something lies there, or all below it. `paths` are those of the tree, ascending. */
function below(tree: FileTree, paths: readonly string[], path: string): string[] {
  if (tree.has(path)) return [path];
  const found: string[] = [];
  for (let at = firstFrom(paths, `${path}/`); paths[at]?.startsWith(`${path}/`) === true; at += 1)
    found.push(paths[at]!);
  return found;
}

function firstFrom(paths: readonly string[], path: string): number {
  let [from, to] = [0, paths.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (paths[middle]! < path) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Paths of the links below a folder, seen from there. */
export function linksBelow(tree: FileTree, folder: string): string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return [...tree].flatMap(([path, { kind }]) =>
    kind === "symlink" && path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
  );
}
