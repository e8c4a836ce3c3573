import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { BazaarError, isBazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import type { MarketplaceChange, MarketplaceState, MarketplaceStore, WriteOutcome } from "../publish/ports.ts";
import { sameTree } from "../publish/same-tree.ts";
import { requireNoCaseTwin } from "./case-twin.ts";
import { commitEnvironment } from "./git-identity.ts";
import { type Committing, commitPaths, requireCommittable, unstage } from "./git-work-tree.ts";
import { lockPath, withMarketplaceLock } from "./marketplace-lock.ts";
import { readDirectory } from "./read-directory.ts";
import { replaceFolder, topmostMissing } from "./replace-folder.ts";
import { unsafePath } from "./safe-path.ts";

export interface MarketplaceDirectoryOptions {
  /** Commit the change: the folder is the top of a git work tree. @default false */
  readonly commit?: boolean;
  /** Stops git, and then everything is put back. @default nobody stops it */
  readonly signal?: AbortSignal;
}

/**
 * A marketplace in a folder. The plugin's folder is swapped by rename, the catalog last; on any failure both are as
 * they were, and so is git's index. With `commit`, one commit holds these two and nothing else that is staged or
 * changed. Nothing is pushed. Others that publish into the folder at the same time wait: see `withMarketplaceLock`.
 */
export function marketplaceDirectory(root: string, options: MarketplaceDirectoryOptions = {}): MarketplaceStore {
  return {
    read: (folder) => read(root, folder, options.signal),
    async write(change) {
      requireFolder(root);
      // The lock lies in the catalog's folder, and must not be written through a link either.
      requireNoLinks(root, catalogPath);
      return await withMarketplaceLock(root, () => write(root, change, options), { signal: options.signal });
    },
  };
}

/** What vanishes while it is read, because another publish replaces it right now, is read again after that. */
async function read(root: string, folder: string, signal: AbortSignal | undefined): Promise<MarketplaceState> {
  const lock = join(root, lockPath);
  const locked = existsSync(lock);
  try {
    return readState(root, folder);
  } catch (error) {
    const final = isBazaarError(error) && error.code !== "FILE_UNREADABLE";
    if (final || !(locked || existsSync(lock))) throw error;
    return await withMarketplaceLock(root, () => readState(root, folder), { signal });
  }
}

function readState(root: string, folder: string): MarketplaceState {
  requireFolder(root);
  requireNoLinks(root, folder);
  requireNoLinks(root, catalogPath);
  const beside = join(root, dirname(folder));
  if (existsSync(beside)) requireNoCaseTwin(folder, readdirSync(beside));
  return { catalog: readBytes(join(root, catalogPath)), folder: readTree(join(root, folder)) };
}

async function write(
  root: string,
  change: MarketplaceChange,
  { commit = false, signal }: MarketplaceDirectoryOptions,
): Promise<WriteOutcome> {
  const paths = [change.folder, catalogPath];
  const committing = commit ? await committingIn(root, change, signal) : undefined;
  if (committing !== undefined) await requireCommittable(committing, paths);
  const before = readState(root, change.folder);
  if (!sameBytes(before.catalog, change.from.catalog) || !sameTree(before.folder, change.from.folder))
    return { kind: "moved" };
  const folder = replaceFolder(join(root, change.folder), change.files, { within: root });
  const undoCatalog = catalogUndo(root, before.catalog);
  let made: string | undefined;
  try {
    writeCatalog(root, change.catalog);
    made = committing && (await commitPaths(committing, paths, change.message));
  } catch (error) {
    throw await undone(error, [folder.undo, undoCatalog, () => (commit ? unstage(root, paths) : undefined)]);
  }
  folder.keep();
  return { kind: "written", ...(made === undefined ? {} : { commit: made }), pushed: false };
}

async function committingIn(
  cwd: string,
  { author, fallbackAuthor }: MarketplaceChange,
  signal: AbortSignal | undefined,
): Promise<Committing> {
  return { cwd, env: await commitEnvironment(cwd, author, fallbackAuthor), signal };
}

/** Takes every step back, also when one of them fails. The error to throw: the first one, with what is left undone. */
async function undone(error: unknown, steps: readonly (() => unknown)[]): Promise<unknown> {
  const left: string[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (failure) {
      left.push(messageOf(failure));
    }
  }
  if (left.length === 0) return error;
  const problem = `${messageOf(error)} And the marketplace could not be put back as it was: ${left.join("; ")}.`;
  const fix = "Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";
  return new BazaarError("FILE_UNWRITABLE", problem, fix, { cause: error });
}

function requireFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const problem = `There is no marketplace folder "${root}".`;
  throw new BazaarError("FILE_UNREADABLE", problem, "Give a folder or a git URL; --create makes a new folder.");
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

/** What puts the catalog back; asked for before it is written. */
function catalogUndo(root: string, before: Uint8Array | undefined): () => void {
  const file = resolve(root, catalogPath);
  const made = topmostMissing(file);
  return () => {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    else if (before !== undefined && !sameBytes(readBytes(file), before)) writeCatalog(root, before);
  };
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.compare(a, b) === 0;
}
