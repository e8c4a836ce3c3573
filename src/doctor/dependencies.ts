import { coerce, satisfies, valid, validRange } from "semver";
import { dependenciesOf } from "../plugin/manifest-details.ts";
import type { Dependency } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";
import type { Client } from "./clients.ts";
import type { Subject, SubjectEntry } from "./types.ts";
import { versionOf } from "./version-of.ts";

/** An entry with what was found of it. */
export interface Judged {
  readonly entry: SubjectEntry;
  readonly causes: readonly Cause[];
}

/** Those that install and load a plugin only together with the plugins that it depends on. */
const resolvers: readonly Client[] = ["cli", "desktop"];

/** Check 7, of the plugins that others depend on: each is listed, allowed, and can be installed itself. */
export function withDependencies(subject: Subject, beside: readonly Subject[], judged: readonly Judged[]): Judged[] {
  if (subject.kind === "plugin") return [...judged];
  const listings = [subject, ...beside].map(listingOf);
  const found = new Map<number, Judged>();
  const dependents = new Map<string, number[]>();
  for (const one of judged) {
    const needs = needsOf(one.entry);
    for (const need of needs.filter((each) => isOwn(each, subject)))
      listIn(dependents, need.name).push(one.entry.index);
    found.set(
      one.entry.index,
      plus(
        one,
        needs.flatMap((need) => causesOf(need, subject, listings)),
      ),
    );
  }
  spread(found, listings[0]!.first, dependents);
  return [...found.values()];
}

function listIn(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

interface Listing {
  readonly name: string;
  /** Index of the entry that clients install by a name. */
  readonly first: ReadonlyMap<string, number>;
  /** Their versions, `none` for one that declares none; of those that were not read there is none here. */
  readonly versions: ReadonlyMap<string, string | undefined>;
}

function listingOf({ name, entries }: Subject): Listing {
  const last = entries.toReversed();
  return {
    name,
    first: new Map(last.map((entry) => [entry.name, entry.index])),
    versions: new Map(last.map((entry) => [entry.name, versionOf(entry) ?? (entry.plugin && "none")])),
  };
}

/** What keeps a plugin from being installed keeps those that depend on it, and those that depend on them. */
function spread(
  found: Map<number, Judged>,
  first: ReadonlyMap<string, number>,
  dependents: ReadonlyMap<string, readonly number[]>,
): void {
  const waiting = [...found.values()].filter((one) => resolvers.some((client) => isRefused(one, client)));
  for (let other = waiting.pop(); other !== undefined; other = waiting.pop()) {
    const { name, index } = other.entry;
    if (first.get(name) !== index) continue;
    const { causes } = found.get(index)!;
    for (const at of dependents.get(name) ?? []) {
      const one = found.get(at)!;
      const of = resolvers.filter((client) => isRefused({ causes }, client) && !isRefused(one, client));
      if (of.length === 0) continue;
      found.set(at, plus(one, [causeOf("DEPENDENCY_REFUSED", { name }, refusedBy(of))]));
      waiting.push(found.get(at)!);
    }
  }
}

function refusedBy(list: readonly Client[]): Cause["effects"] {
  return Object.fromEntries(list.map((client) => [client, "no"]));
}

function isRefused({ causes }: Pick<Judged, "causes">, client: Client): boolean {
  return causes.some(({ effects }) => effects[client] === "no");
}

function plus(one: Judged, causes: readonly Cause[]): Judged {
  return causes.length === 0 ? one : { entry: one.entry, causes: [...one.causes, ...causes] };
}

/** An installation follows those of the entry, a session those of plugin.json: both have to be there. */
function needsOf({ raw, plugin }: SubjectEntry): Dependency[] {
  const both = [raw?.["dependencies"], plugin?.plugin.manifest.raw["dependencies"]].flatMap(dependenciesOf);
  return [...new Map(both.map((need) => [JSON.stringify([need.name, need.marketplace, need.version]), need])).values()];
}

function isOwn({ marketplace }: Dependency, subject: Subject): boolean {
  return marketplace === undefined || marketplace === subject.name;
}

function causesOf(need: Dependency, subject: Subject, listings: readonly Listing[]): Cause[] {
  const { name, marketplace = subject.name } = need;
  const allowed = subject.catalog?.["allowCrossMarketplaceDependenciesOn"];
  if (!isOwn(need, subject) && !(Array.isArray(allowed) && allowed.includes(marketplace)))
    return [causeOf("DEPENDENCY_NOT_ALLOWED", { name, marketplace })];
  const listing = listings.find((one) => one.name === marketplace);
  if (listing === undefined) return [causeOf("DEPENDENCY_ELSEWHERE", { name, marketplace })];
  if (!listing.first.has(name)) return [causeOf("DEPENDENCY_MISSING", { name, marketplace })];
  return rangeCauses(need, listing.versions.get(name));
}

/** By the ranges of npm's `semver`; what is almost a version, such as `1.0`, is taken for one. */
function rangeCauses({ name, version: range = "" }: Dependency, version: string | undefined): Cause[] {
  if (range === "") return [];
  if (validRange(range) === null) return [causeOf("DEPENDENCY_RANGE_INVALID", { name, range })];
  if (version === undefined) return [];
  const listed = valid(version) ?? coerce(version);
  if (listed !== null && satisfies(listed, range)) return [];
  return [causeOf("DEPENDENCY_VERSION", { name, range, version })];
}
