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
import { type FileTree, type TreeEntry, fileOf, treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { foreignInLayout } from "./foreign-files.ts";
import { writeTree } from "./write-tree.ts";
import { writeFiles } from "../testing/write-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "write-tree-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A thin client of a plugin with these commands. */
function clientOf(...commands: string[]): FileTree {
  const files = commands.map((name) => [`commands/${name}.md`, `---\ndescription: ${name}\n---\nDo ${name}.\n`]);
  const plugin = loadPlugin({ ".claude-plugin/plugin.json": '{"name":"x"}', ...Object.fromEntries(files) });
  return generateThinClient(plugin, { endpoint: "https://host.example/x" }).files;
}
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
    writeTree(out(), clientOf("a", "b"));
    writeFileSync(join(out(), ".DS_Store"), "");
    writeTree(out(), clientOf("b", "c"));
    expect(readdirSync(join(out(), "commands")).sort()).toEqual(["b.md", "c.md"]);
    expect(readdirSync(root)).toEqual(["out"]);
  });

  test("over one that git checked out with other line ends and modes", () => {
    writeTree(out(), clientOf("a", "b"));
    for (const name of ["README.md", "commands/a.md", ".claude-plugin/plugin.json"]) {
      const file = join(out(), name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
      chmodSync(file, 0o755);
    }
    writeTree(out(), clientOf("c"));
    expect(readdirSync(join(out(), "commands"))).toEqual(["c.md"]);
  });

  test.each(["a folder", "a file, as in a linked work tree"])("around a `.git` that is %s, which stays", (kind) => {
    const git = join(out(), ".git");
    mkdirSync(out());
    if (kind === "a folder") mkdirSync(git);
    writeFileSync(kind === "a folder" ? join(git, "HEAD") : git, "history");
    const before = statSync(git).ino;
    for (const tree of [clientOf("a", "b"), clientOf("c")]) writeTree(out(), tree);
    writeTree(out(), clientOf("d"), { replace: "always" });
    expect(statSync(git).ino).toBe(before);
    expect(readFileSync(kind === "a folder" ? join(git, "HEAD") : git, "utf8")).toBe("history");
    expect(readdirSync(join(out(), "commands"))).toEqual(["d.md"]);
    expect(readdirSync(root)).toEqual(["out"]);
    expect(() => writeTree(out(), treeOf({ a: "1", b: broken }), { replace: "always" })).toThrow("no bytes");
    expect(readdirSync(out())).toContain("README.md");
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

  test.each([
    ["a file of somebody", { "notes.md": "mine" }, ["notes.md"]],
    ["a README edited by hand", { "README.md": "mine" }, ["README.md"]],
    ["installed packages", { "node_modules/x/index.js": "mine" }, ["node_modules"]],
    ["another repository", { "commands/.git/HEAD": "mine" }, ["commands/.git"]],
    ["several", { ".env": "mine", "a/node_modules/x": "mine", ".git/HEAD": "mine" }, ["a/node_modules", ".env"]],
  ])("%s in a thin client, and names it", (_, files, named) => {
    const tree = clientOf("a");
    writeTree(out(), tree);
    writeFiles(out(), files);
    for (const fresh of [tree, clientOf("b")]) {
      expect(() => writeTree(out(), fresh)).toThrow(
        expect.objectContaining({ code: "OUTPUT_EXISTS", problem: expect.stringContaining(named.join(", ")) }),
      );
    }
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(out(), path), "utf8")).toBe(text);
    expect(() => writeTree(out(), tree)).toThrow(
      expect.objectContaining({ problem: expect.stringMatching(new RegExp(`: ${named.join(", ")}\\.$`)) }),
    );
  });

  test("a link in a thin client, and somebody's file in an image's layout", () => {
    writeTree(out(), clientOf("a"));
    symlinkSync("README.md", join(out(), "link"));
    const named = (path: string) =>
      expect.objectContaining({ code: "OUTPUT_EXISTS", problem: expect.stringContaining(`: ${path}.`) });
    expect(() => writeTree(out(), clientOf("b"))).toThrow(named("link"));
    const layout = join(root, "layout");
    writeTree(layout, treeOf({ "oci-layout": "", "index.json": "", [`blobs/sha256/${"0".repeat(64)}`]: "" }));
    const again = () => writeTree(layout, treeOf({ a: "" }), { isOurs: () => true, foreign: foreignInLayout });
    writeFileSync(join(layout, "blobs/notes.md"), "mine");
    expect(again).toThrow(named("blobs/notes.md"));
    rmSync(join(layout, "blobs/notes.md"));
    again();
    expect(readdirSync(layout)).toEqual(["a"]);
  });

  test("what no tree is, as JavaScript may give it", () => {
    for (const tree of [{ x: "1" }, undefined, "x", [], new Map([["x", "1"]])]) {
      expect(() => writeTree(out(), tree as never)).toThrow(
        expect.objectContaining({ code: "SOURCE_INVALID", fix: expect.stringContaining("treeOf") }),
      );
    }
    expect(() => writeTree(undefined as never, treeOf({}))).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID" }),
    );
    expect(readdirSync(root)).toEqual([]);
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
    writeTree(out(), clientOf("a"));
    const refused = expect.objectContaining({ code: "OPTION_INVALID" });
    const before = process.cwd();
    process.chdir(out());
    try {
      expect(() => writeTree(".", clientOf("a"))).toThrow(refused);
      mkdirSync(join(out(), ".git"));
      writeTree(".", clientOf("b"));
      expect(readdirSync("commands")).toEqual(["b.md"]);
      process.chdir("commands");
      expect(() => writeTree("..", clientOf("b"))).toThrow(refused);
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
    writeTree(out(), clientOf("old"));
    expect(() => writeTree(out(), treeOf({ a: "1", b: broken }))).toThrow("no bytes");
    expect(readdirSync(join(out(), "commands"))).toEqual(["old.md"]);
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
  writeTree(out(), clientOf("a"));
  chmodSync(join(out(), ".claude-plugin/plugin.json"), 0o444);
  writeTree(out(), clientOf("b"));
  expect(existsSync(join(out(), "commands/b.md"))).toBe(true);
});
