import { describe, expect, test } from "vitest";
import { checkMarketplaces, checkSubscriptions } from "./check.ts";
import { durationMs } from "./schema.ts";

const source = { slug: "acme", git: "https://example.com/plugins.git" };
const whole = { name: "team", owner: { name: "Ann" }, sources: [source] };

const problemsOf = (change: object) =>
  checkMarketplaces({ ...whole, ...change }).problems.map(({ problem, fix }) => `${problem} ${fix}`);
const ofSource = (change: object) => problemsOf({ sources: [{ ...source, ...change }] });

describe("a configuration of marketplaces", () => {
  test("with every key is taken as it is", () => {
    const config = {
      ...whole,
      description: "What the team may use",
      sources: [
        {
          ...source,
          branch: "release/2.x",
          token: "ACME_TOKEN",
          caps: { files: 10, bytes: 2_000, fileBytes: 2_000, depth: 3 },
          include: ["a*", "b"],
          exclude: ["*-old"],
          every: "6h",
        },
        { slug: "gh", github: "owner/repo.js", pin: "a".repeat(40) },
        { slug: "here", directory: "../plugins" },
        { slug: "cat", catalog: "http://127.0.0.1:8080/marketplace.json" },
      ],
      groups: {
        dev: { members: ["ann@example.com"], grants: { acme: "allow", "gh/x.y": "required", "*": "disabled" } },
      },
      everyone: { "here/docs": "required" },
      subscribe: true,
      naming: { collisions: "always", versions: "as-declared" },
      removeDeleted: true,
      vendor: { hosts: ["git.internal:8443", "10.1.0.0/16"] },
    };
    expect(checkMarketplaces(config)).toEqual({ value: config, problems: [] });
  });

  test.each([
    ["no address", { git: undefined }, "names no marketplace"],
    ["two addresses", { github: "a/b" }, "has `git` and `github`. Give exactly one"],
    ["branch and pin", { branch: "main", pin: "v1" }, "has both `branch` and `pin`. Keep one"],
    ["a pin for a folder", { git: undefined, directory: "x", pin: "v1" }, "has `pin` beside `directory`"],
    [
      "a branch for a catalog",
      { git: undefined, catalog: "https://x/y", branch: "b" },
      "has `branch` beside `catalog`",
    ],
    ["a token for a folder", { git: undefined, directory: "x", token: "T" }, "has `token` beside `directory`"],
    ["plain http", { git: "http://example.com/x.git" }, "http on the loopback only"],
    ["another protocol", { git: "ext::sh -c id" }, "expected an https URL"],
    ["ssh", { git: "ssh://git@example.com/x" }, "expected an https URL"],
    ["no URL", { git: "example.com/x" }, "expected a whole URL"],
    ["a token itself", { token: "ghp-abc.def" }, "expected a variable's name"],
    ["a token that could be a variable's name", { token: `ghp_${"a1".repeat(18)}` }, "not a token"],
    ["an option as a branch", { branch: "--upload-pack=x" }, "expected the name of a branch or tag"],
    ["a range as a pin", { pin: "a..b" }, "expected the name of a branch or tag"],
    ["a path as a repository", { git: undefined, github: "owner/.." }, "expected owner/repository"],
    ["capitals in a slug", { slug: "Acme" }, "expected a slug"],
    ["a slug that climbs", { slug: "../x" }, "expected a slug"],
    ["a slug of 65", { slug: "a".repeat(65) }, "expected a slug"],
    ["a misspelt key", { brnach: "x" }, "`sources[0].brnach` is not a known key. Did you mean `branch`?"],
    ["a cap of nothing", { caps: { files: 0 } }, "expected a whole number from 1 to 1000000"],
    ["a duration of seconds", { every: "90s" }, "expected a duration"],
  ])("with %s is refused", (_what, change, said) => {
    expect(ofSource(change).join("\n")).toContain(said);
  });

  test("never repeats credentials", () => {
    const problems = ofSource({ git: "https://user:s3cret@example.com/x.git" });
    expect(problems.join()).toContain("name it in `token`");
    expect(
      JSON.stringify(checkMarketplaces({ ...whole, sources: [{ ...source, git: "https://s3cret@h/x" }] })),
    ).not.toContain("s3cret");
  });

  test("with slugs that are one, also in another letter case, is refused", () => {
    const twin = (slug: string) => problemsOf({ sources: [source, { ...source, slug }] });
    expect(twin("acme")).toEqual([expect.stringContaining('"acme" is the slug of `sources[0]` already')]);
    expect(twin("ACME").join()).toContain('"ACME" is the slug of `sources[0]` already');
    expect(twin("acme2")).toEqual([]);
  });

  test("with grants of unknown sources, forms and values is refused", () => {
    expect(problemsOf({ everyone: { amce: "allow" } })).toEqual([
      '`everyone`: "amce" names no source. Did you mean `acme`?',
    ]);
    const groups = {
      dev: { members: ["a b", "ann", "ann"], grants: { "other/x": "allow", "acme/../x": "allow", acme: "yes" } },
    };
    const said = problemsOf({ groups }).join("\n");
    expect(said).toContain('"other/x" names no source');
    expect(said).toContain('expected "*", "<slug>" or "<slug>/<plugin>"');
    expect(said).toContain('expected "allow" or "required" or "disabled"');
    expect(said).toContain("expected a caller's name");
    expect(said).toContain('names "ann" twice');
  });

  test("tells every problem at once, of form and of agreement", () => {
    const { problems } = checkMarketplaces({
      name: "no spaces",
      sources: [{ slug: "x" }, { slug: "x", github: "a/b", branch: "m", pin: "v" }],
      everyone: { y: "allow" },
    });
    expect(problems.map(({ path }) => path.join("."))).toEqual([
      "name",
      "owner",
      "sources.0",
      "sources.1.pin",
      "sources.1.slug",
      "everyone.y",
    ]);
  });

  test("with a key missing says to add it, of no wrong value that, and to remove only what can be left out", () => {
    const { problems } = checkMarketplaces({ sources: [{ ...source, slug: "Acme", every: "1s" }] });
    expect(problems.map(({ path, fix }) => `${path.join(".")}: ${fix}`)).toEqual([
      "name: Add it.",
      "owner: Add it: `owner: { name: Platform team }`.",
      "sources.0.slug: Correct the value.",
      "sources.0.every: Correct the value or remove the key.",
    ]);
  });

  test.each([null, [], "text", 5])("is no %j", (value) => {
    expect(checkMarketplaces(value).problems).toMatchObject([{ path: [] }]);
  });
});

test.each([
  ["1m", 60_000],
  ["6h", 21_600_000],
  ["30d", 2_592_000_000],
  ["31d", undefined],
  ["0m", undefined],
  ["1", undefined],
  ["-1h", undefined],
])("the duration %j is %j ms", (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test("what callers chose is names and the keys of grants", () => {
  expect(checkSubscriptions({ ann: ["acme", "acme/x"] })).toMatchObject({
    problems: [],
    value: { ann: ["acme", "acme/x"] },
  });
  expect(checkSubscriptions({ ann: "acme" }).problems).toHaveLength(1);
  expect(checkSubscriptions({ ann: ["../x"] }).problems).toHaveLength(1);
});
