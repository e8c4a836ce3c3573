import { expect, test } from "vitest";
import { type TreeInput, treeOf } from "../core/file-tree.ts";
import { linksBelow, withLinksFollowed } from "./follow-links.ts";

const link = (target: string): TreeInput => ({ kind: "symlink", target });

/** Each path with the text of its file, or the target of the link that it still is. */
function followed(files: Readonly<Record<string, TreeInput>>) {
  return Object.fromEntries(
    [...withLinksFollowed(treeOf(files))].map(([path, entry]) => {
      if (entry.kind === "file") return [path, new TextDecoder().decode(entry.bytes())];
      return [path, entry.kind === "symlink" ? `-> ${entry.target}` : entry.kind];
    }),
  );
}

test("a file and a folder stand where a link leads to them", () => {
  const files = { "real/a.md": "a", "real/deep/b.md": "b", p: link("real"), "q/c.md": link("../real/a.md") };
  expect(followed(files)).toEqual({
    "p/a.md": "a",
    "p/deep/b.md": "b",
    "q/c.md": "a",
    "real/a.md": "a",
    "real/deep/b.md": "b",
  });
});

test("links behind links, and those in a folder that is linked itself, from where they lie", () => {
  const files = {
    "x/real/up": link("../shared"),
    "x/shared/s.md": "s",
    "a/b/p": link("../../x/real"),
    one: link("a/b/p"),
  };
  expect(followed(files)).toMatchObject({ "a/b/p/up/s.md": "s", "one/up/s.md": "s", "x/real/up/s.md": "s" });
});

test("paths stay in the order that every tree has", () => {
  const tree = withLinksFollowed(treeOf({ "z/a.md": "a", b: link("z"), "c.md": "c" }));
  expect([...tree.keys()]).toEqual(["b/a.md", "c.md", "z/a.md"]);
});

test.each(["../out", "/etc", "C:\\x", "gone", ".", "..", "a.md/x"])(
  "nothing stands in the place of a link to %s",
  (target) => {
    expect(followed({ "p/a.md": "a", "p/l": link(target) })).toEqual({ "p/a.md": "a", "p/l": `-> ${target}` });
  },
);

test("what leads into itself stays a link, and ends", () => {
  const round = { "a/x": link("../b"), "b/y": link("../a"), l: link("m"), m: link("l") };
  expect(followed(round)).toEqual({ "a/x": "-> ../b", "b/y": "-> ../a", l: "-> m", m: "-> l" });
});

test("a tree that repeats itself in itself is followed up to a bound", () => {
  const files: Record<string, TreeInput> = { "f0/a": "a" };
  for (let at = 1; at < 8; at += 1)
    for (let twin = 0; twin < 20; twin += 1) files[`f${at}/l${twin}`] = link(`../f${at - 1}`);
  expect(withLinksFollowed(treeOf(files)).size).toBeLessThanOrEqual(200_000);
});

test("links to a folder of links don't have each of those looked at once for each of them", () => {
  const files: Record<string, TreeInput> = {};
  for (let at = 0; at < 20_000; at += 1) {
    files[`d/${at}`] = link("gone");
    files[`l/${at}`] = link("../d");
  }
  expect(withLinksFollowed(treeOf(files)).size).toBeLessThanOrEqual(200_000);
});

test("links below a folder are named from there", () => {
  const tree = treeOf({ "p/l": link("x"), "p/a": "a", "pq/l": link("x"), top: link("x") });
  expect(linksBelow(tree, "p")).toEqual(["l"]);
  expect(linksBelow(tree, "")).toEqual(["p/l", "pq/l", "top"]);
});
