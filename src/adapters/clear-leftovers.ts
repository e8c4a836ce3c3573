import { lstatSync, readdirSync, realpathSync, type Stats } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endMarked } from "./leftovers.ts";
import { lifeOf } from "./process-identity.ts";
import { type OwnedPrefix, ownerOf } from "./owned-folder.ts";
import { removeFolder } from "./remove-folder.ts";

/**
 * Milliseconds after which a folder is taken for a leftover where nothing proves it: its owner was of another container
 * or boot, or wrote no record. No run lasts longer than an hour; a thin client is needed for as long as its host lives.
 */
const certainAfterMs: Readonly<Record<OwnedPrefix, number>> = {
  "bazaar-run-": 24 * 3_600_000,
  "claude-bazaar-": Number.POSITIVE_INFINITY,
};

/**
 * Removes the temporary folders of this user whose hosts are gone (killed, out of memory), and on Linux KILLs what their
 * runs left running. A folder of a living host is never touched. Returns how many were removed. Never rejects: what
 * can't be cleared must not keep the next host from starting.
 */
export async function clearLeftovers(): Promise<number> {
  const left = leftFolders();
  for (const folder of left) {
    const mark = ownerOf(folder)?.mark;
    if (mark !== undefined) await endMarked(mark);
    await removeFolder(folder);
  }
  return left.length;
}

function leftFolders(): string[] {
  try {
    const temporary = realpathSync(tmpdir());
    return readdirSync(temporary)
      .filter((name) => isLeft(temporary, name))
      .map((name) => join(temporary, name));
  } catch {
    return [];
  }
}

function isLeft(temporary: string, name: string): boolean {
  const prefix = /^(bazaar-run-|claude-bazaar-)[A-Za-z0-9]{6}$/.exec(name)?.[1] as OwnedPrefix | undefined;
  const folder = join(temporary, name);
  const stats = prefix === undefined ? undefined : lstatSync(folder, { throwIfNoEntry: false });
  if (prefix === undefined || stats === undefined || !isOurs(stats)) return false;
  const owner = ownerOf(folder);
  const life = owner === undefined ? "unknown" : lifeOf(owner);
  return life === "dead" || (life === "unknown" && Date.now() - stats.mtimeMs > certainAfterMs[prefix]);
}

/** The temporary folder is everybody's: a link, or what another user put there, says nothing that is to be believed. */
function isOurs(stats: Stats): boolean {
  return stats.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
}
