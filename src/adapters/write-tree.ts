import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { BazaarError } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";
import { fillFolder, moveInto } from "./fill-folder.ts";
import { makeDirectory } from "./make-directory.ts";
import { linked, type OutputState, type ReplaceOptions, stateOf, unwritable } from "./output-state.ts";
import { requireSafePath, unsafePath } from "./safe-path.ts";

export interface WriteTreeOptions extends ReplaceOptions {
  /** A folder above the output that it must not leave: no folder in between may be a symbolic link. @default none */
  readonly within?: string;
}

/**
 * Writes a tree as a folder: all of it or nothing. It is written to a temporary folder beside the output and renamed
 * into place; on any failure the temporary folder is removed and the old one is as it was. A `.git` in the old folder
 * stays where it is, and all around it is exchanged. Files get mode 0644, or 0755 where the tree says executable;
 * missing parents are made. Throws `BazaarError` PATH_UNSAFE (also for symbolic links in the tree), SOURCE_INVALID,
 * OUTPUT_EXISTS, OPTION_INVALID or FILE_UNWRITABLE.
 */
export function writeTree(directory: string, tree: FileTree, options: WriteTreeOptions = {}): void {
  placeFolder(directory, tree, options, (folder) => fillFolder(folder, tree));
}

/** As `writeTree`; the new folder, which is empty, gets its content of `fill`. */
export function placeFolder(directory: string, tree: FileTree, options: WriteTreeOptions, fill: Fill): void {
  requireWritable(directory, tree, options);
  const target = resolve(directory);
  const state = stateOf(target, tree, options);
  const made = makeFolders(dirname(target));
  try {
    if (state === "empty") writeIntoEmpty(target, fill);
    else if (state === "repository") writeAround(target, fill);
    else writeBeside(target, state, fill);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw unwritable(directory, error);
  }
}

type Fill = (folder: string) => void;

/** Refuses a tree, or a way to the output, that is unsafe. What lies at the output is not looked at. */
export function requireWritable(directory: string, tree: FileTree, { within }: WriteTreeOptions): void {
  requireTree(directory, tree);
  requireSafeTree(tree);
  if (within !== undefined) requireRealParents(resolve(within), resolve(directory));
}

/** Without TypeScript anything may be given. */
function requireTree(directory: unknown, tree: unknown): void {
  const isEntry = (entry: unknown) => typeof entry === "object" && entry !== null && "kind" in entry;
  if (typeof directory !== "string" || directory === "") {
    const problem = "`writeTree` got no folder to write.";
    throw new BazaarError("OPTION_INVALID", problem, "Give its path as the first argument.");
  }
  if (tree instanceof Map && [...tree.values()].every(isEntry)) return;
  const fix = "Make one of a record of path → text with `treeOf` of claude-bazaar.";
  throw new BazaarError("SOURCE_INVALID", "`writeTree` was given something else than a file tree.", fix);
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

/** Makes the missing parents; the topmost one that was made, so that a failure can take them away again. */
export function makeFolders(directory: string): string | undefined {
  try {
    return makeDirectory(directory);
  } catch (error) {
    throw unwritable(directory, error);
  }
}

/** An empty folder stays and gets the content: it may be a mount point, or where somebody's shell stands. */
function writeIntoEmpty(target: string, fill: Fill): void {
  const temporary = mkdtempSync(join(target, ".bazaar-"));
  try {
    fill(temporary);
    moveInto(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A `.git` is never moved: a process that is killed half-way must not leave it anywhere else. */
function writeAround(target: string, fill: Fill): void {
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}.bazaar-`));
  const [fresh, old] = [join(temporary, "new"), join(temporary, "old")];
  try {
    mkdirSync(fresh);
    mkdirSync(old);
    fill(fresh);
    moveInto(target, old, [".git"]);
    try {
      moveInto(fresh, target);
    } catch (error) {
      moveInto(old, target);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    // What could not be put back is the only copy: then the temporary folder stays.
    if (!existsSync(old) || readdirSync(old).length === 0) rmSync(temporary, { recursive: true, force: true });
  }
}

function writeBeside(target: string, state: OutputState, fill: Fill): void {
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}.bazaar-`));
  const fresh = join(temporary, "new");
  try {
    mkdirSync(fresh, { mode: 0o755 });
    fill(fresh);
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
