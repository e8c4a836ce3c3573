import { describe, expect, test } from "vitest";
import { sampleSnapshot } from "../../testing/aggregate-samples.ts";
import { loadMarketplace } from "../load.ts";
import { catalogPath } from "../types.ts";
import { accessKey, accessOf, type AccessPolicy } from "./access.ts";
import { catalogOf } from "./catalog-of.ts";
import { mergeMarketplaces } from "./merge.ts";
import { viewFor } from "./view.ts";

const source = (slug: string, names: readonly string[], renames = {}) =>
  sampleSnapshot({
    slug,
    catalog: { plugins: names.map((name) => ({ name, source: `./${name}`, version: "1.0.0" })), renames },
    files: Object.fromEntries(names.map((name) => [`${name}/commands/go.md`, "---\ndescription: Goes\n---\nGo.\n"])),
  }).snapshot;

const policy = { name: "team", owner: { name: "Team" }, description: "D", sources: [{ slug: "a" }, { slug: "b" }] };
const snapshots = [
  source("a", ["x", "y"], { old: "x", away: null }),
  source("b", ["y", "z"], { past: "z", dead: null }),
];
const { aggregate } = mergeMarketplaces(snapshots, policy);
const viewOf = (grants: AccessPolicy, caller = "ann", chosen?: string[]) =>
  viewFor(aggregate, accessOf(grants, caller, chosen));
const namesOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).plugins.map(({ name }) => name);

const group = (grants: AccessPolicy["everyone"] & object, members = ["ann"]) => ({ members, grants });

describe("what a caller is served", () => {
  test("is everything where nobody said anything, and nothing where it was said to others", () => {
    expect(namesOf({})).toEqual(["x", "a-y", "b-y", "z"]);
    expect(namesOf({ groups: { g: group({ "*": "allow" }, ["bob"]) } })).toEqual([]);
    expect(namesOf({ everyone: {} })).toEqual([]);
  });

  test.each([
    ["a whole source", { a: "allow" }, ["x", "a-y"]],
    ["one plugin by its name in the source", { "b/y": "allow" }, ["b-y"]],
    ["all but a source", { "*": "allow", a: "disabled" }, ["b-y", "z"]],
    [
      "all but one plugin, whatever else is granted",
      { "*": "allow", "a/x": "disabled", "a/y": "required" },
      ["a-y", "b-y", "z"],
    ],
    ["required", { "b/z": "required" }, ["z"]],
  ] as const)("is %s", (_what, grants, names) => {
    expect(namesOf({ groups: { g: group(grants) } })).toEqual(names);
  });

  test("adds up over groups and everyone; what one disables is disabled", () => {
    const groups = { one: group({ "a/x": "allow" }), two: group({ "b/z": "allow", "b/y": "disabled" }) };
    expect(namesOf({ everyone: { "b/y": "required" }, groups })).toEqual(["x", "z"]);
    expect(namesOf({ everyone: { "b/y": "required" }, groups }, "bob")).toEqual(["b-y"]);
  });

  test("is what they chose among what is allowed, and what is required, where the policy says subscribe", () => {
    const everyone = { a: "allow", "b/z": "required" } as const;
    expect(namesOf({ everyone, subscribe: true })).toEqual(["z"]);
    expect(namesOf({ everyone, subscribe: true }, "ann", ["a/x", "b/y"])).toEqual(["x", "z"]);
    expect(namesOf({ everyone }, "ann", ["a/x"])).toEqual(["x", "a-y", "z"]);
  });

  test("is an error where grants speak of plugins and none of them is there", () => {
    expect(() => viewOf({ everyone: { "a/none": "allow" } })).toThrow(
      expect.objectContaining({ code: "MARKETPLACE_EMPTY_RESULT", problem: expect.stringContaining("a/none") }),
    );
  });

  test("keeps names that depend on no caller, and renames that lead to what is served", () => {
    expect(viewOf({ everyone: { a: "allow" } }).aggregate.renames).toEqual({
      "a-away": null,
      "a-old": "x",
      away: null,
      old: "x",
    });
    expect(viewOf({ everyone: { "b/z": "allow" } }).aggregate.renames).toEqual({ "b-past": "z", past: "z" });
  });
});

test("another store text, or another rename, is another view", () => {
  const access = accessOf({}, "ann");
  const hash = viewFor(aggregate, access).hash;
  const [first, ...rest] = aggregate.plugins;
  const told = { ...aggregate, plugins: [{ ...first!, metadata: { tagline: "Another" } }, ...rest] };
  const renamed = { ...aggregate, renames: { ...aggregate.renames, older: "x" } };
  expect(new Set([hash, viewFor(told, access).hash, viewFor(renamed, access).hash]).size).toBe(3);
});

test("one access is one key, whatever order grants and groups have", () => {
  const one = accessOf({ everyone: { a: "allow", b: "required" }, groups: { g: group({ "a/x": "disabled" }) } }, "ann");
  const other = accessOf(
    { groups: { h: group({ "a/x": "disabled", b: "required" }) }, everyone: { b: "required", a: "allow" } },
    "ann",
  );
  expect(accessKey(one)).toBe(accessKey(other));
  expect(accessKey(accessOf({ everyone: { a: "allow" } }, "ann"))).not.toBe(accessKey(one));
});

describe("the catalog of a view", () => {
  test("has relative sources, and passes our validator without a word", () => {
    const text = catalogOf(viewOf({}));
    expect(loadMarketplace({ [catalogPath]: text }, { plugins: false }).diagnostics).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      name: "team",
      description: "D",
      owner: { name: "Team" },
      renames: { old: "x" },
      plugins: [{ name: "x", source: "./a-x", version: "1.0.0", author: { name: "Owner of a" } }, {}, {}, {}],
    });
  });

  test("has archives with their digests", () => {
    const text = catalogOf(viewOf({ everyone: { "a/x": "allow" } }), {
      kind: "archive",
      placeOf: ({ name }) => ({ url: `https://plugins.example.com/${name}.zip`, sha256: "a".repeat(64) }),
    });
    expect(JSON.parse(text)).toMatchObject({
      plugins: [
        { name: "x", source: { source: "archive", url: "https://plugins.example.com/x.zip", sha256: "a".repeat(64) } },
      ],
    });
    expect(loadMarketplace({ [catalogPath]: text }).diagnostics).toEqual([]);
  });

  test("tells clients to remove what is gone where the policy says so", () => {
    const told = mergeMarketplaces(snapshots, { ...policy, removeDeleted: true }).aggregate;
    const view = viewFor(told, accessOf({}, "ann"));
    expect(JSON.parse(catalogOf(view))).toMatchObject({ forceRemoveDeletedPlugins: true });
    expect(view.hash).not.toBe(viewOf({}).hash);
  });
});
