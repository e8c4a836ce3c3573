import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeLeftovers } from "../remove-leftovers.ts";
import { type BuiltRecord, readRecord } from "./view-record.ts";

/** Which built views are kept beside those that are served now. */
export interface KeptViews {
  /** The newest of those that nobody was served in the last hour, 0…1_000; 0: none of those either. @default 20 */
  readonly count?: number;
  /** Bytes of all views together; also those that are served count. @default 10_737_418_240 (10 GiB) */
  readonly bytes?: number;
  /** Milliseconds since they were built. @default 2_592_000_000 (30 days) */
  readonly ageMs?: number;
}

/** A built view on the disk. */
export interface ListedView {
  readonly folder: string;
  readonly record: BuiltRecord;
  /** Bytes of its repository and its documents. */
  readonly bytes: number;
}

/** All views of a state folder that are whole, the newest first. */
export function listViews(state: string): ListedView[] {
  const root = join(state, "views");
  const found = names(root)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => {
      const folder = join(root, name);
      const record = readRecord(folder);
      return record === undefined ? [] : [{ folder, record, bytes: sizeOf(folder) }];
    });
  return found.sort((a, b) => (a.record.builtAt < b.record.builtAt ? 1 : -1));
}

/**
 * Removes views that are over any of the three limits, but none for which `stays` says so; the count is not of those that
 * were served `lately`, whose archives the catalogs of clients still name. Removes what killed builds left, too.
 * Returns the folders that were removed. A clock that goes backwards makes views older or younger, and removes none that is
 * served.
 */
export function pruneViews(
  state: string,
  kept: KeptViews,
  stays: (view: ListedView) => boolean,
  lately: (view: ListedView) => boolean = () => false,
): string[] {
  const { count = 20, bytes = 10_737_418_240, ageMs = 2_592_000_000 } = kept;
  const views = listViews(state);
  let total = views.reduce((sum, view) => sum + (stays(view) ? view.bytes : 0), 0);
  let others = 0;
  const removed: string[] = [];
  for (const view of views) {
    if (stays(view)) continue;
    const isLate = count > 0 && lately(view);
    if (!isLate) others += 1;
    total += view.bytes;
    if ((isLate || others <= count) && total <= bytes && Date.now() - Date.parse(view.record.builtAt) <= ageMs)
      continue;
    total -= view.bytes;
    removeWhole(view.folder);
    removed.push(view.folder);
  }
  const root = join(state, "views");
  if (existsSync(root)) removeLeftovers(root, (name) => name.startsWith("."));
  return removed;
}

/** Killed in between, it is a leftover, and not a view of which a part is gone. */
function removeWhole(folder: string): void {
  const aside = join(dirname(folder), `.${randomUUID()}`);
  renameSync(folder, aside);
  rmSync(aside, { recursive: true, force: true });
}

function names(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  return bytes;
}
