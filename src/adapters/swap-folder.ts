import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { makeDirectory } from "./make-directory.ts";
import { removeLeftovers } from "./remove-leftovers.ts";
import { moveInto } from "./fill-folder.ts";
import { isJunk } from "./foreign-files.ts";
import { named, requireNotWorkedIn, unwritable } from "./output-state.ts";

/** A repository that the folder is published by. It stays where it is. */
const repository = ".git";

/** How a folder is known as written by this tool. */
export interface FolderOwner {
  /** Name of the file at its top that says so. */
  readonly mark: string;
  /** Names what lies in a folder and was not written by this; undefined where nothing of it was. */
  readonly foreignIn: (folder: string) => readonly string[] | undefined;
}

/**
 * Fills a folder beside `directory` and puts it in its place: readers find the old one or the new one, and nothing in between
 * but for the moment of two renames; of a folder with a `.git` all else is exchanged one by one. On any failure the old one
 * is there, and where a run is killed the next one takes the folder for this tool's. Rejects with what `fill` rejects with, or with `BazaarError` OUTPUT_EXISTS where something else lies there,
 * OPTION_INVALID where somebody works in it, and FILE_UNWRITABLE.
 */
export async function swapFolder<T>(
  directory: string,
  { mark, foreignIn }: FolderOwner,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  const target = resolve(directory);
  requireOurs(target, foreignIn);
  const aside = makeAside(target);
  const [fresh, old] = [join(aside, "new"), join(aside, "old")];
  try {
    mkdirSync(fresh);
    const value = await fill(fresh);
    chmodSync(fresh, 0o755);
    if (existsSync(join(target, repository))) exchange(target, fresh, old, mark);
    else swap(target, fresh, old);
    return value;
  } catch (error) {
    throw unwritable(directory, error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function swap(target: string, fresh: string, old: string): void {
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  }
}

/** A mark stands there at each moment, the old one or the new one: it tells what of both may lie beside it. */
function exchange(target: string, fresh: string, old: string, mark: string): void {
  const [marked, markedOld, markedNew] = [target, old, fresh].map((folder) => join(folder, mark)) as [
    string,
    string,
    string,
  ];
  mkdirSync(old);
  if (existsSync(marked)) copyFileSync(marked, markedOld);
  moveInto(target, old, [repository, mark]);
  try {
    renameSync(markedNew, marked);
    moveInto(fresh, target);
  } catch (error) {
    rmSync(marked, { force: true });
    moveInto(old, target);
    throw error;
  }
}

function requireOurs(target: string, foreignIn: FolderOwner["foreignIn"]): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw taken(`The output "${target}" is no folder.`);
  const isOther = (name: string) => name !== repository && !isJunk(name);
  const names = readdirSync(target);
  if (names.some(isOther)) {
    const foreign = foreignIn(target)?.filter(isOther);
    if (foreign === undefined) throw taken(`The output "${target}" holds files that this tool did not write.`);
    if (foreign.length > 0)
      throw taken(`The output "${target}" holds what this tool did not write: ${named(foreign)}.`);
  }
  if (names.length > 0) requireNotWorkedIn(target, names.includes(repository));
}

function taken(problem: string): BazaarError {
  return new BazaarError("OUTPUT_EXISTS", problem, "Move or remove that yourself, or choose another folder.");
}

function makeAside(target: string): string {
  try {
    const prefix = `.${basename(target)}.bazaar-`;
    makeDirectory(dirname(target));
    removeLeftovers(dirname(target), (name) => name.startsWith(prefix));
    return mkdtempSync(join(dirname(target), prefix));
  } catch (error) {
    throw unwritable(target, error);
  }
}
