import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FileTree } from "../core/file-tree.ts";
import { fileAt } from "../core/file-tree.ts";
import { sameFile } from "../publish/same-tree.ts";
import { isAsGenerated } from "../thin-client/as-generated.ts";
import { isListed, readDirectory } from "./read-directory.ts";

/** Made again by the system whenever somebody looks at a folder; nobody misses them. */
const junk = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Whether a path names what the system makes by itself. */
export function isJunk(path: string): boolean {
  return junk.has(path.split("/").at(-1) ?? "");
}

/** What lies below a folder and stands in no tree of it, so that a comparison of trees would lose it: `.git`, `node_modules`. */
export function unlistedIn(directory: string, below = ""): string[] {
  return list(join(directory, below)).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (!isListed(entry.name)) return isJunk(path) ? [] : [path];
    return entry.isDirectory() ? unlistedIn(directory, path) : [];
  });
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

/**
 * Files in the folder of a thin client that the new one would change or remove although this tool did not write them,
 * or not as they are now. Where the rest is not as written either, which files those are can't be told: then all that
 * would change.
 */
export function foreignInThinClient(directory: string, fresh: FileTree): string[] {
  const old = readDirectory(directory);
  const files = [...old].filter(([path, { kind }]) => kind !== "directory" && !isJunk(path));
  const extra = files.filter(([path, { kind }]) => kind !== "file" || !fresh.has(path)).map(([path]) => path);
  const links = files.filter(([, { kind }]) => kind !== "file").map(([path]) => path);
  // What is too much: nothing, what no stub looks like, or all that the new one does not have.
  for (const foreign of [links, extra.filter((path) => !looksLikeStub(path)), extra]) {
    if (isAsGenerated(new Map(files.filter(([path]) => !foreign.includes(path))))) return foreign;
  }
  return files.map(([path]) => path).filter((path) => !sameFile(plainAt(old, path), plainAt(fresh, path)));
}

/** A stub of a command that the plugin no longer has is ours. */
function looksLikeStub(path: string): boolean {
  return /^(?:commands|agents|skills)\/.*\.md$/.test(path);
}

function plainAt(tree: FileTree, path: string): ReturnType<typeof fileAt> {
  const file = fileAt(tree, path);
  return file && { ...file, executable: false };
}

/** Files in the folder of an image's layout that are no part of one. */
export function foreignInLayout(directory: string): string[] {
  const own = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
  return [...readDirectory(directory)]
    .filter(([path, { kind }]) => kind !== "directory" && !isJunk(path) && !(kind === "file" && own.test(path)))
    .map(([path]) => path);
}
