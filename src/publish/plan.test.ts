import { describe, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { thinClientOf } from "../testing/sample-thin-client.ts";
import { isThinClient } from "./identity.ts";
import { isNothing, planPublish } from "./plan.ts";

const catalog = '{\n  "name": "m",\n  "owner": {"name": "o"},\n  "plugins": []\n}\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const empty = { catalog: bytes(catalog), folder: treeOf({}) };
const error = (code: string) => expect.objectContaining({ code });

describe("planPublish", () => {
  test("adds folder and entry to a marketplace", () => {
    const plan = planPublish(empty, thinClientOf({ name: "p" }), { category: "tools" });
    expect(plan.files).toEqual({
      added: ["plugins/p/.claude-plugin/plugin.json", "plugins/p/README.md", "plugins/p/commands/hello.md"],
      changed: [".claude-plugin/marketplace.json"],
      removed: [],
    });
    expect(plan.entryChange).toBe("added");
    expect(JSON.parse(plan.catalog).plugins).toEqual([
      { name: "p", source: "./plugins/p", description: "Thin client p", category: "tools", author: { name: "Tests" } },
    ]);
    expect(decodeText(plan.catalogBytes)).toBe(plan.catalog);
  });

  test("makes a catalog only when it is told its name and owner", () => {
    const nothing = { catalog: undefined, folder: treeOf({}) };
    expect(() => planPublish(nothing, thinClientOf({ name: "p" }))).toThrow(error("MARKETPLACE_INVALID"));
    const plan = planPublish(nothing, thinClientOf({ name: "p" }), { newCatalog: { name: "m", owner: { name: "o" } } });
    expect(plan.files.added[0]).toBe(".claude-plugin/marketplace.json");
    expect(JSON.parse(plan.catalog)).toMatchObject({ name: "m", plugins: [{ name: "p" }] });
  });

  test("finds nothing to do the second time", () => {
    const client = thinClientOf({ name: "p" });
    const first = planPublish(empty, client);
    const second = planPublish({ catalog: first.catalogBytes, folder: client.files }, client);
    expect(isNothing(first)).toBe(false);
    expect(isNothing(second)).toBe(true);
    expect(second.catalogBytes).toEqual(first.catalogBytes);
  });

  test("names what is added, changed and removed, also by its mode and kind", () => {
    const client = thinClientOf({ name: "p" });
    const readme = client.files.get("README.md");
    const old = treeOf([
      ...[...client.files].filter(([path]) => path !== "commands/hello.md"),
      ["README.md", { ...readme!, executable: true } as typeof readme & object],
      ["stale/old.md", "x"],
      ["link", { kind: "symlink", target: "/etc" }],
      ["hollow", { kind: "directory" }],
    ]);
    const plan = planPublish({ catalog: empty.catalog, folder: old }, client);
    expect(plan.files).toEqual({
      added: ["plugins/p/commands/hello.md"],
      changed: [".claude-plugin/marketplace.json", "plugins/p/README.md"],
      removed: ["plugins/p/link", "plugins/p/stale/old.md"],
    });
  });

  test.each([
    ["a plugin that is no thin client", { ".claude-plugin/plugin.json": '{"name":"p"}' }],
    ["a broken manifest", { ".claude-plugin/plugin.json": "{" }],
    ["other files", { "README.md": "x" }],
  ])("does not touch a folder with %s", (_, files) => {
    const state = { catalog: empty.catalog, folder: treeOf(files) };
    expect(() => planPublish(state, thinClientOf({ name: "p" }))).toThrow(error("OUTPUT_EXISTS"));
  });

  // As over GitHub's API.
  test("a name under renames is freed where the plugin was taken out, and refused where it went to another name", () => {
    const state = (renames: object) => ({
      catalog: bytes(JSON.stringify({ name: "m", owner: { name: "o" }, plugins: [], renames })),
      folder: treeOf({}),
    });
    const client = thinClientOf({ name: "p" });
    const freed = planPublish(state({ p: null, other: "p" }), client);
    expect(JSON.parse(freed.catalog)).toMatchObject({ plugins: [{ name: "p" }], renames: { other: "p" } });
    expect(JSON.parse(freed.catalog).renames).not.toHaveProperty("p");
    const gone = state({ p: "q" });
    expect(() => planPublish(gone, client)).toThrow(error("MARKETPLACE_INVALID"));
    expect(JSON.parse(planPublish(gone, client, { takeOver: true }).catalog).renames).toEqual({});
  });

  test("refuses a name that another entry has in other upper and lower case", () => {
    const plugins = [{ name: "Tool-Box", source: { source: "github", repo: "a/b" } }];
    const state = { catalog: bytes(JSON.stringify({ name: "m", owner: {}, plugins })), folder: treeOf({}) };
    const client = thinClientOf({ name: "tool-box" });
    expect(() => planPublish(state, client)).toThrow(error("MARKETPLACE_INVALID"));
    expect(planPublish(state, client, { allowErrors: true }).entryChange).toBe("added");
  });

  test("refuses a catalog that is not UTF-8, and keeps a byte-order mark", () => {
    const state = (catalogBytes: Uint8Array) => ({ catalog: catalogBytes, folder: treeOf({}) });
    const latin = Uint8Array.from([...bytes('{"name":"'), 0xe9, ...bytes('","plugins":[]}')]);
    expect(() => planPublish(state(latin), thinClientOf({ name: "p" }))).toThrow(error("MARKETPLACE_INVALID"));
    const marked = planPublish(state(bytes(`\uFEFF${catalog}`)), thinClientOf({ name: "p" }));
    expect(marked.catalogBytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });
});

test("isThinClient", () => {
  const manifest = (value: unknown) => treeOf({ ".claude-plugin/plugin.json": JSON.stringify(value) });
  expect(isThinClient(manifest({ metadata: { bazaar: { thinClient: 1 } } }))).toBe(true);
  for (const value of [{}, { metadata: "x" }, { metadata: { bazaar: {} } }, []]) {
    expect(isThinClient(manifest(value))).toBe(false);
  }
});
