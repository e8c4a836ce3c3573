import { expect, test } from "vitest";
import { treeOf } from "../../core/file-tree.ts";
import { type Content, contentOf, entriesBelow } from "./listing.ts";

test("what lies below a folder, and nothing of its neighbours", () => {
  const content = contentOf(
    treeOf({ "a/b/one": "1", "a/b/two": "2", "a/b": "", "a/b.md": "", "a/bc/x": "", "a/a/y": "" }),
  );
  expect(entriesBelow(content, "a/b").map(({ path }) => path)).toEqual(["one", "two"]);
  expect(entriesBelow(content, "a").map(({ path }) => path)).toEqual(["a/y", "b", "b.md", "b/one", "b/two", "bc/x"]);
  expect(entriesBelow(content, "none")).toEqual([]);
  expect(entriesBelow(content, "").length).toBe(6);
});

test("few of the paths are looked at for one of many folders", () => {
  const files = Array.from({ length: 3_000 }, (_, at) => [`plugins/p${at}/README.md`, "Hi.\n"] as const);
  const whole = contentOf(treeOf(files));
  let looks = 0;
  const entries = whole.entries.map((entry) => ({
    ...entry,
    get path() {
      looks += 1;
      return entry.path;
    },
  }));
  const content: Content = { ...whole, entries };
  expect(entriesBelow(content, "plugins/p1234").map(({ path }) => path)).toEqual(["README.md"]);
  expect(looks).toBeLessThan(30);
});
