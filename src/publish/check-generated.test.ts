import { describe, expect, test } from "vitest";
import { checkGenerated, type GeneratedChange } from "./check-generated.ts";

const catalogPath = ".claude-plugin/marketplace.json";
const entry = (name: string, more = {}) => ({ name, source: `./plugins/${name}`, description: "Does it.", ...more });
const catalog = (plugins: object[], more = {}) => JSON.stringify({ name: "m", owner: { name: "A" }, plugins, ...more });
const file = (path: string, mode = "100644") => ({ path, mode });

const good: GeneratedChange = {
  paths: [file(catalogPath), file("plugins/notes/commands/draft.md"), file("plugins/notes/old.md", "000000")],
  before: catalog([entry("other")]),
  after: catalog([entry("notes"), entry("other")]),
};

test("the folder and the entry of a plugin may change", () => {
  expect(checkGenerated(good)).toEqual({ names: ["notes"], problems: [] });
});

test("entry files may, where the marketplace has them", () => {
  const paths = [file("entries/notes.json"), file("plugins/notes/a.md")];
  expect(checkGenerated({ ...good, paths, entriesDir: "entries" })).toEqual({ names: ["notes"], problems: [] });
  expect(checkGenerated({ ...good, paths }).problems).toMatchObject([
    { code: "FOREIGN_PATH", path: "entries/notes.json" },
  ]);
});

test("a rename and a removal may", () => {
  const renamed = {
    paths: [file(catalogPath), file("plugins/notes/a.md"), file("plugins/old/a.md", "000000")],
    before: catalog([entry("gone"), entry("old")], { renames: { x: "y" } }),
    after: catalog([entry("notes")], { renames: { x: "y", old: "notes", gone: null } }),
  };
  expect(checkGenerated(renamed)).toEqual({ names: ["notes", "old"], problems: [] });
});

test("a pinned entry has no folder, and one such entry may change alone", () => {
  const pinned = {
    paths: [file(catalogPath)],
    before: catalog([entry("a")]),
    after: catalog([entry("a", { sha: "1" })]),
  };
  expect(checkGenerated(pinned)).toEqual({ names: ["a"], problems: [] });
  const two = {
    ...pinned,
    before: catalog([entry("a"), entry("b")]),
    after: catalog([entry("a", { x: 1 }), entry("b", { x: 1 })]),
  };
  expect(checkGenerated(two).problems.map(({ code }) => code)).toEqual(["FOREIGN_ENTRY", "FOREIGN_ENTRY"]);
});

describe("what is somebody else's is told", () => {
  test.each([
    ".github/workflows/x.yml",
    "README.md",
    "plugins/README.md",
    "plugins/../x/y",
    "plugins/Notes/x",
    "pluginsx/notes/a",
    ".claude-plugin/plugin.json",
  ])("the path %s", (path) => {
    expect(checkGenerated({ ...good, paths: [...good.paths, file(path)] }).problems).toMatchObject([
      { code: "FOREIGN_PATH", path },
    ]);
  });

  test.each(["100755", "120000", "160000"])("the mode %s", (mode) => {
    const paths = [...good.paths, file("plugins/notes/x", mode)];
    expect(checkGenerated({ ...good, paths }).problems).toMatchObject([
      { code: "FOREIGN_MODE", path: "plugins/notes/x" },
    ]);
  });

  test.each([
    ["an entry", catalog([entry("notes"), entry("other", { description: "x" })]), "FOREIGN_ENTRY"],
    ["an entry that goes", catalog([entry("notes")]), "FOREIGN_ENTRY"],
    ["an entry twice", catalog([entry("notes"), entry("other"), entry("other")]), "FOREIGN_ENTRY"],
    ["an entry without a name", catalog([entry("notes"), entry("other"), {}]), "FOREIGN_ENTRY"],
    ["the owner", catalog([entry("notes"), entry("other")], { owner: { name: "M" } }), "FOREIGN_MEMBER"],
    ["a broken catalog", "{", "CATALOG_BROKEN"],
  ])("%s", (_what, after, code) => {
    expect(checkGenerated({ ...good, after }).problems).toMatchObject([{ code, path: catalogPath }]);
  });

  test("a rename that was there", () => {
    const renames = { before: catalog([], { renames: { a: "b" } }), after: catalog([], { renames: { a: "c" } }) };
    expect(checkGenerated({ paths: [file(catalogPath)], ...renames }).problems).toMatchObject([
      { code: "FOREIGN_MEMBER" },
    ]);
  });
});
