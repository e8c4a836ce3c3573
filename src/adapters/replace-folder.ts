import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { FileTree } from "../core/file-tree.ts";
import { stateOf, unwritable } from "./output-state.ts";
import { fillFolder } from "./fill-folder.ts";
import { requireWritable, type WriteTreeOptions, writeTree } from "./write-tree.ts";

/** A folder that was replaced; the old one is kept until one of these two is called. */
export interface ReplacedFolder {
  /** Removes the old folder, as far as it can be removed. */
  readonly keep: () => void;
  /** Puts the old folder back as it was: moved, not copied, so with all that no tree lists. */
  readonly undo: () => void;
}

/** Like `writeTree`, and can be undone. On a failure everything is as before. */
export function replaceFolder(directory: string, tree: FileTree, options: WriteTreeOptions = {}): ReplacedFolder {
  const target = resolve(directory);
  const state = stateOf(target, tree, options);
  if (state !== "missing" && state !== "empty") return replace(target, tree, options);
  const made = topmostMissing(target);
  writeTree(target, tree, options);
  const undo = () => {
    rmSync(made ?? target, { recursive: true, force: true });
    if (state === "empty") mkdirSync(target);
  };
  return { keep: () => {}, undo };
}

function replace(target: string, tree: FileTree, options: WriteTreeOptions): ReplacedFolder {
  requireWritable(target, tree, options);
  const aside = makeAside(target);
  const [fresh, old] = [join(aside, "new"), join(aside, "old")];
  const remove = () => rmSync(aside, { recursive: true, force: true });
  const undo = () => {
    // Nothing was moved, or it is back already.
    if (existsSync(old)) {
      // Moved, not removed: killed in between, both lie aside, and `restoreFolder` finishes this.
      if (existsSync(target)) renameSync(target, fresh);
      renameSync(old, target);
    }
    remove();
  };
  try {
    // All is written before the first rename: the target is missing for as short as can be.
    mkdirSync(fresh);
    fillFolder(fresh, tree);
    renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    undo();
    throw unwritable(target, error);
  }
  return { keep: () => attempt(remove), undo };
}

function makeAside(target: string): string {
  try {
    return mkdtempSync(join(dirname(target), `.${basename(target)}.bazaar-`));
  } catch (error) {
    throw unwritable(target, error);
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The new folder is in its place and may be committed: a copy of the old one that stays is no failure of that.
  }
}

/** The topmost folder on the way that is not there yet; undefined when the path exists. */
export function topmostMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  return topmostMissing(dirname(path)) ?? path;
}
