import { describe, expect, test } from "vitest";
import { catalogPath } from "../../marketplace/types.ts";
import { requireContained } from "./contain.ts";
import { asked, emptyCatalog, market, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { marketplaceFolder, requireName } from "./layout.ts";
import { memoryFiles, treeOf } from "../../testing/forge/memory-tree.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";

const layout = { pluginsDir: "plugins", entriesDir: undefined };
const scope = { layout, kept: ["tool-box"], gone: ["old-box"] };
const refusal = (code: string, text = "") =>
  expect.objectContaining({ code, message: expect.stringContaining(text) as string });
const tree = treeOf(
  "0".repeat(40),
  memoryFiles({ [catalogPath]: emptyCatalog, "plugins/old-box/x": "1", "plugins/other/x": "1" }),
  { folders: ["plugins/tool-box", "plugins/old-box"], files: [], listings: [] },
);

describe("requireContained", () => {
  const added = (path: string) => ({ additions: new Map([[path, new Uint8Array()]]), deletions: [], replaced: [] });

  test.each([
    "README.md",
    ".github/workflows/x.yml",
    "plugins/other/x",
    "plugins/tool-box",
    "plugins/tool-box2/x",
    "plugins/old-box/x",
    "plugins/tool-box/../other/x",
    "plugins/tool-box/./x",
    "plugins/tool-box//x",
    "/plugins/tool-box/x",
    String.raw`plugins/tool-box/..\other`,
    "plugins/tool-box/.git/config",
    "plugins/tool-box/.GIT/config",
    "plugins/tool-box/.g\u200Cit/config",
    "plugins/tool-box/git~1/config",
    "plugins/tool-box/a\u0000b",
    "plugins/tool-box/aux.md",
    "plugins/tool-box/name.",
    "plugins/tool-box/name ",
    "PLUGINS/tool-box/x",
    "entries/tool-box.json",
    ".claude-plugin/marketplace.json/x",
  ])("refuses to write %j", (path) => {
    expect(() => requireContained(added(path), tree, scope)).toThrow(refusal("PATH_UNSAFE"));
  });

  test("refuses two spellings of one file", () => {
    const additions = new Map(["a.md", "A.md"].map((name) => [`plugins/tool-box/${name}`, new Uint8Array()]));
    expect(() => requireContained({ additions, deletions: [], replaced: [] }, tree, scope)).toThrow(
      refusal("PATH_UNSAFE", "twice"),
    );
  });

  test.each(["plugins/other/x", "README.md", "plugins/old-box/y", "plugins/tool-box/../other/x", catalogPath])(
    "refuses to delete %j",
    (path) => {
      const writes = { additions: new Map(), deletions: [path], replaced: [] };
      expect(() => requireContained(writes, tree, scope)).toThrow(refusal("PATH_UNSAFE"));
    },
  );

  test("lets our folder, what goes of ours, our entry file and our entry in the catalog pass", () => {
    const entry = JSON.stringify({ ...JSON.parse(emptyCatalog), plugins: [{ name: "tool-box" }] });
    const additions = new Map([
      ["plugins/tool-box/commands/x.md", new Uint8Array()],
      [catalogPath, new TextEncoder().encode(entry)],
    ]);
    expect(() =>
      requireContained({ additions, deletions: ["plugins/old-box/x"], replaced: [] }, tree, scope),
    ).not.toThrow();
    const perFile = { ...scope, layout: { ...layout, entriesDir: "entries" } };
    expect(() => requireContained(added("entries/tool-box.json"), tree, perFile)).not.toThrow();
    expect(() => requireContained(added(catalogPath), tree, perFile)).toThrow(refusal("PATH_UNSAFE"));
  });

  test.each([
    ["an entry of somebody else", { plugins: [{ name: "other" }] }],
    ["an unknown key", { "x-own": 1 }],
    ["the order of keys", Object.fromEntries(Object.entries(JSON.parse(emptyCatalog)).toReversed())],
    ["a rename of somebody else", { renames: { other: null } }],
    ["the owner", { owner: { name: "Other" } }],
  ])("refuses a catalog in which %s differs", (_, change) => {
    const keys = Object.keys(change).length > 3 ? change : { ...JSON.parse(emptyCatalog), ...change };
    const additions = new Map([[catalogPath, new TextEncoder().encode(JSON.stringify(keys))]]);
    expect(() => requireContained({ additions, deletions: [], replaced: [] }, tree, scope)).toThrow(
      refusal("UNEXPECTED"),
    );
  });
});

test.each(["", "a", "-x", "A-b", "a.b", "a/b", "..", "../x", "a b", "con", "aux", "a".repeat(65), "x\u200Ey", "a_b"])(
  "the name %j is refused before anything is asked",
  async (name) => {
    expect(() => requireName(name)).toThrow(refusal("PATH_UNSAFE"));
    const forge = market();
    await expect(publishToForge(asked({ plugins: [plugin({ name })] }), forge)).rejects.toThrow(refusal("PATH_UNSAFE"));
    expect(forge.calls).toEqual([]);
  },
);

test.each([
  "",
  ".",
  "..",
  "a/../b",
  "/x",
  ".github",
  "x/.git",
  "a b",
  "a;b",
  "$(x)",
  String.raw`a\b`,
  ".claude-plugin",
  "aux",
  "x/nul",
])("the folder %j is none of a marketplace for plugins", (folder) => {
  expect(() => marketplaceFolder(folder)).toThrow(refusal("PATH_UNSAFE"));
});

test("a folder may be written as people write it", () => {
  expect([marketplaceFolder("./plugins/"), marketplaceFolder("a/b-c")]).toEqual(["plugins", "a/b-c"]);
});

describe("what lies in the way", () => {
  const odd = async (path: string, mode: string, more: Readonly<Record<string, string>> = {}) => {
    const forge = market(more);
    const files = new Map(forge.filesOf("main"));
    files.set(path, { bytes: new TextEncoder().encode("x"), mode });
    forge.put("main", files, "Odd");
    return await publishToForge(asked(), forge);
  };

  test.each([
    ["plugins", "120000", "symbolic link"],
    ["plugins", "100644", "file"],
    ["plugins/tool-box", "120000", "symbolic link"],
    ["plugins/tool-box", "160000", "submodule"],
    ["plugins/tool-box", "100644", "file"],
    [catalogPath, "120000", "symbolic link"],
  ])("%s of mode %s is refused", async (path, mode, kind) => {
    await expect(odd(path, mode)).rejects.toThrow(refusal("PATH_UNSAFE", kind));
  });

  test.each(["plugins/Tool-Box/x", "Plugins/x", "plugins/tool-b\u200Cox/x", ".Claude-Plugin/x"])(
    "%s is the same on macOS and Windows",
    async (path) => {
      await expect(odd(path, "100644")).rejects.toThrow(refusal("OUTPUT_EXISTS", "macOS"));
    },
  );

  test("a rename may change upper and lower case alone", async () => {
    const manifest = JSON.stringify({ version: "1.0.0+00000000", metadata: { bazaar: { thinClient: 1 } } });
    const plugins = [{ name: "Tool-Box", source: "./plugins/Tool-Box" }];
    const forge = market({
      [catalogPath]: JSON.stringify({ ...JSON.parse(emptyCatalog), plugins }),
      "plugins/Tool-Box/.claude-plugin/plugin.json": manifest,
    });
    await publishToForge(asked({ plugins: [plugin({}, { renamedFrom: ["Tool-Box"] })] }), forge);
    expect(forge.catalog().plugins.map(({ name }) => name)).toEqual(["tool-box"]);
    expect([...forge.filesOf("main").keys()].filter((path) => path.includes("Tool-Box"))).toEqual([]);
  });

  test("an entry's twin in other upper and lower case is refused", async () => {
    const plugins = [{ name: "Tool-Box", source: "./elsewhere" }];
    const forge = market({ [catalogPath]: JSON.stringify({ ...JSON.parse(emptyCatalog), plugins }) });
    await expect(publishToForge(asked(), forge)).rejects.toThrow(refusal("MARKETPLACE_INVALID", "upper and lower"));
  });
});

test.each([
  ["a file outside of its folder", "../evil"],
  ["git's own folder", ".git/hooks/x"],
  ["a device", "commands/con.md"],
])("a thin client that holds %s is refused", async (_, path) => {
  const forge = market();
  const published = publishToForge(asked({ plugins: [plugin({ files: { [path]: "x" } })] }), forge);
  await expect(published).rejects.toThrow(refusal("PATH_UNSAFE"));
  expect(forge.calls).toEqual(["look"]);
});
