import { BazaarError } from "../../core/errors.ts";
import { assignNames, type Named } from "./assign-names.ts";
import { ascending } from "./canonical.ts";
import { dependencyNames } from "./dependencies.ts";
import { type Finished, finish } from "./finish.ts";
import { keyOf, listedRenames } from "./listed-renames.ts";
import { servedMetadata } from "./metadata.ts";
import { noteOf, tellInto } from "./note.ts";
import { isIncluded, type MergePolicy } from "./policy.ts";
import { nameOf, type Prepared, prepare } from "./prepare.ts";
import type { Aggregate, AggregateNote, Snapshot } from "./types.ts";
import { unmatchedGrants } from "./unmatched-grants.ts";
import { noReleases, type Releases } from "./versions.ts";

/** All marketplaces as one, and what has to be kept for the next merge. */
export interface Merged {
  readonly aggregate: Aggregate;
  readonly releases: Releases;
}

/**
 * Makes one marketplace of many. The snapshots may come in any order: that of `policy.sources` counts. Throws `BazaarError`
 * MARKETPLACE_EMPTY_RESULT when nothing is left to serve (a client would take an empty marketplace for the wish to remove
 * everything), OPTION_INVALID when two snapshots have one slug.
 * @param releases Of the merge before; see `Releases`.
 */
export function mergeMarketplaces(
  snapshots: readonly Snapshot[],
  policy: MergePolicy,
  releases: Releases = noReleases,
): Merged {
  const notes: AggregateNote[] = [];
  const present = inOrder(snapshots, policy, notes);
  notes.push(...unmatchedGrants(present, policy));
  const prepared = present.flatMap((snapshot) => preparedOf(snapshot, policy, notes));
  const named = assignNames(prepared, policy.naming?.collisions ?? "prefix", notes);
  const finished = finishAll(named, present, policy, releases, notes);
  const plugins = finished.map(({ plugin }) => plugin);
  if (plugins.length === 0) throw empty(notes);
  const { name, owner, description, removeDeleted } = policy;
  return {
    aggregate: {
      name,
      owner: { name: owner.name, ...(owner.email && { email: owner.email }), ...(owner.url && { url: owner.url }) },
      ...(description === undefined ? {} : { description }),
      ...listedRenames(present, plugins, releases, notes),
      ...(removeDeleted === true ? { removeDeleted } : {}),
      plugins,
      notes,
    },
    releases: releasesAfter(releases, finished),
  };
}

function inOrder(snapshots: readonly Snapshot[], policy: MergePolicy, notes: AggregateNote[]): Snapshot[] {
  return policy.sources.flatMap((source) => {
    const found = snapshots.filter(({ slug }) => slug === source.slug);
    if (found.length > 1) throw twice(source.slug);
    if (found.length === 0) notes.push(noteOf("SOURCE_NOT_SYNCED", source, {}));
    for (const snapshot of found)
      notes.push(...snapshot.notes.filter(({ plugin }) => plugin === undefined || isIncluded(plugin, source)));
    return found;
  });
}

function preparedOf(snapshot: Snapshot, policy: MergePolicy, notes: AggregateNote[]): Prepared[] {
  const { slug } = snapshot;
  const source = policy.sources.find((one) => one.slug === slug)!;
  const seen = new Set<string>();
  return snapshot.plugins.flatMap((plugin) => {
    const name = nameOf(plugin);
    if (!isIncluded(name, source)) return [];
    if (seen.has(name.toLowerCase())) {
      notes.push(noteOf("ENTRY_TWICE", { slug, plugin: name }, { name }));
      return [];
    }
    seen.add(name.toLowerCase());
    const prepared = prepare(snapshot, plugin, notes);
    return prepared === undefined ? [] : [prepared];
  });
}

function finishAll(
  named: readonly Named[],
  snapshots: readonly Snapshot[],
  policy: MergePolicy,
  releases: Releases,
  notes: AggregateNote[],
): Finished[] {
  const names = dependencyNames(named, snapshots);
  const store = new Map(snapshots.map(({ slug, metadata }) => [slug, metadata]));
  return named.map((one) => {
    const { slug, sourceName } = one.plugin;
    const metadata = servedMetadata(store.get(slug), one, tellInto(notes, { slug, plugin: sourceName }));
    return finish(one, { policy, names, releases, metadata, notes });
  });
}

/** A version keeps the content under which it was first served, so that going back to it gives its own bytes alone. */
function releasesAfter(before: Releases, finished: readonly Finished[]): Releases {
  const names = new Map(Object.entries(before.names));
  const versions = new Map(Object.entries(before.versions));
  for (const { plugin, declared, hash } of finished) {
    const key = keyOf(plugin);
    names.set(plugin.name, key);
    const seen = versions.get(key) ?? {};
    if (!Object.hasOwn(seen, declared)) versions.set(key, ascending([...Object.entries(seen), [declared, hash]]));
  }
  return { names: ascending(names), versions: ascending(versions) };
}

function empty(notes: readonly AggregateNote[]): BazaarError {
  const errors = notes.filter(({ level }) => level === "error");
  const first = errors
    .slice(0, 3)
    .map(({ slug, plugin, problem }) => `${plugin === undefined ? slug : `${slug}/${plugin}`}: ${problem}`);
  const why = first.length === 0 ? "No entry of any source is included." : first.join(" ");
  return new BazaarError(
    "MARKETPLACE_EMPTY_RESULT",
    `The sources together give no plugin to serve. ${why}`,
    "Correct the sources, or what is included and excluded, and synchronise again.",
    { details: { notes } },
  );
}

function twice(slug: string): BazaarError {
  return new BazaarError("OPTION_INVALID", `Two snapshots have the slug "${slug}".`, "Give one snapshot per source.");
}
