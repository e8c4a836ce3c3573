import { lstatSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { BazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";

export interface ReadDirectoryOptions {
  /** Globs, relative to the folder, whose files and folders are not listed. @default [] */
  readonly ignore?: readonly string[];
}

/** Never part of a plugin or marketplace, and often larger than all the rest. */
const neverListed = ["**/.git", "**/node_modules", "**/.DS_Store"];

/**
 * Lists a folder as a tree. `.git`, `node_modules` and `.DS_Store` are left out; symbolic links are listed and never
 * followed; bytes are read when they are asked for. Throws `BazaarError` PLUGIN_MISSING or FILE_UNREADABLE.
 */
export function readDirectory(directory: string, options: ReadDirectoryOptions = {}): FileTree {
  requireFolder(directory);
  try {
    const listed = fastGlob.globSync("**", {
      cwd: directory,
      dot: true,
      onlyFiles: false,
      followSymbolicLinks: false,
      ignore: [...neverListed, ...(options.ignore ?? [])],
    });
    return treeOf(withoutFilledFolders(listed).map((path) => [path, entryAt(directory, path)] as const));
  } catch (error) {
    throw unreadable(directory, error);
  }
}

function requireFolder(directory: string): void {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  const problem = found === undefined ? `There is no folder "${directory}".` : `"${directory}" is not a folder.`;
  throw new BazaarError("PLUGIN_MISSING", problem, "Give the folder that holds .claude-plugin/plugin.json.");
}

/** Folders stand in the listing beside their content; a folder is an entry of its own only when nothing lies below. */
function withoutFilledFolders(listed: readonly string[]): string[] {
  const filled = new Set<string>();
  for (const path of listed) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) filled.add(path.slice(0, at));
  }
  return listed.filter((path) => !filled.has(path));
}

function entryAt(directory: string, path: string): TreeEntry {
  const full = join(directory, path);
  const stat = lstatSync(full);
  if (stat.isSymbolicLink()) return { kind: "symlink", target: readlinkSync(full) };
  if (stat.isDirectory()) return { kind: "directory" };
  return {
    kind: "file",
    size: stat.size,
    executable: (stat.mode & 0o100) !== 0,
    bytes: () => read(full, stat.isFile()),
  };
}

function read(full: string, regular: boolean): Uint8Array {
  // A FIFO or device would block for ever or never end.
  if (!regular) throw unreadable(full, new Error("it is not a regular file"));
  try {
    return readFileSync(full);
  } catch (error) {
    throw unreadable(full, error);
  }
}

function unreadable(path: string, error: unknown): BazaarError {
  if (error instanceof BazaarError) return error;
  const problem = `"${path}" can't be read: ${messageOf(error)}.`;
  return new BazaarError("FILE_UNREADABLE", problem, "Check that it exists and that you may read it.", {
    cause: error,
  });
}
