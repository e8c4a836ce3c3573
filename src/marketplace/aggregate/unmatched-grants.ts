import { noteOf } from "./note.ts";
import type { MergePolicy } from "./policy.ts";
import type { AggregateNote, Snapshot } from "./types.ts";

/**
 * Grants of plugins that their sources don't offer: a name that is misspelled would otherwise keep nothing from anybody, or
 * give nobody anything, without a word. A plugin that is there and not served is told by a note of its own.
 */
export function unmatchedGrants(snapshots: readonly Snapshot[], policy: MergePolicy): AggregateNote[] {
  const known = new Map(snapshots.map((snapshot) => [snapshot.slug, namesOf(snapshot)]));
  const places = [
    ["everyone", policy.everyone ?? {}] as const,
    ...Object.entries(policy.groups ?? {}).map(([name, { grants }]) => [`the group ${name}`, grants] as const),
  ];
  return places.flatMap(([where, grants]) =>
    Object.entries(grants).flatMap(([key, grant]) => {
      const [slug = "", plugin] = key.split("/");
      if (plugin === undefined || known.get(slug)?.has(plugin) !== false) return [];
      return [noteOf("GRANT_UNMATCHED", { slug, plugin }, { where, name: plugin, grant })];
    }),
  );
}

function namesOf({ plugins, notes }: Snapshot): ReadonlySet<unknown> {
  return new Set([...plugins.map(({ entry }) => entry["name"]), ...notes.map(({ plugin }) => plugin)]);
}
