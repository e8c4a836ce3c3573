import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { makeDirectory } from "./make-directory.ts";
import { removeLeftovers } from "./remove-leftovers.ts";
import { unwritable } from "./output-state.ts";

/**
 * Fills a folder beside `directory` and puts it in its place: readers find the old one or the new one, and nothing in between
 * but for the moment of two renames. On any failure the old one is there. Rejects with what `fill` rejects with, or with
 * `BazaarError` OUTPUT_EXISTS where something lies there that is not `isOurs`, and FILE_UNWRITABLE.
 */
export async function swapFolder<T>(
  directory: string,
  isOurs: (folder: string) => boolean,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  const target = resolve(directory);
  requireOurs(target, isOurs);
  const aside = makeAside(target);
  const [fresh, old] = [join(aside, "new"), join(aside, "old")];
  try {
    mkdirSync(fresh);
    const value = await fill(fresh);
    chmodSync(fresh, 0o755);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    return value;
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw unwritable(directory, error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function requireOurs(target: string, isOurs: (folder: string) => boolean): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory() && (readdirSync(target).length === 0 || isOurs(target))) return;
  const problem = `The output "${target}" ${found.isDirectory() ? "holds files that this tool did not write" : "is no folder"}.`;
  throw new BazaarError("OUTPUT_EXISTS", problem, "Choose another folder, or remove this one yourself.");
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
