import { hash } from "node:crypto";
import { expect, test } from "vitest";
import type { AggregatePlugin, View } from "../marketplace/aggregate/types.ts";
import { compareViews } from "./compare-views.ts";

function plugin(sourceName: string, files: Readonly<Record<string, string>>, more: Partial<AggregatePlugin> = {}) {
  const listed = Object.entries(files).map(([path, text]) => ({
    path,
    executable: text.startsWith("#!"),
    size: text.length,
    sha256: hash("sha256", text),
  }));
  const made = { slug: "a", sourceName, name: sourceName, folder: `a-${sourceName}`, version: "1.0.0" };
  const entry = { name: sourceName, description: "What it does." };
  return { ...made, entry, files: listed, contentHash: hash("sha256", JSON.stringify(listed)), ...more };
}

const viewOf = (...plugins: AggregatePlugin[]): View => ({
  aggregate: { name: "all", owner: { name: "All" }, renames: {} },
  plugins,
  hash: hash("sha256", JSON.stringify(plugins)),
});

const catalog = { change: "changed", path: ".claude-plugin/marketplace.json" };

test("two equal views differ in nothing", () => {
  const one = () => viewOf(plugin("x", { "a.md": "A" }), plugin("y", {}));
  expect(compareViews(one(), one())).toEqual({ plugins: [], files: [] });
});

test("added, removed and changed plugins, each with its files", () => {
  const before = viewOf(
    plugin("gone", { "b.md": "B", "a.md": "A" }),
    plugin("same", { "a.md": "A" }),
    plugin("x", { "a.md": "A", "b.md": "B", "c.md": "C" }),
  );
  const after = viewOf(
    plugin("new", { "n.md": "N" }, { version: "3.0.0" }),
    plugin("x", { "b.md": "Other.", "c.md": "C", "d.md": "D" }, { version: "1.1.0" }),
    plugin("same", { "a.md": "A" }),
  );
  const common = { source: "a", entryChanged: false };
  expect(compareViews(before, after)).toEqual({
    plugins: [
      {
        ...common,
        change: "added",
        sourceName: "new",
        name: "new",
        version: "3.0.0",
        files: [{ change: "added", path: "n.md" }],
      },
      {
        ...common,
        change: "changed",
        sourceName: "x",
        name: "x",
        version: "1.1.0",
        versionBefore: "1.0.0",
        files: [
          { change: "removed", path: "a.md" },
          { change: "changed", path: "b.md" },
          { change: "added", path: "d.md" },
        ],
      },
      {
        ...common,
        change: "removed",
        sourceName: "gone",
        name: "gone",
        versionBefore: "1.0.0",
        files: [
          { change: "removed", path: "a.md" },
          { change: "removed", path: "b.md" },
        ],
      },
    ],
    files: [catalog],
  });
});

const bytes = { path: "run.sh", size: 1, sha256: hash("sha256", "x") };

test.each([
  [
    "another executable bit",
    { files: [{ ...bytes, executable: true }] },
    { files: [{ change: "changed", path: "run.sh" }] },
  ],
  ["another listed name", { name: "a-x" }, { name: "a-x", nameBefore: "x" }],
  ["another version alone", { version: "1.0.0+12345678" }, { version: "1.0.0+12345678", versionBefore: "1.0.0" }],
  ["another entry", { entry: { name: "x", description: "Other." } }, { entryChanged: true, files: [] }],
  ["other data for the store", { metadata: { cover: "x.png" } }, { entryChanged: true, files: [] }],
])("%s is a change", (_what, more, expected) => {
  const of = (some: Partial<AggregatePlugin>) =>
    viewOf(plugin("x", {}, { files: [{ ...bytes, executable: false }], ...some }));
  expect(compareViews(of({}), of(more)).plugins).toMatchObject([{ change: "changed", sourceName: "x", ...expected }]);
});

test("plugins of one name in two sources are two", () => {
  const other = plugin("x", {}, { slug: "b", folder: "b-x", name: "b-x" });
  const { plugins } = compareViews(viewOf(plugin("x", {})), viewOf(other));
  expect(plugins.map(({ change, name }) => [change, name])).toEqual([
    ["added", "b-x"],
    ["removed", "x"],
  ]);
});

test("the order in which plugins are listed is in the catalog alone", () => {
  const [x, y] = [plugin("x", {}), plugin("y", {})];
  expect(compareViews(viewOf(x, y), viewOf(y, x))).toEqual({ plugins: [], files: [catalog] });
});
