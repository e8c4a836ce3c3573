import { ascending } from "./canonical.ts";
import { noteOf } from "./note.ts";
import type { AggregateNote, AggregatePlugin, Snapshot } from "./types.ts";
import type { Releases } from "./versions.ts";

/** What became of names that are no longer listed. */
export interface ListedRenames {
  readonly renames: Readonly<Record<string, string>>;
  readonly gone: Readonly<Record<string, string>>;
}

/** `slug/name in the source`, by which grants and releases know a plugin. */
export function keyOf({ slug, sourceName }: Pick<AggregatePlugin, "slug" | "sourceName">): string {
  return `${slug}/${sourceName}`;
}

/**
 * Renames for clients that know a plugin by an older name: one that it was listed under before (it collided, or no longer
 * does), and one that its source renamed. A name that is listed now is never renamed away, since it is another plugin's.
 */
export function listedRenames(
  snapshots: readonly Snapshot[],
  plugins: readonly AggregatePlugin[],
  releases: Releases,
  notes: AggregateNote[],
): ListedRenames {
  const listed = new Map(plugins.map((plugin) => [keyOf(plugin), plugin.name]));
  const taken = new Set(plugins.map(({ name }) => name));
  const bySlug = new Map(snapshots.map((snapshot) => [snapshot.slug, snapshot.renames]));
  const renames = new Map<string, string>();
  const gone = new Map<string, string>();
  for (const [old, key] of oldNames(snapshots, releases)) {
    if (taken.has(old)) continue;
    const now = nowOf(key, listed, bySlug);
    if (now === null) gone.set(old, key);
    else if (now !== undefined) renames.set(old, now);
  }
  for (const { slug, renames: own } of snapshots) {
    for (const [name, to] of Object.entries(own)) {
      const now = nowOf(`${slug}/${name}`, listed, bySlug);
      const isServed = now === null || (now !== undefined && [name, `${slug}-${name}`].some((old) => renames.has(old)));
      if (!isServed && to !== null) notes.push(noteOf("RENAME_DROPPED", { slug }, { name, to }));
    }
  }
  return { renames: ascending(renames), gone: ascending(gone) };
}

/** Names that a plugin may be known by. What was really served counts before what a source says of its own names. */
function oldNames(snapshots: readonly Snapshot[], releases: Releases): Map<string, string> {
  const said = new Map<string, string[]>();
  for (const { slug, renames } of snapshots) {
    for (const name of Object.keys(renames))
      for (const old of [name, `${slug}-${name}`]) said.set(old, [...(said.get(old) ?? []), `${slug}/${name}`]);
  }
  // Where two sources gave up one name, nobody can tell whose it was.
  const clear = [...said].filter(([, keys]) => keys.length === 1).map(([old, [key]]) => [old, key!] as const);
  return new Map([...clear, ...Object.entries(releases.names)]);
}

/** The name that the plugin is listed under now; null when its source says that it is gone. */
function nowOf(
  key: string,
  listed: ReadonlyMap<string, string>,
  bySlug: ReadonlyMap<string, Snapshot["renames"]>,
): string | null | undefined {
  const slug = key.slice(0, key.indexOf("/"));
  const own = bySlug.get(slug) ?? {};
  let name = key.slice(slug.length + 1);
  for (const seen = new Set<string>(); !seen.has(name);) {
    const found = listed.get(`${slug}/${name}`);
    if (found !== undefined) return found;
    seen.add(name);
    const next = Object.hasOwn(own, name) ? own[name] : undefined;
    if (next === undefined || next === null) return next;
    name = next;
  }
  return undefined;
}
