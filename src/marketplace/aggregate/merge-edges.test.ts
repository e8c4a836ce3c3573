import { describe, expect, test } from "vitest";
import { fileOf, type TreeInput } from "../../core/file-tree.ts";
import { sampleSnapshot } from "../../testing/aggregate-samples.ts";
import { accessOf } from "./access.ts";
import { catalogOf } from "./catalog-of.ts";
import { mergeMarketplaces } from "./merge.ts";
import { isIncluded, type MergePolicy } from "./policy.ts";
import type { Snapshot } from "./types.ts";
import { type Releases, servedVersion } from "./versions.ts";
import { viewFor } from "./view.ts";

const go = "---\ndescription: Goes\n---\nGo.\n";

interface Plugin {
  readonly entry?: object;
  readonly manifest?: object;
  readonly files?: Readonly<Record<string, TreeInput>>;
}

/** Plugins by the names of their entries; folders are counted, since not every name is one. */
function source(slug: string, plugins: Readonly<Record<string, Plugin>>, catalog: object = {}): Snapshot {
  const all = Object.entries(plugins);
  const files = all.flatMap(
    ([name, { manifest = { name, version: "1.0.0" }, files: own = { "commands/go.md": go } }], at) =>
      Object.entries({ ".claude-plugin/plugin.json": JSON.stringify(manifest), ...own }).map(
        ([path, content]) => [`p${at}/${path}`, content] as const,
      ),
  );
  const entries = all.map(([name, { entry }], at) =>
    Object.assign({ name, source: `./p${at}`, description: "D" }, entry),
  );
  return sampleSnapshot({ slug, catalog: { plugins: entries, ...catalog }, files: Object.fromEntries(files) }).snapshot;
}

function merged(snapshots: readonly Snapshot[], change: Partial<MergePolicy> = {}, before?: Releases) {
  const sources = snapshots.map(({ slug }) => ({ slug }));
  return mergeMarketplaces(snapshots, { name: "team", owner: { name: "Team" }, sources, ...change }, before);
}

const pluginsOf = ({ aggregate }: ReturnType<typeof merged>) => aggregate.plugins;
const codesOf = ({ aggregate }: ReturnType<typeof merged>) =>
  aggregate.notes.map(({ code, plugin }) => `${code} ${plugin ?? ""}`.trim());

describe("names", () => {
  test("of its own a plugin keeps, also beside one that the slug makes the same", () => {
    const made = merged([source("a", { x: {} }), source("b", { x: {} }), source("c", { "a-x": {} })]);
    expect(pluginsOf(made).map(({ slug, name }) => `${slug} ${name}`)).toEqual([
      expect.stringMatching(/^a a-x-[0-9a-f]{8}$/),
      "b b-x",
      "c a-x",
    ]);
  });

  test("that a file system would change are no folder's", () => {
    const [plugin] = pluginsOf(merged([source("a", { "tool.": {} })]));
    expect(plugin?.folder).toMatch(/^a-tool\.-[0-9a-f]{8}$/);
  });

  test("over 128 characters are the entry's problem, and of plugin.json not taken", () => {
    const long = "x".repeat(129);
    const made = merged([source("a", { [long]: {}, tool: { manifest: { name: long, version: "1.0.0" } } })]);
    expect(pluginsOf(made).map(({ name }) => name)).toEqual(["tool"]);
    expect(codesOf(made)).toContain(`NAME_REFUSED ${long}`);
  });
});

describe("paths", () => {
  const file = { executable: false, size: 1, sha256: "0".repeat(64) };
  test.each(["a/.GIT/config", "a//b", "/a", "a/", "../a", "a/./b", "a\\b", "c:/a", "a\0"])(
    "%j is not served",
    (path) => {
      const snapshot = source("a", { tool: {}, good: {} });
      const plugins = snapshot.plugins.map((plugin, at) =>
        at > 0 ? plugin : Object.assign({}, plugin, { files: [...plugin.files, { ...file, path }] }),
      );
      const made = merged([{ ...snapshot, plugins }]);
      expect(pluginsOf(made).map(({ name }) => name)).toEqual(["good"]);
      expect(codesOf(made)).toContain("PATH_UNSAFE tool");
    },
  );
});

test("a plugin that keeps Windows from having any is served, and told of once", () => {
  const files = { "commands/a:b.md": go, "commands/a:c.md": go };
  const made = merged([source("a", { tool: { files } })]);
  expect(pluginsOf(made)[0]?.files.map(({ path }) => path)).toContain("commands/a:b.md");
  expect(codesOf(made)).toEqual(["PATH_NOT_PORTABLE tool"]);
});

describe("versions", () => {
  const versionOf = (plugin: Plugin, before?: Releases) =>
    pluginsOf(merged([source("a", { tool: plugin })], {}, before))[0]?.version;

  test("that are empty in plugin.json are the entry's, as clients have it", () => {
    const plugin = { manifest: { name: "tool", version: "" }, entry: { version: "2.0.0" } };
    expect(versionOf(plugin)).toBe("2.0.0");
    expect(codesOf(merged([source("a", { tool: plugin })]))).not.toContain("VERSION_DIFFERS tool");
    expect(versionOf({ manifest: { name: "tool", version: "" } })).toMatch(/^0\.0\.0\+[0-9a-f]{8}$/);
  });

  test("may be called as what every object has", () => {
    const plugin = { manifest: { name: "tool", version: "constructor" } };
    const { releases } = merged([source("a", { other: {}, tool: {} })]);
    expect(versionOf(plugin)).toBe("constructor");
    expect(versionOf(plugin, releases)).toBe("constructor");
  });

  test("have the content's digits as build metadata, which ranges of dependents pass over", () => {
    expect(servedVersion(undefined, "0123456700000000", undefined, "changed").version).toBe("0.0.0+01234567");
    expect(servedVersion("1.0.0+x", "0123456a00", "other", "changed").version).toBe("1.0.0+x.0123456a");
  });

  test("change with plugin.json's executable bit, which stays", () => {
    const text = JSON.stringify({ name: "tool", version: "1.0.0" });
    const at = (executable: boolean) =>
      merged([source("a", { tool: { files: { ".claude-plugin/plugin.json": fileOf(text, executable) } } })]);
    const [plain, marked] = [at(false), at(true)].map((made) => pluginsOf(made)[0]!);
    expect(marked?.files[0]).toMatchObject({ path: ".claude-plugin/plugin.json", executable: true });
    expect(marked?.contentHash).not.toBe(plain?.contentHash);
  });
});

describe("renames", () => {
  test("in a circle, to what objects have, and of a name that two sources gave up lead nowhere", () => {
    const made = merged([
      source("a", { x: {} }, { renames: { one: "two", two: "one", odd: "constructor", both: "x" } }),
      source("b", { y: {} }, { renames: { both: "y" } }),
    ]);
    expect(made.aggregate.renames).toEqual({ "a-both": "x", "b-both": "y" });
    expect(made.aggregate.gone).toEqual({});
  });

  test("of a name follow the plugin that was served under it, whatever another source says", () => {
    const releases = { names: { old: "a/x" }, versions: {} };
    const made = merged([source("a", { x: {} }), source("b", { y: {} }, { renames: { old: "y" } })], {}, releases);
    expect(made.aggregate.renames).toEqual({ "b-old": "y", old: "x" });
  });
});

test("a dependency on a marketplace that two sources are called is on the plugin's own one", () => {
  const entry = { dependencies: ["tool@same"] };
  const made = merged([
    source("a", { tool: {} }, { name: "same" }),
    source("b", { tool: {}, user: { entry } }, { name: "same" }),
  ]);
  expect(pluginsOf(made).find(({ name }) => name === "user")?.entry["dependencies"]).toEqual(["b-tool"]);
});

test("hooks of an entry stay there where the plugin has a file of them, which plugin.json would not add to", () => {
  const hooks = { PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "true" }] }] };
  const sample = (files: Readonly<Record<string, TreeInput>>) => {
    const catalog = { plugins: [{ name: "tool", source: "./p", hooks }] };
    const { snapshot } = sampleSnapshot({ slug: "a", catalog, files });
    return pluginsOf(merged([snapshot]))[0]?.entry;
  };
  expect(sample({ "p/commands/go.md": go })).not.toHaveProperty("hooks");
  expect(sample({ "p/hooks/hooks.json": JSON.stringify({ hooks }) })).toHaveProperty("hooks");
});

describe("what is not included", () => {
  test("is not told of either", () => {
    const snapshot = source("a", {
      tool: {},
      gone: { entry: { source: "./none" } },
      "gone-too": { entry: { source: "./n" } },
    });
    expect(codesOf(merged([snapshot]))).toEqual(["ENTRY_UNREADABLE gone", "ENTRY_UNREADABLE gone-too"]);
    const sources = [{ slug: "a", exclude: ["gone*"] }];
    expect(codesOf(merged([snapshot], { sources }))).toEqual([]);
  });

  test.each([
    ["tool", ["tool"], true],
    ["tools", ["tool"], false],
    ["a-x-b-x-c", ["a*b*c"], true],
    ["ab", ["a*b*b"], false],
    ["aba", ["ab*ba"], false],
    ["anything", ["**"], true],
    ["a.b", ["a?b", "a.c"], false],
  ])("%j is among %j: %j", (name, include, is) => {
    expect(isIncluded(name, { include })).toBe(is);
    expect(isIncluded(name, { include: ["*"], exclude: include })).toBe(!is);
  });

  test("is found at once among names without an end", () => {
    expect(isIncluded("a".repeat(1_000_000), { include: ["*a*a*a*a*b"] })).toBe(false);
  });
});

describe("a view", () => {
  const { aggregate } = merged([source("a", { rev: {}, review: {}, "rev.x": {} }), source("ab", { x: {} })]);
  const namesFor = (everyone: Readonly<Record<string, "allow" | "disabled">>) =>
    viewFor(aggregate, accessOf({ everyone }, "ann")).plugins.map(({ name }) => name);

  test("opens nothing whose name only begins as a grant does", () => {
    expect(namesFor({ "a/rev": "allow" })).toEqual(["rev"]);
    expect(namesFor({ a: "allow" })).toEqual(["rev", "review", "rev.x"]);
    expect(namesFor({ "*": "allow", "a/rev": "disabled" })).toEqual(["review", "rev.x", "x"]);
  });

  test("is another one where the owner's address or a folder is", () => {
    const hashOf = (change: Partial<MergePolicy>, slug = "a") =>
      viewFor(merged([source(slug, { tool: {} })], change).aggregate, accessOf({}, "x"));
    const email = hashOf({ owner: { name: "Team", email: "team@example.com" } });
    // The author of the plugin is the source's owner, so that the head alone differs.
    expect(catalogOf(email)).not.toBe(catalogOf(hashOf({})));
    expect(email.hash).not.toBe(hashOf({}).hash);
    const named = { owner: { name: "Team" } };
    const [one, two] = ["a", "b"].map((slug) => {
      const { snapshot } = sampleSnapshot({
        slug,
        catalog: { owner: { name: "Same" }, plugins: [{ name: "tool", source: "./p", version: "1.0.0" }] },
        files: { "p/commands/go.md": go },
      });
      return viewFor(merged([snapshot], named).aggregate, accessOf({}, "x"));
    });
    expect(one?.plugins[0]?.contentHash).toBe(two?.plugins[0]?.contentHash);
    expect(one?.hash).not.toBe(two?.hash);
  });
});
