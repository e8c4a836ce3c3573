import { firstFrom } from "../core/first-from.ts";
import { compareCodeUnits } from "../core/text.ts";
import type { FileTree, TreeEntry } from "../core/file-tree.ts";

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
  const paths = [...tree.keys()].sort(compareCodeUnits);
  const next = new Map(tree);
  const runs = new Map([...tree].flatMap(([link, entry]) => leadsTo(paths, link, entry)));
  const before = linksBefore(paths, runs);
  for (const [link, { target, from, to }] of runs) {
    // A link behind this one is followed first: its target is seen from where it lies.
    const waits = before[to]! > before[from]!;
    if (waits || next.size + to - from > most.paths) continue;
    next.delete(link);
    for (const path of paths.slice(from, to)) next.set(link + path.slice(target.length), tree.get(path)!);
  }
  return next.size === tree.size && !paths.some((path) => next.get(path) !== tree.get(path))
    ? undefined
    : new Map([...next].sort(([a], [b]) => compareCodeUnits(a, b)));
}

/** What a link leads to: the paths from `from` up to but without `to` of those of the tree, ascending. */
interface Run {
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** The link with its run; nothing where it stays a link. */
function leadsTo(paths: readonly string[], link: string, entry: TreeEntry): [string, Run][] {
  const target = entry.kind === "symlink" ? targetOf(link, entry.target) : undefined;
  if (target === undefined || holds(target, link)) return [];
  const placeOf = (path: string) => firstFrom(paths, path, (one) => one);
  const at = placeOf(target);
  // "/" is followed by "0".
  const [from, to] = paths[at] === target ? [at, at + 1] : [`${target}/`, `${target}0`].map(placeOf);
  return from! < to! ? [[link, { target, from: from!, to: to! }]] : [];
}

/** How many of the paths before each place are links that lead somewhere: a hostile tree may ask it of every link. */
function linksBefore(paths: readonly string[], runs: ReadonlyMap<string, Run>): number[] {
  let count = 0;
  return [0, ...paths.map((path) => (count += runs.has(path) ? 1 : 0))];
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

/** Paths of the links below a folder, seen from there. */
export function linksBelow(tree: FileTree, folder: string): string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return [...tree].flatMap(([path, { kind }]) =>
    kind === "symlink" && path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
  );
}
