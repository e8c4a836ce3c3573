import type { FileTree, TreeEntry, TreeFile } from "../core/file-tree.ts";

/** Whether two trees have the same paths with the same kinds, bytes, modes and link targets. */
export function sameTree(a: FileTree, b: FileTree): boolean {
  return a.size === b.size && [...a].every(([path, entry]) => sameEntry(entry, b.get(path)));
}

/** Whether two files have the same bytes and the same mode; a file that is missing is like none. */
export function sameFile(a: TreeFile | undefined, b: TreeFile | undefined): boolean {
  if (a === undefined || b === undefined || a.executable !== b.executable || a.size !== b.size) return false;
  return sameBytes(a.bytes(), b.bytes());
}

/** Whether both have the same bytes, or neither is there. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function sameEntry(a: TreeEntry, b: TreeEntry | undefined): boolean {
  if (a.kind === "file") return b?.kind === "file" && sameFile(a, b);
  if (a.kind === "symlink") return b?.kind === "symlink" && a.target === b.target;
  return b?.kind === a.kind;
}
