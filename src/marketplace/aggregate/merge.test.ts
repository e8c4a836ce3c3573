import { describe, expect, test } from "vitest";
import { fileOf, textOf, type TreeInput } from "../../core/file-tree.ts";
import { jsonAt, sampleSnapshot, servedTree, type SnapshotWithTree } from "../../testing/aggregate-samples.ts";
import { loadMarketplace } from "../load.ts";
import { accessOf } from "./access.ts";
import { mergeMarketplaces } from "./merge.ts";
import type { MergePolicy } from "./policy.ts";
import type { Releases } from "./versions.ts";
import { viewFor } from "./view.ts";

const go = "---\ndescription: Goes\n---\nGo.\n";
const manifestOf = (fields: object) => JSON.stringify({ version: "1.0.0", description: "D", ...fields });

interface Sample {
  readonly entry?: object;
  /** Of plugin.json; undefined for none. */
  readonly manifest?: object | string | undefined;
  readonly files?: Readonly<Record<string, TreeInput>>;
}

/** A source whose plugins lie in folders of their names. */
function source(slug: string, plugins: Readonly<Record<string, Sample>>, catalog: object = {}): SnapshotWithTree {
  const files = Object.entries(plugins).flatMap(([name, sample]) => {
    const { manifest, files: own = { "commands/go.md": go } } =
      "manifest" in sample ? sample : { ...sample, manifest: { name } };
    const text = typeof manifest === "object" ? manifestOf(manifest) : manifest;
    const all = text === undefined ? own : { ".claude-plugin/plugin.json": text, ...own };
    return Object.entries(all).map(([path, content]) => [`${name}/${path}`, content] as const);
  });
  const entries = Object.entries(plugins).map(([name, { entry }]) =>
    Object.assign({ name, source: `./${name}` }, entry),
  );
  return sampleSnapshot({ slug, catalog: { plugins: entries, ...catalog }, files: Object.fromEntries(files) });
}

function merged(sources: readonly SnapshotWithTree[], change: Partial<MergePolicy> = {}, before?: Releases) {
  const policy = {
    name: "team",
    owner: { name: "Team" },
    description: "D",
    sources: sources.map((one) => ({ slug: one.snapshot.slug })),
  };
  const { aggregate, releases } = mergeMarketplaces(
    sources.map((one) => one.snapshot),
    { ...policy, ...change },
    before,
  );
  const served = servedTree(viewFor(aggregate, accessOf({}, "x")), sources);
  const told = aggregate.notes.map(({ code, slug, plugin }) => `${code} ${slug}/${plugin ?? ""}`);
  return { aggregate, releases, served, told, names: aggregate.plugins.map(({ name }) => name) };
}

const one = (sample: Sample, catalog?: object) => merged([source("acme", { tool: sample }, catalog)]);
const errorsIn = (served: ReturnType<typeof merged>["served"]) =>
  loadMarketplace(served).diagnostics.filter(({ level }) => level === "error");
const manifestIn = (result: ReturnType<typeof merged>) => jsonAt(result.served, "acme-tool/.claude-plugin/plugin.json");

test("a grant of what its source does not offer is told, once for each place; what is there, broken or not, is none", () => {
  const { told, aggregate } = merged([source("acme", { tool: {}, broken: { manifest: "{" } })], {
    groups: { devs: { members: ["ann"], grants: { "acme/Tool": "disabled", "acme/tool": "allow", acme: "allow" } } },
    everyone: { "acme/Tool": "allow", "acme/broken": "allow", "*": "allow" },
  });
  expect(told.filter((note) => note.startsWith("GRANT"))).toEqual([
    "GRANT_UNMATCHED acme/Tool",
    "GRANT_UNMATCHED acme/Tool",
  ]);
  const problems = aggregate.notes.filter(({ code }) => code === "GRANT_UNMATCHED").map(({ problem }) => problem);
  expect(problems).toEqual([
    'A grant of everyone names "Tool" (allow), which the source does not offer here.',
    'A grant of the group devs names "Tool" (disabled), which the source does not offer here.',
  ]);
});

describe("names", () => {
  test("stay where they are alone, and get the slug where two have them, whatever the letter case", () => {
    const { names, told, served } = merged([
      source("acme", { tool: {}, alone: {} }),
      source("beta", { Tool: {}, other: {} }),
    ]);
    expect(names).toEqual(["acme-tool", "alone", "beta-Tool", "other"]);
    expect(told).toEqual(["NAME_COLLISION acme/tool", "NAME_COLLISION beta/Tool"]);
    expect(jsonAt(served, "beta-Tool/.claude-plugin/plugin.json")).toMatchObject({ name: "beta-Tool" });
    expect(errorsIn(served)).toEqual([]);
  });

  test("are those of plugin.json, or the entry's where it is not fit or not the only one of its source", () => {
    const result = merged([
      source("acme", {
        entry: { manifest: { name: "own" } },
        spaced: { manifest: { name: "not fit" } },
        a: { manifest: { name: "same" } },
        b: { manifest: { name: "same" } },
      }),
    ]);
    expect(result.names).toEqual(["own", "spaced", "a", "b"]);
    expect(result.told).toContain("NAME_DIFFERS acme/entry");
  });

  test("that clients keep for Anthropic get the slug, or are not served", () => {
    const result = merged([
      source("acme", { "claude-x": {}, "claude-official": {} }),
      source("claude-y", { "claude-z": {} }),
    ]);
    expect(result.names).toEqual(["acme-claude-x"]);
    expect(result.told).toEqual([
      "NAME_RESERVED acme/claude-x",
      "NAME_REFUSED acme/claude-official",
      "NAME_REFUSED claude-y/claude-z",
    ]);
  });

  test("that are one only with the slug before them, and folders, are set apart by a hash", () => {
    const { names, aggregate } = merged([
      source("a", { "b-c": {}, x: {} }),
      source("a-b", { c: {}, x: {} }),
      source("z", { "b-c": {}, c: {} }),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /^a-b-c-[0-9a-f]{8}$/.test(name))).toHaveLength(2);
    const folders = aggregate.plugins.map(({ folder }) => folder);
    expect(new Set(folders).size).toBe(folders.length);
  });

  test("all get the slug where the policy says so", () => {
    expect(merged([source("acme", { tool: {} })], { naming: { collisions: "always" } }).names).toEqual(["acme-tool"]);
  });

  test("of two entries with one name the first is served", () => {
    const files = { "p/commands/go.md": go, "q/commands/go.md": go };
    const plugins = [
      { name: "t", source: "./p" },
      { name: "T", source: "./q" },
    ];
    const result = merged([sampleSnapshot({ slug: "acme", catalog: { plugins }, files })]);
    expect(result.told).toContain("ENTRY_TWICE acme/T");
    expect(result.names).toEqual(["t"]);
  });
});

describe("plugin.json", () => {
  test("keeps its format where name and version are set", () => {
    const text = `{\r\n\t"name": "own",\r\n\t"author": {"name": "Ann"},\r\n\t"description": "D",\r\n\t"x": [1,  2]\r\n}\r\n`;
    const { served } = one({ manifest: text });
    const file = served.get("acme-tool/.claude-plugin/plugin.json");
    expect(file?.kind === "file" && textOf(file)).toMatch(
      /^\{\r\n\t"name": "own",\r\n\t"author": \{"name": "Ann"\},\r\n\t"description": "D",\r\n\t"x": \[1, {2}2\],\r\n\t"version": "0\.0\.0\+[0-9a-f]{8}"\r\n\}\r\n$/,
    );
  });

  test("that needs no change is the source's own file", () => {
    const manifest = manifestOf({ name: "tool", author: { name: "Ann" } });
    const { aggregate } = one({ manifest });
    expect(aggregate.plugins[0]?.files.filter(({ written }) => written !== undefined)).toEqual([]);
  });

  test("is written where there is none, with what counts in an entry only then", () => {
    const mcpServers = { s: { command: "x" } };
    const result = one({
      manifest: undefined,
      entry: { description: "E", strict: false, mcpServers, skills: ["./extra"], category: "c" },
      files: { "commands/go.md": go, "extra/s/SKILL.md": go },
    });
    expect(manifestIn(result)).toMatchObject({
      name: "tool",
      description: "E",
      mcpServers,
      skills: ["./extra"],
      author: { name: "Owner of acme" },
    });
    expect(result.aggregate.plugins[0]?.entry).toEqual({
      name: "tool",
      description: "E",
      version: expect.any(String),
      author: { name: "Owner of acme" },
      category: "c",
    });
    expect(result.told).toContain("MANIFEST_WRITTEN acme/tool");
    expect(loadMarketplace(result.served).diagnostics.filter(({ level }) => level !== "note")).toEqual([]);
  });

  test("leaves in the entry what would replace a folder from there", () => {
    const result = one({
      manifest: undefined,
      entry: { commands: ["./more/a.md"] },
      files: { "commands/go.md": go, "more/a.md": go },
    });
    expect(manifestIn(result)).not.toHaveProperty("commands");
    const [entry] = loadMarketplace(result.served).marketplace.plugins;
    expect(entry?.plugin?.plugin.commands.map(({ name }) => name)).toEqual(["a", "go"]);
  });

  test("beside an entry that is strict: false takes the entry's components alone", () => {
    const result = one({
      manifest: { name: "tool", commands: ["./old"], mcpServers: { old: { command: "x" } } },
      entry: { strict: false, commands: ["./new"] },
      files: { "old/a.md": go, "new/b.md": go },
    });
    expect(result.told).toContain("STRICT_CONFLICT acme/tool");
    expect(manifestIn(result)).toMatchObject({ commands: ["./new"] });
    expect(manifestIn(result)).not.toHaveProperty("mcpServers");
    expect(errorsIn(result.served)).toEqual([]);
  });

  test.each([
    ["{", "MANIFEST_BROKEN"],
    ["[]", "MANIFEST_BROKEN"],
    [manifestOf({ name: "tool", mcpServers: { s: 5 } }), "ENTRY_REFUSED"],
    [manifestOf({ name: "tool", hooks: 5 }), "ENTRY_REFUSED"],
  ])("%s keeps the plugin out", (manifest, code) => {
    const { told, names } = merged([source("acme", { tool: { manifest }, fine: {} })]);
    expect(names).toEqual(["fine"]);
    expect(told).toContain(`${code} acme/tool`);
  });
});

describe("component paths", () => {
  test("to nothing are dropped one by one, and the key with the last; wrong forms are mended", () => {
    const result = one({
      manifest: {
        name: "tool",
        commands: ["./commands", "./gone", "commands/go.md"],
        agents: "./gone.md",
        skills: ["./empty/"],
        hooks: "./gone.json",
        mcpServers: ["./gone.json", { s: { command: "x" } }, "https://example.com/x.mcpb"],
        lspServers: "${CLAUDE_PLUGIN_ROOT}/lsp.json",
        outputStyles: "./../out",
        experimental: { themes: "./gone", monitors: [] },
      },
      files: { "commands/go.md": go, "lsp.json": "{}" },
    });
    const { agents, skills, hooks, outputStyles, ...kept } = manifestIn(result) as Record<string, unknown>;
    expect([agents, skills, hooks, outputStyles]).toEqual([undefined, undefined, undefined, undefined]);
    expect(kept).toMatchObject({
      commands: ["./commands", "./commands/go.md"],
      mcpServers: [{ s: { command: "x" } }, "https://example.com/x.mcpb"],
      lspServers: "./lsp.json",
      experimental: { monitors: [] },
    });
    expect(result.told.filter((code) => code.startsWith("COMPONENT_PATH_DROPPED"))).toHaveLength(7);
    expect(result.told.filter((code) => code.startsWith("COMPONENT_PATH_CORRECTED"))).toHaveLength(2);
    expect(errorsIn(result.served)).toEqual([]);
  });

  test("of an entry and of a map of commands too", () => {
    const result = one({
      entry: { commands: { a: { source: "./gone.md" }, b: { source: "./commands/go.md" } }, skills: "./gone" },
    });
    expect(result.aggregate.plugins[0]?.entry).toMatchObject({ commands: { b: { source: "./commands/go.md" } } });
    expect(result.aggregate.plugins[0]?.entry).not.toHaveProperty("skills");
  });
});

describe("an entry", () => {
  test("carries what clients know, in an order of its own, and loses the rest with a note", () => {
    const { aggregate, told } = one({
      entry: {
        zebra: 1,
        tags: ["t"],
        category: "c",
        keywords: ["k"],
        relevance: { signals: { cli: ["git"] } },
        homepage: "no url",
        headers: { a: "b" },
        version: "9.9.9",
        author: { name: "Ann" },
        mcpServers: {},
      },
    });
    expect(Object.entries(aggregate.plugins[0]!.entry)).toEqual([
      ["name", "tool"],
      ["description", "D"],
      ["version", "1.0.0"],
      ["author", { name: "Ann" }],
      ["category", "c"],
      ["tags", ["t"]],
      ["keywords", ["k"]],
      ["relevance", { signals: { cli: ["git"] } }],
    ]);
    expect(told.toSorted()).toEqual(
      ["FIELD_UNKNOWN", "HEADERS_DROPPED", "FIELD_DROPPED", "FIELD_DROPPED", "VERSION_DIFFERS"]
        .map((code) => `${code} acme/tool`)
        .toSorted(),
    );
  });

  test("is not served with a path that leads out, a name that is none, or a broken hook", () => {
    const { snapshot, tree } = source("acme", {
      tool: {},
      fine: {},
      hooked: { entry: { hooks: { PreToolUse: [{ hooks: [{ type: "?" }] }] } } },
    });
    const [tool, ...others] = snapshot.plugins;
    const file = { path: "../x", executable: false, size: 0, sha256: "0".repeat(64) };
    const plugins = [{ ...tool!, files: [file] }, { ...tool!, entry: { name: "a b" } }, ...others];
    const { told, names } = merged([{ snapshot: { ...snapshot, plugins }, tree }]);
    expect(names).toEqual(["fine"]);
    expect(told).toEqual(["PATH_UNSAFE acme/tool", "NAME_REFUSED acme/a b", "ENTRY_REFUSED acme/hooked"]);
  });

  test("depends on plugins by the names that they have here", () => {
    const { aggregate, told } = merged([
      source("acme", {
        tool: {
          entry: {
            dependencies: ["lib", "lib@beta@^1", { name: "lib", marketplace: "acme", version: "1" }, "x@far", "none"],
          },
        },
        lib: {},
      }),
      source("beta", { lib: {} }),
    ]);
    expect(aggregate.plugins[0]?.entry["dependencies"]).toEqual([
      "acme-lib",
      "beta-lib@^1",
      { name: "acme-lib", version: "1" },
      "x@far",
      "none",
    ]);
    expect(told.filter((note) => note.startsWith("DEPENDENCY"))).toEqual(
      ["RENAMED", "RENAMED", "RENAMED", "OUTSIDE", "MISSING"].map((code) => `DEPENDENCY_${code} acme/tool`),
    );
  });

  test("has the store's data with the files that go with the plugin", () => {
    const metadata = {
      plugins: {
        tool: {
          tagline: "T",
          cover: "tool/cover.png",
          video: "https://example.com/v",
          docs: ["docs/x.md", "tool/none.md"],
          icon: "http://x/y",
        },
      },
    };
    const { snapshot, tree } = source("acme", { tool: { files: { "commands/go.md": go, "cover.png": "x" } } });
    const { served, told } = merged([{ snapshot: { ...snapshot, metadata }, tree }]);
    expect(jsonAt(served, ".claude-plugin/marketplace-metadata.json")).toEqual({
      plugins: { tool: { cover: "./acme-tool/cover.png", docs: [], tagline: "T", video: "https://example.com/v" } },
    });
    expect(told).toEqual(Array.from({ length: 3 }, () => "METADATA_ASSET_LEFT_OUT acme/tool"));
  });

  test("that is a whole repository goes without the catalog of its source", () => {
    const { aggregate } = merged([
      sampleSnapshot({
        slug: "acme",
        catalog: { plugins: [{ name: "all", source: "./" }] },
        files: { "commands/go.md": go },
      }),
    ]);
    expect(aggregate.plugins[0]?.files.map(({ path }) => path)).toEqual([
      ".claude-plugin/plugin.json",
      "commands/go.md",
    ]);
  });
});

describe("versions", () => {
  const at = (body: string, version?: string) =>
    source("acme", { tool: { manifest: { name: "tool", version }, files: { "commands/go.md": body } } });
  const versionOf = ({ aggregate }: ReturnType<typeof merged>) => aggregate.plugins[0]!.version;

  test("stay while the content does, get a hash when it changes under them, and lose it when it changes back", () => {
    const first = merged([at("a", "1.2.0")]);
    const second = merged([at("b", "1.2.0")], {}, first.releases);
    const third = merged([at("b", "1.3.0")], {}, second.releases);
    const back = merged([at("b", "1.2.0")], {}, third.releases);
    const again = merged([at("a", "1.2.0")], {}, back.releases);
    expect(versionOf(first)).toBe("1.2.0");
    expect(versionOf(second)).toMatch(/^1\.2\.0\+[0-9a-f]{8}$/);
    expect(versionOf(third)).toBe("1.3.0");
    expect(versionOf(back)).toBe(versionOf(second));
    expect(versionOf(again)).toBe("1.2.0");
    expect(second.told).toContain("VERSION_SUFFIXED acme/tool");
  });

  test("count the executable bit as content", () => {
    const mode = (executable: boolean) =>
      source("acme", { tool: { files: { "commands/go.md": go, run: fileOf("x", executable) } } });
    const first = merged([mode(false)]);
    expect(versionOf(merged([mode(true)], {}, first.releases))).not.toBe(versionOf(first));
  });

  test("that are not declared are 0.0.0 with a hash; the policy may want always or never one", () => {
    expect(versionOf(merged([at("a")]))).toMatch(/^0\.0\.0\+[0-9a-f]{8}$/);
    expect(versionOf(merged([at("a", "1.0.0")], { naming: { versions: "always" } }))).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
    const first = merged([at("a", "1.0.0")]);
    expect(versionOf(merged([at("b", "1.0.0")], { naming: { versions: "as-declared" } }, first.releases))).toBe(
      "1.0.0",
    );
  });
});

describe("renames", () => {
  test("lead from the name before a collision to the one after it, and back", () => {
    const [acme, beta] = [source("acme", { tool: {} }), source("beta", { tool: {} })];
    const alone = merged([acme]);
    const both = merged([acme, beta], {}, alone.releases);
    expect(both.aggregate.renames).toEqual({ tool: "acme-tool" });
    const again = merged([acme], {}, both.releases);
    expect(again.names).toEqual(["tool"]);
    expect(again.aggregate.renames).toEqual({ "acme-tool": "tool" });
    expect(errorsIn(both.served)).toEqual([]);
    expect(errorsIn(again.served)).toEqual([]);
  });

  test("of a source lead to the names here; never away from a name that is listed", () => {
    const { aggregate, told } = merged([
      source(
        "acme",
        { tool: {} },
        { renames: { old: "older", older: "tool", other: "tool", dead: null, lost: "nothing" } },
      ),
      source("beta", { tool: {}, other: {} }),
    ]);
    expect(aggregate.renames).toEqual({
      "acme-old": "acme-tool",
      "acme-older": "acme-tool",
      "acme-other": "acme-tool",
      old: "acme-tool",
      older: "acme-tool",
    });
    expect(aggregate.gone).toEqual({ "acme-dead": "acme/dead", dead: "acme/dead" });
    expect(told).toContain("RENAME_DROPPED acme/");
  });
});

describe("sources", () => {
  test("are listed in the policy's order; entries are included and excluded by name", () => {
    const sources = [source("acme", { "a-1": {}, "a-2": {}, b: {} }), source("beta", { c: {} })];
    const order = [{ slug: "beta" }, { slug: "acme", include: ["a*"], exclude: ["*-2"] }];
    expect(merged(sources, { sources: order }).names).toEqual(["c", "a-1"]);
  });

  test("that were never fetched are told; nothing to serve at all is an error", () => {
    const sources = [source("acme", { tool: {} })];
    expect(merged(sources, { sources: [{ slug: "acme" }, { slug: "beta" }] }).told).toContain(
      "SOURCE_NOT_SYNCED beta/",
    );
    const refused =
      (slugs: readonly string[], snapshots = sources) =>
      () =>
        merged(snapshots, { sources: slugs.map((slug) => ({ slug })) });
    expect(refused(["beta"])).toThrow(expect.objectContaining({ code: "MARKETPLACE_EMPTY_RESULT" }));
    expect(refused(["acme"], [source("acme", { tool: { manifest: "{" } })])).toThrow(
      /acme\/tool: plugin\.json can't be read/,
    );
    expect(refused(["acme"], [...sources, ...sources])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});
