import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { catalogPath } from "../marketplace/types.ts";
import { unlistedIn } from "./foreign-files.ts";
import { isThinClientFolder } from "./own-output.ts";

/**
 * Removes what a publish that was killed left beside a plugin's folder and the catalog. Only for who holds the lock of
 * the marketplace: then nobody works with it. An old folder that may be the only copy of somebody's files stays.
 */
export function clearLeftovers(root: string, folder: string): void {
  const beside = join(root, dirname(folder));
  const catalog = join(root, catalogPath);
  try {
    for (const name of leftBy(beside, basename(folder), 6)) {
      if (holdsOnlyOurs(join(beside, name, "old"))) rmSync(join(beside, name), { recursive: true, force: true });
    }
    for (const name of leftBy(dirname(catalog), basename(catalog), 36))
      rmSync(join(dirname(catalog), name), { force: true });
  } catch {
    // The marketplace is written: what is left over is no failure of that.
  }
}

/** Names of temporary files and folders for `name`, which end in `length` random characters. */
function leftBy(folder: string, name: string, length: number): string[] {
  const start = `.${name}.bazaar-`;
  return readdirSync(folder).filter((one) => one.startsWith(start) && one.length === start.length + length);
}

function holdsOnlyOurs(old: string): boolean {
  return !existsSync(old) || (isThinClientFolder(old) && unlistedIn(old).length === 0);
}
