import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Tell } from "./note.ts";
import type { Named } from "./assign-names.ts";
import type { Snapshot } from "./types.ts";

/** Finds what a dependency of one source means here. */
export interface DependencyNames {
  /** The listed name; undefined where that plugin is not served. `marketplace` is a catalog's own name, as written. */
  find(slug: string, name: string, marketplace: string | undefined): string | undefined;
  isSource(marketplace: string): boolean;
}

/** Looks names up among those that were assigned: by the entry's name, then by that of plugin.json. */
export function dependencyNames(named: readonly Named[], snapshots: readonly Snapshot[]): DependencyNames {
  const listed = new Map<string, string>();
  for (const { plugin, name } of named) listed.set(`${plugin.slug}/${plugin.ownName}`, name);
  for (const { plugin, name } of named) listed.set(`${plugin.slug}/${plugin.sourceName}`, name);
  const slugs = (marketplace: string) => snapshots.filter(({ name }) => name === marketplace).map(({ slug }) => slug);
  return {
    isSource: (marketplace) => slugs(marketplace).length > 0,
    find: (slug, name, marketplace) => {
      const among = marketplace === undefined ? [slug] : slugs(marketplace);
      // Of two sources with one catalog's name, the plugin's own is meant before the others.
      const order = among.includes(slug) ? [slug, ...among] : among;
      return order.map((one) => listed.get(`${one}/${name}`)).find((found) => found !== undefined);
    },
  };
}

/** The value of `dependencies` with the names that the plugins have here; undefined where it stays as it is. */
export function renamedDependencies(value: Json | undefined, slug: string, names: DependencyNames, tell: Tell) {
  if (!Array.isArray(value)) return undefined;
  const renamed = value.map((item: Json) => renamedOne(item, slug, names, tell));
  return JSON.stringify(renamed) === JSON.stringify(value) ? undefined : renamed;
}

interface Parts {
  readonly name: string;
  readonly marketplace: string | undefined;
  /** The dependency with a name of this marketplace. */
  as(name: string): Json;
}

function renamedOne(item: Json, slug: string, names: DependencyNames, tell: Tell): Json {
  const parts = partsOf(item);
  if (parts === undefined) return item;
  const { name, marketplace } = parts;
  if (marketplace !== undefined && !names.isSource(marketplace)) {
    tell("DEPENDENCY_OUTSIDE", { name, marketplace });
    return item;
  }
  const to = names.find(slug, name, marketplace);
  if (to === undefined) {
    tell("DEPENDENCY_MISSING", { name });
    return item;
  }
  const made = parts.as(to);
  if (to !== name) tell("DEPENDENCY_RENAMED", { name, to });
  return made;
}

function partsOf(item: Json): Parts | undefined {
  if (typeof item === "string") {
    const [, name, marketplace, version = ""] = /^([^@]+)(?:@([^@^]+))?(@\^.*)?$/s.exec(item) ?? [];
    return name === undefined ? undefined : { name, marketplace, as: (to) => to + version };
  }
  if (!isJsonObject(item) || typeof item["name"] !== "string") return undefined;
  const { marketplace, ...rest } = item;
  return {
    name: item["name"],
    marketplace: typeof marketplace === "string" ? marketplace : undefined,
    as: (to) => ({ ...rest, name: to }),
  };
}
