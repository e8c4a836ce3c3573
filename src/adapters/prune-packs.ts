import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";

export interface PruneOptions {
  /** The folder of all packings. */
  readonly root: string;
  /** The one that this process makes. */
  readonly packing: string;
  /** Ids of packs that stay. */
  readonly kept: ReadonlySet<string>;
  /** What was used since then stays too; milliseconds since 1970. */
  readonly before: number;
}

/**
 * Removes packs that are old and not named, those of another packing also when they are named and there in this one, and
 * what was left half written. Resolves with the number of packs removed. Rejects with `BazaarError` FILE_UNREADABLE.
 */
export async function prunePacks(options: PruneOptions): Promise<number> {
  let removed = 0;
  for (const packing of await namesIn(options.root))
    for (const part of await namesIn(join(options.root, packing))) removed += await prunePart(options, packing, part);
  return removed;
}

async function prunePart(options: PruneOptions, packing: string, part: string): Promise<number> {
  const folder = join(options.root, packing, part);
  const here = new Set(packing === options.packing ? [] : await namesIn(join(options.root, options.packing, part)));
  const names = await namesIn(folder);
  const left = new Set(names);
  let removed = 0;
  // Sorted, `.json` comes before `.pack`: a pack without its listing does not exist, and only then its data goes.
  for (const name of names) {
    const id = name.slice(0, 64);
    const stays = options.kept.has(id) && !here.has(`${id}.json`) && !name.endsWith(".new");
    if (stays || (name.endsWith(".pack") && left.has(`${id}.json`))) continue;
    if (!(await isOlder(join(folder, name), options.before))) continue;
    await rm(join(folder, name), { force: true });
    left.delete(name);
    removed += name.endsWith(".json") ? 1 : 0;
  }
  return removed;
}

async function isOlder(path: string, before: number): Promise<boolean> {
  return await stat(path).then(
    (found) => found.mtimeMs < before,
    () => false,
  );
}

/** Names in a folder, in order; none where there is no folder. Rejects with `BazaarError` FILE_UNREADABLE. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw unreadable(folder, error);
  }
}

/** Whether a failure says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** `BazaarError` FILE_UNREADABLE. */
export function unreadable(path: string, cause: unknown): BazaarError {
  const problem = `"${path}" can't be read: ${messageOf(cause)}.`;
  return new BazaarError("FILE_UNREADABLE", problem, "Check that you may read it.", { cause });
}
