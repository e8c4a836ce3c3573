import { describe, expect, test } from "vitest";
import { fileOf, type TreeInput, treeOf } from "../../core/file-tree.ts";
import { loadMarketplace } from "../load.ts";
import { catalogPath } from "../types.ts";
import { snapshotOf, type SnapshotFacts } from "./snapshot.ts";

const at = { from: "https://example.com/x.git", state: "0".repeat(40) };

function snapshot(
  plugins: readonly object[],
  files: Readonly<Record<string, TreeInput>>,
  facts: Partial<SnapshotFacts> = {},
) {
  const catalog = { name: "m", owner: { name: "Ann" }, plugins, metadata: { pluginRoot: "./plugins" } };
  const tree = treeOf({ ...files, [catalogPath]: JSON.stringify(catalog) });
  return snapshotOf("acme", loadMarketplace(tree), tree, { ...at, ...facts });
}

describe("snapshotOf", () => {
  test("has each folder's files with digest and executable bit, under its own paths", () => {
    const manifest = `{"name": "a"}`;
    const { plugins, notes } = snapshot([{ name: "a", source: "a" }], {
      "plugins/a/.claude-plugin/plugin.json": manifest,
      "plugins/a/bin/run": fileOf("abc", true),
      "plugins/b/other.md": "x",
    });
    expect(notes).toEqual([]);
    expect(plugins).toEqual([
      {
        entry: { name: "a", source: "a" },
        origin: { kind: "relative", path: "plugins/a" },
        manifest,
        files: [
          {
            path: ".claude-plugin/plugin.json",
            executable: false,
            size: 13,
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
          {
            path: "bin/run",
            executable: true,
            size: 3,
            sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          },
        ],
      },
    ]);
  });

  test("says of each entry that it has no files of why", () => {
    const { plugins, notes } = snapshot(
      [
        { name: "gone", source: "./plugins/gone" },
        { name: "line", source: { source: "command", command: "ls" } },
        { name: "hub", source: { source: "github", repo: "o/r" } },
        { name: "odd", source: { source: "ftp" } },
        { name: "hooked", source: "./plugins/hooked" },
      ],
      {
        "plugins/hooked/hooks/hooks.json": JSON.stringify({
          hooks: { PreToolUse: [{ hooks: [{ type: "unknown" }] }] },
        }),
      },
    );
    expect(plugins).toEqual([]);
    expect(notes.map(({ plugin, code, level }) => [plugin, code, level])).toEqual([
      ["gone", "ENTRY_UNREADABLE", "error"],
      ["line", "COMMAND_NOT_RUN", "error"],
      ["hub", "ENTRY_NOT_FETCHED", "error"],
      ["odd", "ENTRY_UNSUPPORTED", "error"],
      ["hooked", "ENTRY_REFUSED", "error"],
    ]);
    expect(notes.at(-1)?.problem).toContain("hooks/hooks.json: ");
  });

  test("takes fetched plugins by the entry's place, and names links", () => {
    const tree = treeOf({ "commands/go.md": "x", link: { kind: "symlink", target: "/etc/passwd" } });
    const origin = { kind: "github", from: "o/r", pin: "a".repeat(40) } as const;
    const hub = { name: "hub", source: { source: "github", repo: "o/r" } };
    const { plugins, notes } = snapshot([hub], {}, { fetched: new Map([[0, { tree, origin }]]) });
    expect(plugins).toMatchObject([{ origin, files: [{ path: "commands/go.md" }] }]);
    expect(notes).toMatchObject([{ code: "LINK_LEFT_OUT", plugin: "hub" }]);
  });

  test("leaves it to what is told already, and to a digest that is known", () => {
    const hub = { name: "hub", source: { source: "github", repo: "o/r" } };
    const told = {
      level: "error",
      code: "ENTRY_UNREADABLE",
      slug: "acme",
      plugin: "hub",
      problem: "p",
      fix: "f",
    } as const;
    expect(snapshot([hub], {}, { notes: [told] }).notes).toEqual([told]);
    const known = snapshot([{ name: "a", source: "./a" }], { "a/x.md": "x" }, { digest: () => "d".repeat(64) });
    expect(known.plugins[0]?.files).toMatchObject([{ sha256: "d".repeat(64) }]);
  });

  test("has the store's metadata, and says why a catalog has no entries to read", () => {
    const metadata = { plugins: { a: { displayName: "A" } } };
    expect(snapshot([], { ".claude-plugin/marketplace-metadata.json": JSON.stringify(metadata) }).metadata).toEqual(
      metadata,
    );
    const tree = treeOf({ [catalogPath]: "{" });
    expect(snapshotOf("acme", loadMarketplace(tree), tree, at).notes).toMatchObject([{ code: "CATALOG_BROKEN" }]);
  });
});
