import { describe, expect, test } from "vitest";
import { placeText } from "../core/diagnostic.ts";
import { explain } from "../core/explain.ts";
import { treeOf } from "../core/file-tree.ts";
import { entryCases, entryOf } from "../testing/catalog-cases.ts";
import { catalogCases } from "../testing/catalog-wholes.ts";
import { loadMarketplace } from "./load.ts";
import { catalogPath } from "./types.ts";

const plain = { name: "m", description: "d", owner: { name: "o" } };

function load(catalog: unknown, files: Record<string, string> = {}) {
  const text = typeof catalog === "string" ? catalog : JSON.stringify(catalog, null, 2);
  return loadMarketplace({ ...files, [catalogPath]: text });
}

describe("entries", () => {
  test.each(entryCases.map((one, index) => [one.what, one, index] as const))("%s", (_, one, index) => {
    const { diagnostics, loads, marketplace } = load({ ...plain, plugins: [entryOf(one, index)] });
    const codes = diagnostics.map((finding) => finding.code);
    expect(codes.toSorted()).toEqual(one.codes);
    expect(loads).toBe(true);
    expect(marketplace.plugins).toHaveLength(1);
    for (const finding of diagnostics) {
      expect(finding).toMatchObject({ path: catalogPath, line: expect.any(Number), column: expect.any(Number) });
      const { problem, fix } = explain(finding);
      expect(problem).not.toContain("undefined");
      expect(fix.length).toBeGreaterThan(5);
    }
  });
});

describe("whole catalogs", () => {
  test.each(catalogCases.map((one) => [one.what, one] as const))("%s", (_, one) => {
    const { diagnostics, loads } = load(one.text, one.files);
    const codes = diagnostics.filter((finding) => finding.path === catalogPath).map((finding) => finding.code);
    expect(codes.toSorted()).toEqual(one.codes);
    expect(loads).toBe(!one.codes.some((code) => /^MARKETPLACE_(JSON|NOT|FIELD_I|NAME_R)/.test(code)));
  });
});

describe("the model", () => {
  test("of every kind of source", () => {
    const sha = "0123456789abcdef0123456789abcdef01234567";
    const sources = [
      "./plugins/a/",
      "b",
      { source: "github", repo: "o/r", ref: "main", sha, more: 1 },
      { source: "url", url: "https://host.example/r.git" },
      { source: "git-subdir", url: "o/r", path: "plugins/x" },
      { source: "npm", package: "x", version: "1" },
      { source: "archive", url: "https://host.example/x.zip" },
      { source: "command", command: "print-folder", mode: "copy" },
      { source: "pip", package: "x" },
    ];
    const plugins = sources.map((source, index) => ({ name: `p${index}`, source }));
    const { marketplace } = load({ ...plain, metadata: { pluginRoot: "./plugins" }, plugins });
    expect(marketplace.pluginRoot).toBe("plugins");
    expect(marketplace.plugins.map((entry) => entry.source)).toEqual([
      { kind: "relative", path: "plugins/a", raw: "./plugins/a/" },
      { kind: "relative", path: "plugins/b", raw: "b" },
      { kind: "github", repo: "o/r", ref: "main", sha },
      { kind: "url", url: "https://host.example/r.git" },
      { kind: "git-subdir", url: "o/r", path: "plugins/x" },
      { kind: "npm", package: "x", version: "1" },
      { kind: "archive", url: "https://host.example/x.zip" },
      { kind: "command", command: "print-folder", mode: "copy" },
      { kind: "unsupported", raw: { source: "pip", package: "x" } },
    ]);
  });

  test("of the catalog and its entries", () => {
    const author = { name: "A", email: "a@host.example" };
    const entry = {
      name: "a",
      source: "./a",
      description: "x",
      version: "1",
      category: "c",
      tags: ["t"],
      author,
      strict: false,
    };
    const { marketplace } = load({ ...plain, version: "2", renames: { old: "a", gone: null }, plugins: [entry] });
    expect(marketplace).toMatchObject({
      name: "m",
      owner: { name: "o" },
      description: "d",
      version: "2",
      renames: { old: "a", gone: null },
      plugins: [
        { index: 0, name: "a", description: "x", version: "1", category: "c", tags: ["t"], author, strict: false },
      ],
    });
    expect(marketplace.plugins[0]!.raw).toEqual(entry);
  });

  test("of what is broken: reported, and usable", () => {
    const broken = {
      name: 5,
      owner: "x",
      plugins: [null, { name: 1, tags: ["a", 1], author: "x" }],
      renames: { a: 1 },
    };
    expect(load(broken).marketplace).toEqual({
      name: "",
      renames: {},
      raw: broken,
      plugins: [
        {
          index: 1,
          name: "",
          source: { kind: "unsupported", raw: undefined },
          tags: ["a"],
          strict: true,
          raw: broken.plugins[1],
          diagnostics: expect.arrayContaining([expect.objectContaining({ code: "ENTRY_SOURCE_INVALID" })]),
        },
      ],
    });
  });
});

test("findings lie with the entry that they are about, also those of the plugin in its folder", () => {
  const entry = (name: string, more: object) => ({ name, source: `./${name}`, ...more });
  const plugins = [entry("a", { commands: 5 }), 7, entry("b", { category: 5 }), entry("c", {})];
  const { marketplace, diagnostics } = load(
    { ...plain, owner: "x", plugins },
    { "a/README.md": "", "b/commands/x.md": "---\n[\n---\n" },
  );
  const codes = marketplace.plugins.map((one) => one.diagnostics.map(({ code }) => code));
  expect(codes).toEqual([
    ["MANIFEST_FIELD_INVALID"],
    ["ENTRY_FIELD_INVALID", "FRONTMATTER_DROPPED"],
    ["ENTRY_SOURCE_MISSING"],
  ]);
  expect(diagnostics).toEqual(expect.arrayContaining(marketplace.plugins.flatMap((one) => one.diagnostics)));
});

test("what is no marketplace's files is refused, as JavaScript may give it", () => {
  for (const odd of ["[]", undefined, null, [], 5, { [catalogPath]: 5 }, new Uint8Array()]) {
    expect(() => loadMarketplace(odd as never)).toThrow(
      expect.objectContaining({ code: "SOURCE_INVALID", fix: expect.stringContaining("claude-bazaar/node") }),
    );
  }
});

describe("places", () => {
  test("of a finding in an entry", () => {
    const text = `{
  "name": "m", "description": "d",
  "owner": {"name": "o"},
  "plugins": [
    {"name": "a", "source": {"source": "github", "repo": "a/b",
      "sha": "abc"}}
  ]
}`;
    const { diagnostics } = load(text);
    expect(diagnostics.map((one) => `${placeText(one)} ${one.code}`)).toEqual([
      `${catalogPath}:6:14 ENTRY_SHA_INVALID`,
    ]);
  });

  test("of a trailing comma", () => {
    const { diagnostics, loads } = load('{\n  "name": "m",\n  "plugins": [1,]\n}');
    expect(diagnostics.map((one) => `${placeText(one)} ${one.code}`)).toEqual([
      `${catalogPath}:3:17 MARKETPLACE_JSON_INVALID`,
    ]);
    expect(loads).toBe(false);
  });
});

describe("the plugins inside", () => {
  const manifest = JSON.stringify({ name: "p", version: "1.0.0", description: "d", author: { name: "a" } });

  test("are loaded, and their findings lie under their folder", () => {
    const { marketplace, diagnostics, loads } = load(
      { ...plain, plugins: [{ name: "p", source: "./plugins/p" }] },
      { "plugins/p/.claude-plugin/plugin.json": "{,", "plugins/p/commands/a.md": "---\ndescription: x\n---\nhi" },
    );
    expect(diagnostics.map((one) => [one.path, one.code])).toContainEqual([
      "plugins/p/.claude-plugin/plugin.json",
      "MANIFEST_JSON_INVALID",
    ]);
    expect(marketplace.plugins[0]!.plugin?.loads).toBe(false);
    expect(loads).toBe(true);
  });

  test("get the entry as their manifest, and the folder's name where there is none", () => {
    const files = { "p/commands/a.md": "---\ndescription: x\n---\nhi" };
    const { marketplace } = load({ ...plain, plugins: [{ name: "q", source: "./p", version: "3" }] }, files);
    expect(marketplace.plugins[0]!.plugin?.plugin.commands.map((command) => command.name)).toEqual(["a"]);
  });

  test("are not looked for when the catalog comes alone", () => {
    const text = JSON.stringify({ ...plain, plugins: [{ name: "q", source: "./p" }] });
    const { diagnostics } = loadMarketplace({ [catalogPath]: text }, { plugins: false });
    expect(diagnostics).toEqual([]);
  });

  test("are not looked for behind a symbolic link", () => {
    const tree = treeOf({
      [catalogPath]: JSON.stringify({ ...plain, plugins: [{ name: "p", source: "./link/p" }] }),
      link: { kind: "symlink", target: "/etc" },
      "real/p/.claude-plugin/plugin.json": manifest,
    });
    const { diagnostics } = loadMarketplace(tree);
    expect(diagnostics.map((one) => [one.code, one.args])).toEqual([["ENTRY_SOURCE_LINKED", { path: "link" }]]);
  });

  test("two entries of one folder give each finding once", () => {
    const plugins = ["p", "q"].map((name) => ({ name, source: "./p", strict: true }));
    const { diagnostics } = load({ ...plain, plugins }, { "p/.claude-plugin/plugin.json": "{," });
    expect(diagnostics.filter((one) => one.code === "MANIFEST_JSON_INVALID")).toHaveLength(1);
  });
});

describe("no catalog", () => {
  test("is a finding", () => {
    const { diagnostics, loads } = loadMarketplace({ "README.md": "x" });
    expect(diagnostics.map((one) => one.code)).toEqual(["MARKETPLACE_MISSING"]);
    expect(loads).toBe(false);
  });

  test("behind a link neither", () => {
    const { diagnostics, loads } = loadMarketplace(
      treeOf({ [catalogPath]: { kind: "symlink", target: "/etc/passwd" } }),
    );
    expect(diagnostics.map((one) => one.code)).toEqual(["MARKETPLACE_MISSING"]);
    expect(loads).toBe(false);
  });

  test("too large to read neither", () => {
    const { diagnostics, loads } = load(" ".repeat(11 * 1024 * 1024));
    expect(diagnostics.map((one) => one.code)).toEqual(["FILE_TOO_LARGE"]);
    expect(loads).toBe(false);
  });
});

test("an archive's credentials are in no message", () => {
  const source = { source: "archive", url: "http://user:p@hush@host.example/a.zip?key=hush#hush" };
  const [finding] = load({ ...plain, plugins: [{ name: "a", source }] }).diagnostics;
  expect(explain(finding!).problem).toBe('The archive\'s URL "http://host.example/a.zip" is not https.');
});

test("a time with a fraction is told to be whole, as what it is", () => {
  const source = { source: "command", command: "x", timeout: 1.5 };
  const { diagnostics } = load({ ...plain, plugins: [{ name: "p", source }] });
  const problems = diagnostics.map((finding) => explain(finding).problem);
  expect(problems).toContainEqual(expect.stringContaining("must be a whole number, not 1.5"));
});
