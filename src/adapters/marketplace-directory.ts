import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import type { MarketplaceChange, MarketplaceState, MarketplaceStore, WriteOutcome } from "../publish/ports.ts";
import { commitPaths, requireCommittable, unstage } from "./git-work-tree.ts";
import { readDirectory } from "./read-directory.ts";
import { unsafePath } from "./safe-path.ts";
import { writeTree } from "./write-tree.ts";

export interface MarketplaceDirectoryOptions {
  /** Commit the change: the folder is the top of a git work tree. @default false */
  readonly commit?: boolean;
}

/**
 * A marketplace in a folder. The plugin's folder is swapped by rename, the catalog last; on any failure both are as
 * they were. With `commit`, one commit holds these two and nothing else that is staged or changed. Nothing is pushed.
 */
export function marketplaceDirectory(root: string, options: MarketplaceDirectoryOptions = {}): MarketplaceStore {
  return {
    // oxlint-disable-next-line typescript/require-await -- the port is asynchronous, a disk need not be
    read: async (folder) => readState(root, folder),
    write: (change) => write(root, change, options.commit === true),
  };
}

function readState(root: string, folder: string): MarketplaceState {
  requireFolder(root);
  requireNoLinks(root, folder);
  requireNoLinks(root, catalogPath);
  return { catalog: readBytes(join(root, catalogPath)), folder: readTree(join(root, folder)) };
}

async function write(root: string, change: MarketplaceChange, commit: boolean): Promise<WriteOutcome> {
  const paths = [change.folder, catalogPath];
  if (commit) await requireCommittable(root, paths, change.author);
  const before = readState(root, change.folder);
  if (!sameBytes(before.catalog, change.from.catalog)) return { kind: "moved" };
  try {
    writeTree(join(root, change.folder), change.files, { within: root });
    writeCatalog(root, change.catalog);
    const made = commit ? await commitPaths(root, paths, change.message, change.author) : undefined;
    return { kind: "written", ...(made === undefined ? {} : { commit: made }), pushed: false };
  } catch (error) {
    restore(root, change.folder, before);
    if (commit) await unstage(root, paths);
    throw error;
  }
}

function requireFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const problem = `There is no marketplace folder "${root}".`;
  throw new BazaarError("FILE_UNREADABLE", problem, "Create it, or give a git URL.");
}

/** A link on the way could lead the files anywhere, also out of what the marketplace's maintainers look at. */
function requireNoLinks(root: string, path: string): void {
  const segments = path.split("/");
  for (const [at] of segments.entries()) {
    const way = segments.slice(0, at + 1).join("/");
    const found = lstatSync(join(root, way), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isSymbolicLink())
      throw unsafePath(`"${way}" in the marketplace is a symbolic link.`, "Replace it by a real file or folder.");
    if (way !== path && !found.isDirectory())
      throw unsafePath(`"${way}" in the marketplace is a file.`, "Remove it: a folder belongs there.");
  }
}

function readBytes(file: string): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file);
  } catch (error) {
    const problem = `"${file}" can't be read: ${messageOf(error)}.`;
    throw new BazaarError("FILE_UNREADABLE", problem, "Check that it is a file and that you may read it.", {
      cause: error,
    });
  }
}

/** The files with their bytes: they have to be there still when the folder is put back. */
function readTree(folder: string): FileTree {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return treeOf({});
  if (!found.isDirectory()) throw unsafePath(`"${folder}" is a file.`, "Remove it: a plugin's folder belongs there.");
  return new Map([...readDirectory(folder)].map(([path, entry]) => [path, loaded(entry)]));
}

function loaded(entry: TreeEntry): TreeEntry {
  if (entry.kind !== "file") return entry;
  const bytes = entry.bytes();
  return { ...entry, bytes: () => bytes };
}

function writeCatalog(root: string, bytes: Uint8Array): void {
  const file = join(root, catalogPath);
  const temporary = join(dirname(file), `.${basename(file)}.bazaar-${randomUUID()}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644;
    writeFileSync(temporary, bytes, { flag: "wx" });
    chmodSync(temporary, mode & 0o777);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const problem = `"${file}" can't be written: ${messageOf(error)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Check that you may write there.", { cause: error });
  }
}

function restore(root: string, folder: string, before: MarketplaceState): void {
  const target = join(root, folder);
  if (before.folder.size > 0) writeTree(target, before.folder, { replace: "always", within: root });
  else rmSync(target, { recursive: true, force: true });
  if (sameBytes(readBytes(join(root, catalogPath)), before.catalog)) return;
  if (before.catalog !== undefined) writeCatalog(root, before.catalog);
  else rmSync(join(root, catalogPath), { force: true });
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.compare(a, b) === 0;
}
