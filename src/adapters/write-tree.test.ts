import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TreeEntry, fileOf, treeOf } from "../core/file-tree.ts";
import { writeTree } from "./write-tree.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "write-tree-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ours = `{"name":"x","metadata":{"bazaar":{"thinClient":1}}}`;
const out = () => join(root, "out");
const modeOf = (path: string) => statSync(path).mode & 0o777;

/** A file whose bytes can't be had: the disk, or whoever made the tree, fails half-way. */
const broken: TreeEntry = {
  kind: "file",
  size: 1,
  executable: false,
  bytes() {
    throw new Error("no bytes");
  },
};

describe("writes", () => {
  test("a new folder with parents, modes and empty folders, and leaves nothing beside it", () => {
    const target = join(root, "a", "b", "out");
    writeTree(target, treeOf({ "x/y.md": "text", "bin/run": fileOf("#!", true), empty: { kind: "directory" } }));
    expect(readFileSync(join(target, "x/y.md"), "utf8")).toBe("text");
    expect([modeOf(join(target, "x/y.md")), modeOf(join(target, "bin/run")), modeOf(target)]).toEqual([
      0o644, 0o755, 0o755,
    ]);
    expect(readdirSync(join(target, "empty"))).toEqual([]);
    expect(readdirSync(join(root, "a", "b"))).toEqual(["out"]);
  });

  test("into an empty folder, which stays the same folder", () => {
    mkdirSync(out());
    const before = statSync(out()).ino;
    writeTree(out(), treeOf({ "x.md": "text", "d/y": "" }), { replace: "never" });
    expect(statSync(out()).ino).toBe(before);
    expect(readdirSync(out()).sort()).toEqual(["d", "x.md"]);
  });

  test("over a thin client of ours, whose other files are gone afterwards", () => {
    writeTree(out(), treeOf({ ".claude-plugin/plugin.json": ours, "old.md": "" }));
    writeTree(out(), treeOf({ ".claude-plugin/plugin.json": ours, "new.md": "" }));
    expect(readdirSync(out()).sort()).toEqual([".claude-plugin", "new.md"]);
    expect(readdirSync(root)).toEqual(["out"]);
  });

  test("over any folder with `always`, over one that the caller recognises with `isOurs`", () => {
    writeTree(out(), treeOf({ "mine.txt": "1" }));
    writeTree(out(), treeOf({ "oci-layout": "2" }), { replace: "always" });
    writeTree(out(), treeOf({ "oci-layout": "3" }), {
      isOurs: (directory) => existsSync(join(directory, "oci-layout")),
    });
    expect(readFileSync(join(out(), "oci-layout"), "utf8")).toBe("3");
  });
});

describe("refuses", () => {
  test.each(["never", "ours"] as const)("somebody's folder with %s", (replace) => {
    mkdirSync(out());
    writeFileSync(join(out(), "mine.txt"), "precious");
    expect(() => writeTree(out(), treeOf({ a: "" }), { replace })).toThrow(
      expect.objectContaining({ code: "OUTPUT_EXISTS" }),
    );
    expect(readdirSync(out())).toEqual(["mine.txt"]);
  });

  test("a file in the place of the output, also with `always`", () => {
    writeFileSync(out(), "precious");
    const write = () => writeTree(out(), treeOf({ a: "" }), { replace: "always" });
    expect(write).toThrow(expect.objectContaining({ code: "OUTPUT_EXISTS" }));
    expect(readFileSync(out(), "utf8")).toBe("precious");
  });

  test.each(["file/x", "file/x/y"])("%s, where the parent is a file", (path) => {
    writeFileSync(join(root, "file"), "precious");
    expect(() => writeTree(join(root, path), treeOf({ a: "" }))).toThrow(
      expect.objectContaining({ code: "FILE_UNWRITABLE", fix: expect.stringContaining("folder") as string }),
    );
    expect(readFileSync(join(root, "file"), "utf8")).toBe("precious");
  });

  const unsafe = [
    "../x",
    "a/../../x",
    "/etc/x",
    "C:/x",
    "a\\..\\x",
    "a\0b",
    "",
    "a//b",
    "./a",
    "a/",
    ".git/hooks/post-commit",
    "x/.GIT/config",
  ];
  test.each(unsafe)("the path %j", (path) => {
    expect(() => writeTree(out(), new Map([[path, fileOf("")]]))).toThrow(
      expect.objectContaining({ code: "PATH_UNSAFE" }),
    );
    expect(readdirSync(root)).toEqual([]);
  });

  test("a symbolic link in the tree, as the output, and between `within` and the output", () => {
    const link: TreeEntry = { kind: "symlink", target: "/etc" };
    const refused = expect.objectContaining({ code: "PATH_UNSAFE" });
    expect(() => writeTree(out(), new Map([["x", link]]))).toThrow(refused);
    mkdirSync(join(root, "elsewhere"));
    symlinkSync(join(root, "elsewhere"), out());
    expect(() => writeTree(out(), treeOf({ a: "" }), { replace: "always" })).toThrow(refused);
    expect(() => writeTree(join(out(), "sub"), treeOf({ a: "" }), { within: root })).toThrow(refused);
    expect(() => writeTree(join(root, "..", "x"), treeOf({ a: "" }), { within: root })).toThrow(refused);
    expect(readdirSync(join(root, "elsewhere"))).toEqual([]);
  });

  test("to replace the folder that the process stands in", () => {
    writeTree(out(), treeOf({ ".claude-plugin/plugin.json": ours }));
    const before = process.cwd();
    process.chdir(out());
    try {
      expect(() => writeTree(".", treeOf({ a: "" }))).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    } finally {
      process.chdir(before);
    }
  });
});

describe("a failure half-way", () => {
  test("leaves no output, no made parents and no temporary folder", () => {
    const target = join(root, "a", "b", "out");
    const write = () => writeTree(target, treeOf({ a: "1", b: broken }));
    expect(write).toThrow(
      expect.objectContaining({ code: "FILE_UNWRITABLE", message: expect.stringContaining("no bytes") }),
    );
    expect(readdirSync(root)).toEqual([]);
  });

  test("leaves the old folder as it was", () => {
    writeTree(out(), treeOf({ ".claude-plugin/plugin.json": ours, "old.md": "old" }));
    expect(() => writeTree(out(), treeOf({ a: "1", b: broken }))).toThrow("no bytes");
    expect(readFileSync(join(out(), "old.md"), "utf8")).toBe("old");
    expect(readdirSync(root)).toEqual(["out"]);
  });

  test("leaves an empty folder empty", () => {
    mkdirSync(out());
    expect(() => writeTree(out(), treeOf({ a: "1", b: broken }))).toThrow("no bytes");
    expect(readdirSync(out())).toEqual([]);
  });

  test("is what two paths that need one name get: a file and a folder", () => {
    expect(() => writeTree(out(), treeOf({ a: "1", "a/b": "2" }))).toThrow(
      expect.objectContaining({ code: "FILE_UNWRITABLE" }),
    );
    expect(readdirSync(root)).toEqual([]);
  });
});

test("a file that was read-only where it came from can be replaced the next time", () => {
  writeTree(out(), treeOf({ ".claude-plugin/plugin.json": ours }));
  chmodSync(join(out(), ".claude-plugin/plugin.json"), 0o444);
  writeTree(out(), treeOf({ ".claude-plugin/plugin.json": ours, b: "" }));
  expect(existsSync(join(out(), "b"))).toBe(true);
});
