import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";

/** What an entry takes at least, bytes: an empty file is not free either. */
const entryBytes = 4_096;

/**
 * Bytes that a folder takes on the disk, at least 4,096 for each entry; stops counting once they are over `enough`. Links
 * are not followed, and what vanishes or can't be read meanwhile counts nothing.
 */
export async function diskUse(folder: string, enough: number): Promise<number> {
  let bytes = 0;
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined && bytes <= enough; next = waiting.pop()) {
    bytes += await usedIn(next, enough - bytes, waiting);
  }
  return bytes;
}

async function usedIn(folder: string, enough: number, waiting: string[]): Promise<number> {
  let bytes = 0;
  try {
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      bytes += Math.max(entryBytes, entry.isFile() ? await blocksOf(path) : 0);
      if (bytes > enough) break;
    }
  } catch {
    // The run may take away its own rights: what it writes there later is seen when it opens the folder again.
  }
  return bytes;
}

/** Blocks, not length: a file with holes takes only what was written. */
async function blocksOf(path: string): Promise<number> {
  try {
    return (await lstat(path)).blocks * 512;
  } catch {
    return 0;
  }
}
