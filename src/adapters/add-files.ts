import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";
import { requireSafePath, unsafePath } from "./safe-path.ts";

export interface AddedFiles {
  /** Paths that were written. */
  readonly added: readonly string[];
  /** Paths that existed and were left as they are. */
  readonly kept: readonly string[];
}

/**
 * Adds the regular files of a tree to a folder that exists, and overwrites nothing. When one can't be written, those
 * before it are taken away again. Throws `BazaarError` PATH_UNSAFE (also where a folder on the way is a symbolic link)
 * or FILE_UNWRITABLE.
 */
export function addFiles(directory: string, tree: FileTree): AddedFiles {
  const paths = [...tree.keys()];
  for (const path of paths) requireSafe(directory, path);
  const kept = paths.filter((path) => lstatSync(join(directory, path), { throwIfNoEntry: false }) !== undefined);
  const undo: string[] = [];
  try {
    for (const [path, entry] of tree) {
      if (entry.kind !== "file" || kept.includes(path)) continue;
      const made = mkdirSync(dirname(join(directory, path)), { recursive: true });
      undo.push(made ?? join(directory, path));
      writeFileSync(join(directory, path), entry.bytes(), { flag: "wx", mode: entry.executable ? 0o755 : 0o644 });
    }
  } catch (error) {
    for (const path of undo) rmSync(path, { recursive: true, force: true });
    const fix = "Check that you may write there and that the disk is not full.";
    throw new BazaarError("FILE_UNWRITABLE", `"${directory}" can't be written: ${messageOf(error)}.`, fix, {
      cause: error,
    });
  }
  return { added: paths.filter((path) => !kept.includes(path)), kept };
}

function requireSafe(directory: string, path: string): void {
  requireSafePath(path);
  const folders = path.split("/").slice(0, -1);
  for (const at of folders.keys()) {
    const parent = join(directory, ...folders.slice(0, at + 1));
    if (lstatSync(parent, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw unsafePath(`"${parent}" is a symbolic link, which is never written through.`, "Replace it by a real folder.");
  }
}
