import { hash as digestOf } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BazaarError } from "../../core/errors.ts";
import { isIncluded, type MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { AggregatePlugin, View } from "../../marketplace/aggregate/types.ts";
import type { ListedView } from "./prune-views.ts";
import { readStateJson, writeStateJson } from "./state-files.ts";
import { readRecord, readView, viewFolder } from "./view-record.ts";

/** By `accessKey`: hash of the view that is served instead of what the sources give now. */
export type Pins = Readonly<Record<string, string>>;

/** Remembers by which accesses a build is served. Throws what the system throws. */
export function markAccesses(folder: string, accesses: Iterable<string>): void {
  mkdirSync(join(folder, "access"), { recursive: true, mode: 0o700 });
  for (const access of accesses) {
    const file = join(folder, "access", digestOf("sha256", access));
    if (!existsSync(file)) writeFileSync(file, access, { mode: 0o600 });
  }
}

/** Whether the configuration still names a plugin's source, and does not leave the plugin out. */
export function isNamed(
  { slug, sourceName }: Pick<AggregatePlugin, "slug" | "sourceName">,
  { sources }: Pick<MergePolicy, "sources">,
): boolean {
  return sources.some((source) => source.slug === slug && isIncluded(sourceName, source));
}

/**
 * The views that are pinned, as they were built. One that is gone, or holds a plugin that the configuration does not name any
 * more, is left out: then the sources count again.
 */
export function pinnedViews(state: string, packing: string, config: Pick<MergePolicy, "sources">) {
  return Object.entries(readPins(state)).flatMap(([access, hash]) => {
    const folder = viewFolder(state, hash, packing);
    const record = readRecord(folder);
    const view: View | undefined = record && readView(folder);
    return view === undefined || record === undefined || !view.plugins.every((plugin) => isNamed(plugin, config))
      ? []
      : [{ access, view, packs: new Map(Object.entries(record.packs)) }];
  });
}

/** Throws `BazaarError` FILE_UNREADABLE. */
export function readPins(state: string): Pins {
  return (readStateJson(join(state, "pins.json")) as Pins | undefined) ?? {};
}

/**
 * Serves a build instead of what the sources give now, to those who were served it then and whose grants are the same: with
 * other grants a caller is served by these. Returns how many accesses that are. Throws `BazaarError` OPTION_INVALID where
 * nobody was served it.
 */
export function pinView(state: string, { folder, record }: ListedView): number {
  const root = join(folder, "access");
  const accesses = existsSync(root) ? readdirSync(root).map((name) => readFileSync(join(root, name), "utf8")) : [];
  if (accesses.length === 0) {
    const problem = `Nobody was served the build ${record.hash.slice(0, 12)}.`;
    throw new BazaarError("OPTION_INVALID", problem, "Choose another one of `claude-bazaar marketplace builds list`.");
  }
  const pins = Object.fromEntries(accesses.map((access) => [access, record.hash]));
  writeStateJson(join(state, "pins.json"), { ...readPins(state), ...pins });
  return accesses.length;
}

/** Takes back every pin of a build, or all of them. Returns how many there were. */
export function unpinViews(state: string, hash?: string): number {
  const pins = Object.entries(readPins(state));
  const left = hash === undefined ? [] : pins.filter(([, pinned]) => pinned !== hash);
  writeStateJson(join(state, "pins.json"), Object.fromEntries(left));
  return pins.length - left.length;
}
