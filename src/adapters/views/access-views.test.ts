import { expect, test } from "vitest";
import type { AccessPolicy } from "../../marketplace/aggregate/access.ts";
import type { Aggregate, AggregatePlugin, View } from "../../marketplace/aggregate/types.ts";
import { accessKey, accessOf } from "../../marketplace/aggregate/access.ts";
import { AccessViews, type AccessViewsOptions } from "./access-views.ts";

const plugin = (slug: string, name: string): AggregatePlugin => ({
  slug,
  sourceName: name,
  name,
  folder: `${slug}-${name}`,
  version: "1.0.0",
  entry: { name },
  files: [],
  contentHash: `${slug}/${name}`,
});

const aggregate: Aggregate = {
  name: "all",
  owner: { name: "Team" },
  plugins: [plugin("team", "alpha"), plugin("team", "beta"), plugin("other", "gamma")],
  notes: [],
  renames: {},
  gone: {},
};
const sources = [{ slug: "team" }, { slug: "other" }];

const views = (policy: AccessPolicy, more: Partial<AccessViewsOptions> = {}) =>
  new AccessViews({ aggregate, policy, chosen: {}, pinned: new Map(), ...more });
const names = ({ plugins }: View) => plugins.map(({ name }) => name);

const group = (members: readonly string[], grants: Readonly<Record<string, "allow" | "required" | "disabled">>) => ({
  members,
  grants,
});

test("callers with the same grants have one view; what is disabled or chosen tells them apart", () => {
  const groups = {
    all: group(["ann", "amy", "ben", "cid"], { "*": "allow" }),
    less: group(["ben"], { "team/alpha": "disabled" }),
  };
  const of = views({ groups, subscribe: true }, { chosen: { ann: ["*"], amy: ["*"], ben: ["*"], cid: ["other"] } });
  expect(of.of("ann")).toBe(of.of("amy"));
  expect(names(of.of("ann"))).toEqual(["alpha", "beta", "gamma"]);
  expect(names(of.of("ben"))).toEqual(["beta", "gamma"]);
  expect(names(of.of("cid"))).toEqual(["gamma"]);
  expect(of.hashes().size).toBe(3);
  expect(of.accessesOf(of.of("cid").hash).size).toBe(1);
});

test("a caller with the name of a method of objects chose nothing", () => {
  const of = views({ everyone: { "*": "allow" }, subscribe: true });
  expect(names(of.of("constructor"))).toEqual([]);
  expect(names(of.of("__proto__"))).toEqual([]);
});

test("a pinned view is served to its access alone", () => {
  const groups = { a: group(["ann"], { team: "allow" }), b: group(["ben"], { "team/beta": "allow" }) };
  const old: View = { aggregate: { name: "all", owner: { name: "Team" }, renames: {} }, plugins: [], hash: "old" };
  const of = views({ groups }, { pinned: new Map([[accessKey(accessOf({ groups }, "ann")), old]]) });
  expect(of.of("ann")).toBe(old);
  expect(names(of.of("ben"))).toEqual(["beta"]);
});

test("what is not there is refused each time it is asked for, and no empty marketplace", () => {
  const of = views({ everyone: { gone: "allow" } });
  const empty = expect.objectContaining({ code: "MARKETPLACE_EMPTY_RESULT" });
  for (const _ of [1, 2]) expect(() => of.of("ann")).toThrow(empty);
});

test("under another configuration the same content is served by its grants, without what it leaves out", () => {
  const before = views({ groups: { a: group(["ann", "ben"], { "*": "allow" }) } });
  expect(names(before.of("ben"))).toEqual(["alpha", "beta", "gamma"]);
  const groups = { a: group(["ann"], { "*": "allow" }), b: group(["ben"], { "team/beta": "allow" }) };
  const after = before.under({ groups, sources });
  expect(names(after.of("ann"))).toEqual(["alpha", "beta", "gamma"]);
  expect(names(after.of("ben"))).toEqual(["beta"]);
  const less = before.under({ groups, sources: [{ slug: "team", exclude: ["al*"] }] });
  expect(names(less.of("ann"))).toEqual(["beta"]);
});

test("a view of before is covered where all of its plugins are granted still", () => {
  const before = views({ everyone: { "*": "allow" } }).of("ann");
  const groups = { a: group(["ann"], { "*": "allow" }), b: group(["ben"], { team: "allow" }) };
  const of = views({ groups }, { aggregate: { ...aggregate, plugins: [plugin("team", "new")] } });
  expect([of.covers("ann", before), of.covers("ben", before), of.covers("eve", before)]).toEqual([true, false, false]);
});

test("who chooses otherwise has another view; those that nobody has any more are forgotten, and others stay the same", () => {
  const all = views({ subscribe: true, everyone: { "*": "allow" } }, { chosen: { ann: ["team"], ben: ["team"] } });
  const [ann, ben] = [all.of("ann"), all.of("ben")];
  expect(ann).toBe(ben);
  all.choose({ ann: ["other"], ben: ["team"] });
  expect(names(all.of("ann"))).toEqual(["gamma"]);
  expect(all.of("ben")).toBe(ben);
  expect(all.hashes().size).toBe(2);
  all.choose({ ann: ["other"] });
  expect(names(all.of("ben"))).toEqual([]);
  expect(all.hashes().has(ben.hash)).toBe(false);
  expect(all.accessesOf(ben.hash).size).toBe(0);
  // Tried one after the other, and asked for.
  for (const keys of [["team"], ["team/alpha"], ["team/beta"], ["other"], []]) {
    all.choose({ ann: keys, ben: [] });
    all.of("ann");
    expect(all.hashes().size).toBeLessThanOrEqual(2);
  }
  expect(all.hashes()).toEqual(new Set([all.of("ben").hash]));
  expect(all.under({ subscribe: true, everyone: { "*": "allow" }, sources }).of("ann").plugins).toEqual([]);
});

test("a pin ends where another configuration does not name what is in it any more", () => {
  const policy = { everyone: { "*": "allow" } } as const;
  const head = { name: "all", owner: { name: "Team" }, renames: {} };
  const old: View = { aggregate: head, plugins: [plugin("team", "alpha"), plugin("team", "beta")], hash: "old" };
  const of = views(policy, { pinned: new Map([[accessKey(accessOf(policy, "ann")), old]]) });
  expect(of.under({ ...policy, sources }).of("ann")).toBe(old);
  const without = of.under({ ...policy, sources: [{ slug: "team", exclude: ["beta"] }] });
  expect(names(without.of("ann"))).toEqual(["alpha"]);
  expect(names(of.under({ ...policy, sources: [{ slug: "other" }] }).of("ann"))).toEqual(["gamma"]);
});

test("what somebody chose is theirs, also where they are called like a method of objects", () => {
  const of = views({ everyone: { "*": "allow" }, subscribe: true }, { chosen: { toString: ["team/beta"] } });
  expect(names(of.of("toString"))).toEqual(["beta"]);
});
