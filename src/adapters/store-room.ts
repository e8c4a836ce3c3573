import { type Stats, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { leastContentBytes, type ResolvedUploadLimits } from "../workspace/upload-limits.ts";
import { indexEnd, namesIn, packEnd } from "./content-packs.ts";

/** Milliseconds after which a file that belongs to nothing is of a host that was killed: no upload takes that long. */
const orphanMs = 3_600_000;

/** Packs and lists of one caller at most; each is read to answer what the store lacks. */
const maxItems = 256;

export const listEnd = ".list";

/** What is kept or goes as a whole: a pack with its index, or the list of an upload. */
interface Item {
  readonly files: readonly string[];
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly used: number;
}

/**
 * Removes from a caller's folder what was not used for `ttlMs`, then what was not used for longest until the rest keeps
 * `maxStoreBytes`, and what a killed host left half written. `kept`: items that stay, by their name without its ending.
 */
export async function makeRoom(folder: string, limits: ResolvedUploadLimits, kept: ReadonlySet<string>): Promise<void> {
  const now = Date.now();
  const { items, orphans } = await itemsIn(folder, now);
  let bytes = 0;
  let count = 0;
  for (const item of items.toSorted((a, b) => b.used - a.used)) {
    const stays = kept.has(item.files[0]?.replace(/\..*$/, "") ?? "");
    bytes += item.bytes;
    count += 1;
    const over = bytes > limits.maxStoreBytes || count > maxItems;
    if (!stays && (over || now - item.used > limits.ttlMs)) {
      await remove(folder, item.files);
      bytes -= item.bytes;
      count -= 1;
    }
  }
  await remove(folder, orphans);
}

async function itemsIn(folder: string, now: number): Promise<{ items: Item[]; orphans: string[] }> {
  const names = new Set(await namesIn(folder));
  const items: Item[] = [];
  const orphans: string[] = [];
  for (const name of names) {
    const stats = statsOf(join(folder, name));
    if (stats === undefined) continue;
    const pack = name.replace(indexEnd, packEnd);
    if (name.endsWith(indexEnd)) {
      const packed = statsOf(join(folder, pack));
      // A line of the index is one content.
      const contents = Math.ceil(stats.size / 48);
      const bytes = Math.max(packed?.size ?? 0, contents * leastContentBytes);
      items.push({ files: [name, pack], bytes, used: stats.mtimeMs });
    } else if (name.endsWith(listEnd)) items.push({ files: [name], bytes: stats.size, used: stats.mtimeMs });
    else if (!names.has(name.replace(packEnd, indexEnd)) || !name.endsWith(packEnd)) {
      if (now - stats.mtimeMs > orphanMs) orphans.push(name);
    }
  }
  return { items, orphans };
}

/** Asked at once: hundreds of small answers cost ten times the work when a thread gives each. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The index first: a pack without one is not seen. */
async function remove(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}
