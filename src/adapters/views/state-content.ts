import { join } from "node:path";
import { packIdOf } from "../../archive/pack-id.ts";
import { BazaarError } from "../../core/errors.ts";
import { mergeMarketplaces } from "../../marketplace/aggregate/merge.ts";
import type { MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { Aggregate, AggregateNote, AggregatePlugin, Snapshot } from "../../marketplace/aggregate/types.ts";
import type { Releases } from "../../marketplace/aggregate/versions.ts";
import { withLock } from "../marketplace-lock.ts";
import { StateFolder } from "../sync/state-folder.ts";
import { readStateJson, snapshotSlugs, untriedSlugs, writeStateJson } from "./state-files.ts";

/** What a state folder holds, merged. Plain data, so that a worker can hand it over. */
export interface StateContent {
  readonly aggregate: Aggregate;
  /** Ids of packs by `packKey`. */
  readonly packs: ReadonlyMap<string, string>;
}

/** By which a plugin's pack is found. */
export function packKey({ slug, sourceName }: Pick<AggregatePlugin, "slug" | "sourceName">): string {
  return `${slug}/${sourceName}`;
}

/**
 * Merges the snapshots of a state folder, and keeps in `releases.json` which versions were seen. Undefined before the first
 * sync, and until it has tried every source: a part would take plugins away from clients, and names that collide would change.
 * Rejects with `BazaarError` FILE_UNREADABLE where a snapshot is there and broken: without it the source's plugins
 * would be gone for clients, which may then remove them. Rejects also as `mergeMarketplaces` and writing do.
 */
export async function readStateContent(state: string, policy: MergePolicy): Promise<StateContent | undefined> {
  const snapshots = triedSnapshots(state, policy);
  if (snapshots.length === 0) return undefined;
  const file = join(state, "releases.json");
  // Two that merge at once must not lose what the other one saw.
  const aggregate = await withLock(`${file}.lock`, () => {
    const before = readStateJson(file) as Releases | undefined;
    const merged = mergeMarketplaces(snapshots, policy, before);
    if (JSON.stringify(merged.releases) !== JSON.stringify(before)) writeStateJson(file, merged.releases);
    return merged.aggregate;
  });
  return { aggregate, packs: packIds(snapshots) };
}

/**
 * What a merge of the state would tell of its sources; nothing of it is kept. Undefined as `readStateContent` is, and throws
 * as it rejects; the error of a merge that leaves nothing to serve has the notes in `details.notes`.
 */
export function stateNotes(state: string, policy: MergePolicy): readonly AggregateNote[] | undefined {
  const snapshots = triedSnapshots(state, policy);
  if (snapshots.length === 0) return undefined;
  const before = readStateJson(join(state, "releases.json")) as Releases | undefined;
  return mergeMarketplaces(snapshots, policy, before).aggregate.notes;
}

function triedSnapshots(state: string, policy: MergePolicy): Snapshot[] {
  const slugs = policy.sources.map(({ slug }) => slug);
  return untriedSlugs(state, slugs).length === 0 ? snapshotsOf(state, policy) : [];
}

function snapshotsOf(state: string, policy: MergePolicy): Snapshot[] {
  const folder = new StateFolder(state);
  const there = new Set(snapshotSlugs(state));
  return policy.sources
    .filter(({ slug }) => there.has(slug))
    .map(({ slug }) => {
      const found = folder.snapshot(slug);
      if (found !== undefined) return found;
      const problem = `The snapshot of "${slug}" in the state folder is broken.`;
      throw new BazaarError("FILE_UNREADABLE", problem, "Run `claude-bazaar marketplace sync`, which makes it again.");
    });
}

function packIds(snapshots: readonly Snapshot[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { slug, plugins } of snapshots)
    for (const { entry, files } of plugins)
      if (typeof entry["name"] === "string") ids.set(packKey({ slug, sourceName: entry["name"] }), packIdOf(files));
  return ids;
}
