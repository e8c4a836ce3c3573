import { open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { missingPack } from "../archive/memory-packs.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { isMissing } from "./prune-packs.ts";
import { gateOf } from "./sync/gate.ts";

/** Files that are synced at once: a journal takes many into one write. */
const atOnce = 8;

/**
 * Syncs the files of packs, by their paths without an end, and then every folder that names them. What is on the disk
 * already costs little, so it may be asked for again. Rejects with `BazaarError` FILE_UNREADABLE for a pack that is not
 * there, and FILE_UNWRITABLE.
 */
export async function settlePacks(places: readonly string[]): Promise<void> {
  const gate = gateOf(atOnce);
  const all = (paths: readonly string[], flags: string) =>
    allEnded(paths.map((path) => gate(() => synced(path, flags))));
  // Windows syncs only what may be written, and no folders.
  await all(
    places.flatMap((place) => [`${place}.pack`, `${place}.json`]),
    "r+",
  );
  if (process.platform === "win32") return;
  const parts = new Set(places.map((place) => dirname(place)));
  const packings = new Set([...parts].map((part) => dirname(part)));
  const roots = new Set([...packings].map((packing) => dirname(packing)));
  for (const folders of [parts, packings, roots]) await all([...folders], "r");
}

async function synced(path: string, flags: string): Promise<void> {
  try {
    const file = await open(path, flags);
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (isMissing(cause)) throw missingPack(basename(path).slice(0, 64));
    throw unwritable(path, cause);
  }
}

/** Nothing goes on behind the caller's back when one of them fails. */
async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  for (const one of await Promise.allSettled(works)) if (one.status === "rejected") throw one.reason;
}

/** `BazaarError` FILE_UNWRITABLE. */
export function unwritable(path: string, cause: unknown): BazaarError {
  const problem = `"${path}" can't be written: ${messageOf(cause)}.`;
  return new BazaarError("FILE_UNWRITABLE", problem, "Check that there is room, and that you may write there.", {
    cause,
  });
}
