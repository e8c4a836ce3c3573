import { chmodSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileTree } from "../core/file-tree.ts";

/**
 * Writes a tree into a folder that the caller just made. Nothing is overwritten (two paths that are one file on this
 * disk fail), and the modes are 0644, 0755 for executables and folders whatever the umask says. The caller has checked
 * the paths.
 */
export function fillFolder(folder: string, tree: FileTree): void {
  chmodSync(folder, 0o755);
  const made = new Set<string>([""]);
  for (const [path, entry] of tree) {
    if (entry.kind === "symlink") continue;
    makeParents(folder, entry.kind === "directory" ? path : dirname(path), made);
    if (entry.kind === "directory") continue;
    const file = join(folder, path);
    const mode = entry.executable ? 0o755 : 0o644;
    writeFileSync(file, entry.bytes(), { flag: "wx", mode });
    chmodSync(file, mode);
  }
}

/** Makes the folders of a path below `folder`, but for those in `made`, with mode 0755. */
export function makeParents(folder: string, path: string, made: Set<string>): void {
  let at = "";
  for (const segment of path === "." ? [] : path.split("/")) {
    at = at === "" ? segment : `${at}/${segment}`;
    if (made.has(at)) continue;
    mkdirSync(join(folder, at), { recursive: true });
    chmodSync(join(folder, at), 0o755);
    made.add(at);
  }
}

/** Moves what lies in `from`, but for `kept`, into the folder `to`; when one move fails, those before it are moved back. */
export function moveInto(from: string, to: string, kept: readonly string[] = []): void {
  const moved: string[] = [];
  try {
    for (const name of readdirSync(from).filter((one) => !kept.includes(one))) {
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) renameSync(join(to, name), join(from, name));
    throw error;
  }
}
