import {
  existsSync,
  type Stats,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";
import { fillFolder, moveInto } from "./fill-folder.ts";
import { isThinClientFolder } from "./own-output.ts";
import { requireSafePath, unsafePath } from "./safe-path.ts";

export interface WriteTreeOptions {
  /**
   * What may happen to a folder that holds something already: `never` keeps it (OUTPUT_EXISTS), `ours` replaces what
   * this tool wrote, `always` replaces any folder. @default "ours"
   */
  readonly replace?: "never" | "ours" | "always";
  /** How `ours` is told. @default `isThinClientFolder`: its manifest has `metadata.bazaar.thinClient` */
  readonly isOurs?: (directory: string) => boolean;
  /** A folder above the output that it must not leave: no folder in between may be a symbolic link. @default none */
  readonly within?: string;
}

/**
 * Writes a tree as a folder: all of it or nothing. It is written to a temporary folder beside the output and renamed
 * into place; on any failure the temporary folder is removed and the old one is as it was. Files get mode 0644, or 0755
 * where the tree says executable; missing parents are made. Throws `BazaarError` PATH_UNSAFE (also for symbolic links
 * in the tree), OUTPUT_EXISTS, OPTION_INVALID or FILE_UNWRITABLE.
 */
export function writeTree(directory: string, tree: FileTree, options: WriteTreeOptions = {}): void {
  const target = resolve(directory);
  requireSafeTree(tree);
  if (options.within !== undefined) requireRealParents(resolve(options.within), target);
  const state = stateOf(target, options);
  const made = makeFolders(dirname(target));
  try {
    if (state === "empty") writeIntoEmpty(target, tree);
    else writeBeside(target, tree, state);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw unwritable(directory, error);
  }
}

function requireSafeTree(tree: FileTree): void {
  for (const [path, entry] of tree) {
    requireSafePath(path);
    if (entry.kind === "symlink")
      throw unsafePath(`${JSON.stringify(path)} is a symbolic link.`, "Replace it by a regular file.");
  }
}

function requireRealParents(root: string, target: string): void {
  const way = relative(root, target);
  if (way === "" || way.startsWith("..") || resolve(root, way) !== target) {
    throw unsafePath(`"${target}" does not lie in "${root}".`, "Name a folder inside it.");
  }
  let at = root;
  for (const segment of way.split(sep)) {
    at = join(at, segment);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw linked(at);
  }
}

type State = "missing" | "empty" | "replaceable";

/**
 * What lies at an absolute path where a folder is to be written. Throws what `writeTree` throws for a folder that must
 * not be replaced.
 */
export function stateOf(target: string, options: WriteTreeOptions): State {
  const found = entryAt(target);
  if (found === undefined) return "missing";
  if (found.isSymbolicLink()) throw linked(target);
  if (!found.isDirectory()) throw exists(target, "is a file");
  if (list(target).length === 0) return "empty";
  const replace = options.replace ?? "ours";
  if (replace === "never") throw exists(target, "exists and is not empty");
  const isOurs = options.isOurs ?? isThinClientFolder;
  if (replace === "ours" && !isOurs(target)) throw exists(target, "holds files that this tool did not write");
  requireNotWorkedIn(target);
  return "replaceable";
}

/** Fails where a folder above is none (`afile/x`) or must not be entered. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    throw unwritable(directory, error);
  }
}

/** Replacing a folder deletes it, and with it the working folder of the shell that stands in it. */
function requireNotWorkedIn(target: string): void {
  const here = `${process.cwd()}${sep}`;
  if (!here.startsWith(`${realpathSync(target)}${sep}`)) return;
  const problem = `The output "${target}" would be replaced, and it is the folder you are working in.`;
  throw new BazaarError("OPTION_INVALID", problem, "Run the command from another folder.");
}

/** Makes the missing parents; the topmost one that was made, so that a failure can take them away again. */
function makeFolders(directory: string): string | undefined {
  try {
    return mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw unwritable(directory, error);
  }
}

/** An empty folder stays and gets the content: it may be a mount point, or where somebody's shell stands. */
function writeIntoEmpty(target: string, tree: FileTree): void {
  const temporary = mkdtempSync(join(target, ".bazaar-"));
  try {
    fillFolder(temporary, tree);
    moveInto(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function writeBeside(target: string, tree: FileTree, state: State): void {
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}.bazaar-`));
  const fresh = join(temporary, "new");
  try {
    mkdirSync(fresh, { mode: 0o755 });
    fillFolder(fresh, tree);
    if (state === "replaceable") swap(target, fresh, join(temporary, "old"));
    else renameSync(fresh, target);
  } finally {
    // An old folder that could not be put back is the only copy: then the temporary folder stays.
    if (state !== "replaceable" || existsSync(target)) rmSync(temporary, { recursive: true, force: true });
  }
}

function swap(target: string, fresh: string, old: string): void {
  renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
}

function exists(target: string, why: string): BazaarError {
  return new BazaarError(
    "OUTPUT_EXISTS",
    `The output "${target}" ${why}.`,
    "Choose another folder, or remove this one yourself.",
  );
}

function linked(path: string): BazaarError {
  return unsafePath(`"${path}" is a symbolic link, which is never written through.`, "Name the real folder.");
}

/** The error as a `BazaarError`: FILE_UNWRITABLE unless it is one already. */
export function unwritable(path: string, error: unknown): BazaarError {
  if (error instanceof BazaarError) return error;
  const fix = "Check that the folder exists, that you may write there and that the disk is not full.";
  return new BazaarError("FILE_UNWRITABLE", `"${path}" can't be written: ${messageOf(error)}.`, fix, { cause: error });
}
