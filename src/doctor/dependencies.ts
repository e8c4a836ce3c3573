import { dependenciesOf } from "../plugin/manifest-details.ts";
import type { Dependency } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";
import type { Client } from "./clients.ts";
import type { Subject, SubjectEntry } from "./types.ts";

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
  const listed = new Map(judged.toReversed().map((one) => [one.entry.name, one.entry.index]));
  const direct = judged.map((one) =>
    plus(
      one,
      needsOf(one.entry).flatMap((need) => causesOf(need, subject, beside)),
    ),
  );
  const needs = new Map(
    judged.map(({ entry }) => [
      entry.index,
      needsOf(entry)
        .filter((need) => isOwn(need, subject))
        .filter(({ name }) => listed.has(name)),
    ]),
  );
  return spread(direct, (index) => needs.get(index) ?? [], listed);
}

/** What keeps a plugin from being installed keeps those that depend on it, and those that depend on them. */
function spread(
  direct: readonly Judged[],
  needs: (index: number) => readonly Dependency[],
  listed: ReadonlyMap<string, number>,
): Judged[] {
  const found = new Map(direct.map((one) => [one.entry.index, one]));
  for (let changed = true; changed;) {
    changed = false;
    for (const one of found.values()) {
      const refused = needs(one.entry.index).flatMap(({ name }) => {
        const other = found.get(listed.get(name)!);
        const of = resolvers.filter((client) => isRefused(other, client) && !isRefused(one, client));
        return of.length === 0 ? [] : [causeOf("DEPENDENCY_REFUSED", { name }, refusedBy(of))];
      });
      if (refused.length > 0) found.set(one.entry.index, plus(one, refused));
      changed ||= refused.length > 0;
    }
  }
  return [...found.values()];
}

function refusedBy(list: readonly Client[]): Cause["effects"] {
  return Object.fromEntries(list.map((client) => [client, "no"]));
}

function isRefused(one: Judged | undefined, client: Client): boolean {
  return one?.causes.some(({ effects }) => effects[client] === "no") === true;
}

function plus(one: Judged, causes: readonly Cause[]): Judged {
  return causes.length === 0 ? one : { entry: one.entry, causes: [...one.causes, ...causes] };
}

/** An installation follows those of the entry, a session those of plugin.json: both have to be there. */
function needsOf({ raw, plugin }: SubjectEntry): Dependency[] {
  const both = [raw?.["dependencies"], plugin?.plugin.manifest.raw["dependencies"]].flatMap(dependenciesOf);
  return [...new Map(both.map((need) => [`${need.name}@${need.marketplace ?? ""}`, need])).values()];
}

function isOwn({ marketplace }: Dependency, subject: Subject): boolean {
  return marketplace === undefined || marketplace === subject.name;
}

function causesOf(need: Dependency, subject: Subject, beside: readonly Subject[]): Cause[] {
  const { name, marketplace = subject.name } = need;
  const lists = (one: Subject) => one.entries.some((entry) => entry.name === name);
  if (isOwn(need, subject)) return lists(subject) ? [] : [causeOf("DEPENDENCY_MISSING", { name, marketplace })];
  const allowed = subject.catalog?.["allowCrossMarketplaceDependenciesOn"];
  if (!Array.isArray(allowed) || !allowed.includes(marketplace))
    return [causeOf("DEPENDENCY_NOT_ALLOWED", { name, marketplace })];
  const other = beside.find((one) => one.name === marketplace);
  if (other === undefined) return [causeOf("DEPENDENCY_ELSEWHERE", { name, marketplace })];
  return lists(other) ? [] : [causeOf("DEPENDENCY_MISSING", { name, marketplace })];
}
