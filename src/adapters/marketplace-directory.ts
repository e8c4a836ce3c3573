import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { BazaarError, isBazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import type { MarketplaceChange, MarketplaceState, MarketplaceStore, WriteOutcome } from "../publish/ports.ts";
import { requireNoTwins } from "../publish/forge/case-twins.ts";
import { foldersTo } from "../publish/forge/layout.ts";
import { sameBytes, sameTree } from "../publish/same-tree.ts";
import { catalogUndo, readCatalogFile, writeCatalog } from "./catalog-file.ts";
import { unlistedIn } from "./foreign-files.ts";
import { commitEnvironment } from "./git-identity.ts";
import { headOf, marketplaceIn } from "./git-objects.ts";
import {
  type Committing,
  commitPaths,
  differsFromHead,
  requireCommittable,
  requireIdentity,
  unstage,
} from "./git-work-tree.ts";
import { lockPath, withMarketplaceLock } from "./marketplace-lock.ts";
import { named } from "./output-state.ts";
import { readDirectory } from "./read-directory.ts";
import { replaceFolder } from "./replace-folder.ts";
import { unsafePath } from "./safe-path.ts";
import { clearLeftovers, hasLeftovers, restoreFolder } from "./stale-leftovers.ts";

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
    read: (folder) => read(root, folder, options),
    async write(change) {
      requireFolder(root);
      // The lock lies in the catalog's folder, and must not be written through a link either.
      requireNoLinks(root, catalogPath);
      return await withMarketplaceLock(root, () => write(root, change, options), { signal: options.signal });
    },
    tidy: (folder) => tidy(root, folder),
  };
}

/** Waits for nobody: who holds the lock clears up too. Where nothing may be written, all is published all the same. */
async function tidy(root: string, folder: string): Promise<void> {
  try {
    if (!hasLeftovers(root, folder)) return;
    await withMarketplaceLock(root, () => clearLeftovers(root, folder), { waitMs: 0 });
  } catch {
    // Left for the next publish.
  }
}

/** What vanishes while it is read, because another publish replaces it right now, is read again after that. */
async function read(
  root: string,
  folder: string,
  { commit = false, signal }: MarketplaceDirectoryOptions,
): Promise<MarketplaceState> {
  const found = await readUnlocked(root, folder, signal);
  if (!commit) return found;
  const asking = { cwd: root, signal };
  return {
    ...found,
    committed: async () =>
      (await differsFromHead(asking, folder)) ? marketplaceIn(root, await headOf(root), folder) : undefined,
  };
}

async function readUnlocked(root: string, folder: string, signal: AbortSignal | undefined): Promise<MarketplaceState> {
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
  const listed = new Map([folder, catalogPath].flatMap(foldersTo).map((one) => [one, namesIn(join(root, one))]));
  for (const path of [folder, catalogPath]) requireNoTwins(path, listed);
  return { catalog: readCatalogFile(root), folder: readTree(join(root, folder)) };
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}

async function write(
  root: string,
  change: MarketplaceChange,
  { commit = false, signal }: MarketplaceDirectoryOptions,
): Promise<WriteOutcome> {
  const paths = [change.folder, catalogPath];
  // What was read and planned is without the folder then; git would take it for somebody's change.
  if (restoreFolder(root, change.folder)) return { kind: "moved" };
  const committing = commit ? await committingIn(root, change, signal) : undefined;
  if (committing !== undefined) await requireIdentity(committing);
  if (committing !== undefined && change.pending !== true) await requireCommittable(committing, change.folder);
  const before = readState(root, change.folder);
  if (!sameBytes(before.catalog, change.from.catalog) || !sameTree(before.folder, change.from.folder))
    return { kind: "moved" };
  if (change.pending === true) return await finish(root, change, committing);
  requireListed(root, change.folder);
  const folder = replaceFolder(join(root, change.folder), change.files, { within: root, replace: "always" });
  const undoCatalog = catalogUndo(root, before.catalog);
  let made: string | undefined;
  try {
    writeCatalog(root, change.catalog);
    made = committing && (await commitPaths(committing, paths, change.message));
  } catch (error) {
    throw await undone(error, [folder.undo, undoCatalog, () => (commit ? unstage(root, paths) : undefined)]);
  }
  folder.keep();
  clearLeftovers(root, change.folder);
  return { kind: "written", ...(made === undefined ? {} : { commit: made }), pushed: false };
}

/** The commit alone, of what a publish that was killed wrote. */
async function finish(
  root: string,
  { folder, message }: MarketplaceChange,
  committing: Committing | undefined,
): Promise<WriteOutcome> {
  const made = committing && (await commitPaths(committing, [folder, catalogPath], message));
  clearLeftovers(root, folder);
  return { kind: "written", ...(made === undefined ? {} : { commit: made }), pushed: false };
}

/** What no tree lists is in no plan that anybody saw: `node_modules`, a repository of its own. */
function requireListed(root: string, folder: string): void {
  const unlisted = existsSync(join(root, folder)) ? unlistedIn(join(root, folder)) : [];
  if (unlisted.length === 0) return;
  const problem = `The marketplace's folder "${folder}" holds what this tool did not write: ${named(unlisted)}.`;
  throw new BazaarError("OUTPUT_EXISTS", problem, "Move or remove that, then publish again.");
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
