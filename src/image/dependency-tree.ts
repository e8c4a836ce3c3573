import type { FileTree, TreeEntry } from "../core/file-tree.ts";
import { treeOf } from "../core/file-tree.ts";
import { reasonToLeaveOut } from "../core/never-out.ts";
import { type ImageFinding, imageFinding } from "./checked-image.ts";
import type { LeftOutOfImage } from "./plugin-files.ts";

export interface DependencyTree {
  /** `node_modules` folders with paths from the plugin's root, symbolic links among them. */
  readonly files: FileTree;
  readonly findings: readonly ImageFinding[];
  readonly leftOut: readonly LeftOutOfImage[];
}

/** What npm writes for itself, and tools for their next run; the first one names the registry that was used. */
const notes = /(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/;

/**
 * What of installed packages goes into an image: all but npm's own notes, and symbolic links that lead to nothing in the
 * plugin, which are told. `own` says that somebody else than this program installed them: then also what usually holds
 * secrets stays out, since nobody knows what was put there.
 */
export function dependencyTree(installed: FileTree, plugin: FileTree, own: boolean): DependencyTree {
  const kept: [string, TreeEntry][] = [];
  const findings: ImageFinding[] = [];
  const leftOut: LeftOutOfImage[] = [];
  const there = pathsOf(installed, plugin);
  for (const [path, entry] of installed) {
    if (notes.test(path)) continue;
    if (entry.kind === "symlink") {
      if (there.has(targetOf(path, entry.target))) kept.push([path, entry]);
      else findings.push(imageFinding("IMAGE_LINK_LEFT_OUT", path, { target: entry.target }));
      continue;
    }
    // A package's folder is no reason here.
    const why = own ? reasonToLeaveOut(path.replaceAll("node_modules/", ""), entry) : undefined;
    if (why === undefined) kept.push([path, entry]);
    else leftOut.push({ path, why });
  }
  return { files: treeOf(kept), findings, leftOut };
}

/** Every file and folder, by path. */
function pathsOf(...trees: readonly FileTree[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const tree of trees) {
    for (const [path, entry] of tree) {
      if (entry.kind !== "symlink") paths.add(path);
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) paths.add(path.slice(0, at));
    }
  }
  return paths;
}

/** Where a link leads, from the plugin's root; `""` for what leads out of it. */
function targetOf(path: string, target: string): string {
  if (target.startsWith("/") || target.includes("\\")) return "";
  const at = path.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") at.push(segment);
    else if (at.pop() === undefined) return "";
  }
  return at.join("/");
}

/**
 * One tree of several that were installed for different machines: each has the packages of its own. Undefined when two
 * have other bytes under one path.
 */
export function united(trees: readonly FileTree[]): FileTree | undefined {
  const all = new Map<string, TreeEntry>();
  for (const tree of trees) {
    for (const [path, entry] of tree) {
      const old = all.get(path);
      if (old !== undefined && !isSame(old, entry)) return undefined;
      all.set(path, entry);
    }
  }
  return treeOf(all);
}

function isSame(a: TreeEntry, b: TreeEntry): boolean {
  if (a.kind === "symlink") return b.kind === "symlink" && a.target === b.target;
  if (a.kind === "directory" || b.kind !== "file") return a.kind === b.kind;
  if (a.size !== b.size || a.executable !== b.executable) return false;
  const [left, right] = [a.bytes(), b.bytes()];
  return left.every((byte, at) => byte === right[at]);
}
