import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";

/** Never part of a plugin or marketplace, and often larger than all the rest. */
const neverListed = new Set([".git", "node_modules", ".DS_Store"]);

/** Whether `readDirectory` lists what has this name. */
export function isListed(name: string): boolean {
  return !neverListed.has(name);
}

/** Paths of what `readDirectory` leaves out, each folder once, sorted. Throws as it does. */
export function unlistedIn(directory: string): string[] {
  const found: string[] = [];
  const walk = (folder: string) => {
    for (const entry of listedOr(join(directory, folder))) {
      const path = folder + entry.name;
      if (!isListed(entry.name)) found.push(path);
      else if (entry.isDirectory()) walk(`${path}/`);
    }
  };
  requireFolder(directory);
  walk("");
  return found.sort(compareCodeUnits);
}

/** What can't be listed is told by who reads the folder. */
function listedOr(folder: string): Dirent[] {
  try {
    return list(folder);
  } catch {
    return [];
  }
}

/** Lists a folder as `readDirectory` does, and leaves nothing out: for folders that a tool filled, such as `node_modules`. */
export function readWholeDirectory(directory: string): FileTree {
  return treeIn(directory, () => true);
}

/**
 * Lists a folder as a tree. `.git`, `node_modules` and `.DS_Store` are left out; symbolic links are listed and never
 * followed; bytes are read when they are asked for. What can't be listed below the folder stands in the tree as a file
 * with `unreadable`. Throws `BazaarError` PLUGIN_MISSING or FILE_UNREADABLE for the folder itself.
 */
export function readDirectory(directory: string): FileTree {
  return treeIn(directory, isListed);
}

function treeIn(directory: string, wanted: Wanted): FileTree {
  requireFolder(directory);
  try {
    return treeOf(entriesIn(directory, "", list(directory), wanted));
  } catch (error) {
    throw unreadable(directory, error);
  }
}

/** Whether what has this name is listed. */
type Wanted = (name: string) => boolean;

const list = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });

/** Everything is wanted, so this walks; a glob library took more than twice as long for the same list. */
function entriesIn(
  directory: string,
  folder: string,
  listed: readonly Dirent[],
  wanted: Wanted,
): [string, TreeEntry][] {
  return listed
    .filter(({ name }) => wanted(name))
    .flatMap((entry): [string, TreeEntry][] => {
      const path = folder + entry.name;
      try {
        if (!entry.isDirectory()) return [[path, entryAt(directory, path)]];
        const inside = entriesIn(directory, `${path}/`, list(join(directory, path)), wanted);
        return inside.length > 0 ? inside : [[path, { kind: "directory" }]];
      } catch (error) {
        return [[path, unlisted(join(directory, path), nameError(entry.name) ?? error)]];
      }
    });
}

/** Node reads names as UTF-8, and what it makes of another one leads to no file. */
function nameError(name: string): Error | undefined {
  return name.includes("\uFFFD") ? new Error("its name is not UTF-8") : undefined;
}

/** In the place of what can't be listed. It is no empty folder, which would travel as if nothing were missing. */
function unlisted(full: string, error: unknown): TreeEntry {
  const bytes = () => {
    throw unreadable(full, error);
  };
  return { kind: "file", size: 0, executable: false, unreadable: reasonOf(error), bytes };
}

/** The path of a folder that is given as a path or as a file URL. Throws `BazaarError` SOURCE_INVALID for another URL. */
export function pathOf(source: string | URL): string {
  if (typeof source === "string") return source;
  try {
    return fileURLToPath(source);
  } catch (cause) {
    const fix = "Give a path, or a URL that starts with file:///";
    throw new BazaarError("SOURCE_INVALID", "The URL given is not one of a folder.", fix, { cause });
  }
}

function requireFolder(directory: string): void {
  const found = statOf(directory);
  if (found?.isDirectory() === true) return;
  const problem =
    found === undefined ? `There is no folder ${JSON.stringify(directory)}.` : `"${directory}" is not a folder.`;
  throw new BazaarError("PLUGIN_MISSING", problem, "Give the folder that holds .claude-plugin/plugin.json.");
}

function statOf(directory: string): Stats | undefined {
  // No system has such a path, and Node answers with a TypeError.
  if (directory.includes("\0")) return undefined;
  try {
    return statSync(directory, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(directory, error);
  }
}

function entryAt(directory: string, path: string): TreeEntry {
  const full = join(directory, path);
  const stat = lstatSync(full);
  if (stat.isSymbolicLink()) return { kind: "symlink", target: readlinkSync(full) };
  if (!stat.isFile()) return unlisted(full, notRegular(stat));
  return {
    kind: "file",
    size: stat.size,
    executable: (stat.mode & 0o100) !== 0,
    bytes: () => read(full, () => readFileSync(full)),
    into: (memory) => read(full, () => readInto(full, memory)),
    // One call of Node's for opening, reading, decoding and closing; as `decodeText`, it drops a byte-order mark.
    text: () => read(full, () => readFileSync(full, "utf8").replace(/^\uFEFF/, "")),
    ...(stat.size < largeBytes ? {} : { chunks: (buffer) => readChunks(full, buffer) }),
  };
}

/** From here on a file is worth a stream of its own, bytes. */
const largeBytes = 1_048_576;

function read<T>(full: string, content: () => T): T {
  try {
    return content();
  } catch (error) {
    throw unreadable(full, error);
  }
}

function readInto(full: string, memory: Uint8Array): number {
  const file = openSync(full, "r");
  try {
    let at = 0;
    for (let got = -1; got !== 0 && at < memory.length; at += got)
      got = readSync(file, memory, at, memory.length - at, null);
    return at;
  } finally {
    closeSync(file);
  }
}

async function* readChunks(full: string, buffer?: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(full).catch((error: unknown) => {
    throw unreadable(full, error);
  });
  try {
    for (;;) {
      const piece = buffer ?? new Uint8Array(131_072);
      const { bytesRead } = await file.read(piece).catch((error: unknown) => {
        throw unreadable(full, error);
      });
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A FIFO or device would block for ever or never end. */
function notRegular(stat: Stats): Error {
  const what = stat.isFIFO() ? "a FIFO" : stat.isSocket() ? "a socket" : "a device";
  return new Error(`it is not a regular file but ${what}`);
}

function unreadable(path: string, error: unknown): BazaarError {
  if (error instanceof BazaarError) return error;
  const reason = reasonOf(error);
  const fix = "Check that it exists and that you may read it.";
  return new BazaarError("FILE_UNREADABLE", `"${path}" can't be read: ${reason}.`, fix, {
    cause: error,
    details: { reason },
  });
}

/** `EACCES: permission denied, open '…'` without the code and the path, which the reader has already. */
function reasonOf(error: unknown): string {
  return messageOf(error).replace(/^[A-Z]+: ([^,]+), .*$/s, "$1");
}
