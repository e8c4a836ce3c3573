import { basename } from "node:path";
import { readPins } from "./pins.ts";
import { type KeptViews, pruneViews } from "./prune-views.ts";

/**
 * Prunes views as `pruneViews` does, of those that are neither pinned nor in use. Returns the hashes of those that were removed.
 * Throws `BazaarError` FILE_UNREADABLE, and what the system throws.
 */
export function pruneUnused(
  state: string,
  kept: KeptViews = {},
  inUse: (hash: string) => boolean,
  lately?: (hash: string) => boolean,
): string[] {
  const pinned = new Set(Object.values(readPins(state)));
  const removed = pruneViews(
    state,
    kept,
    ({ record: { hash } }) => pinned.has(hash) || inUse(hash),
    ({ record: { hash } }) => lately?.(hash) === true,
  );
  return removed.map((folder) => basename(folder).slice(0, 64));
}
