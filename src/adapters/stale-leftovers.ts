import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { catalogPath } from "../marketplace/types.ts";
import { unlistedIn } from "./foreign-files.ts";
import { lockPath } from "./marketplace-lock.ts";
import { isThinClientFolder } from "./own-output.ts";

/**
 * Removes what a publish that was killed left beside a plugin's folder and the catalog. Only for who holds the lock of
 * the marketplace: then nobody works with it. An old folder that may be the only copy of somebody's files stays.
 */
export function clearLeftovers(root: string, folder: string): void {
  try {
    for (const path of asidesOf(root, folder)) {
      if (holdsOnlyOurs(join(path, "old"))) rmSync(path, { recursive: true, force: true });
    }
    for (const path of halfCatalogs(root)) rmSync(path, { force: true });
  } catch {
    // The marketplace is written: what is left over is no failure of that.
  }
}

/** Whether a publish that was killed, or one that goes on, has left something that `clearLeftovers` or a lock takes away. */
export function hasLeftovers(root: string, folder: string): boolean {
  if (existsSync(join(root, lockPath)) || halfCatalogs(root).length > 0) return true;
  return asidesOf(root, folder).some((path) => holdsOnlyOurs(join(path, "old")));
}

/**
 * Puts the plugin's folder back where a publish was killed between the two renames of its swap. Only for who holds the
 * lock. Whether it was put back.
 */
export function restoreFolder(root: string, folder: string): boolean {
  const target = join(root, folder);
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined || !existsSync(dirname(target))) return false;
  // In between both are there; with an old one alone the swap was done, and somebody took the folder away since.
  const aside = asidesOf(root, folder).find((path) => ["old", "new"].every((name) => isFolder(join(path, name))));
  if (aside === undefined) return false;
  renameSync(join(aside, "old"), target);
  return true;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function asidesOf(root: string, folder: string): string[] {
  const beside = join(root, dirname(folder));
  return leftBy(beside, basename(folder), 6).map((name) => join(beside, name));
}

function halfCatalogs(root: string): string[] {
  const catalog = join(root, catalogPath);
  return leftBy(dirname(catalog), basename(catalog), 36).map((name) => join(dirname(catalog), name));
}

/** Names of temporary files and folders for `name`, which end in `length` random characters. */
function leftBy(folder: string, name: string, length: number): string[] {
  const start = `.${name}.bazaar-`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((one) => one.startsWith(start) && one.length === start.length + length);
}

function holdsOnlyOurs(old: string): boolean {
  return !existsSync(old) || (isThinClientFolder(old) && unlistedIn(old).length === 0);
}
