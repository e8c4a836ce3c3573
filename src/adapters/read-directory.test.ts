import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileAt, textOf } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { writeFiles } from "../testing/write-files.ts";
import { readDirectory, unlistedIn } from "./read-directory.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-read-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = "x"): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("lists files in code-unit order with their size, mode and bytes", () => {
  for (const path of ["b/Z.md", "b/a.md", "B.md", ".mcp.json", "a [1]{x}.md", "é.md"]) write(path, path);
  chmodSync(join(folder, "B.md"), 0o755);
  const tree = readDirectory(folder);
  expect([...tree.keys()]).toEqual([".mcp.json", "B.md", "a [1]{x}.md", "b/Z.md", "b/a.md", "é.md"]);
  const entry = tree.get("B.md");
  expect(entry).toMatchObject({ kind: "file", size: 4, executable: true });
  expect(entry?.kind === "file" && decodeText(entry.bytes())).toBe("B.md");
  expect(tree.get("b/a.md")).toMatchObject({ executable: false });
});

test("lists links and never follows them, also to a folder and to nowhere", () => {
  write("real/file.md");
  symlinkSync("/etc", join(folder, "etc"));
  symlinkSync("real", join(folder, "inside"));
  symlinkSync("nowhere", join(folder, "dead"));
  expect([...readDirectory(folder)].filter(([, entry]) => entry.kind === "symlink")).toEqual([
    ["dead", { kind: "symlink", target: "nowhere" }],
    ["etc", { kind: "symlink", target: "/etc" }],
    ["inside", { kind: "symlink", target: "real" }],
  ]);
  expect([...readDirectory(folder).keys()]).toEqual(["dead", "etc", "inside", "real/file.md"]);
});

test("leaves out .git, node_modules and .DS_Store at any depth, and lists empty folders", () => {
  for (const path of [".git/HEAD", "a/.git/HEAD", "a/node_modules/b/index.js", "a/.DS_Store", ".gitignore"])
    write(path);
  mkdirSync(join(folder, "empty/inner"), { recursive: true });
  expect([...readDirectory(folder)].map(([path, { kind }]) => [path, kind])).toEqual([
    [".gitignore", "file"],
    ["a", "directory"],
    ["empty/inner", "directory"],
  ]);
});

test.skipIf(process.platform === "win32")("what may not be listed stands in the tree, and the rest is listed", () => {
  for (const path of ["locked/f.md", "names-only/f.md", "open/f.md"]) write(path);
  for (const [path, mode] of Object.entries({ ".": 0o755, locked: 0o000, "names-only": 0o444 })) {
    chmodSync(join(folder, path), mode);
  }
  const tree = asNobody(() => readDirectory(folder));
  expect([...tree.keys()]).toEqual(["locked", "names-only/f.md", "open/f.md"]);
  for (const path of ["locked", "names-only/f.md"]) {
    const entry = tree.get(path);
    expect(entry).toMatchObject({ kind: "file", unreadable: "permission denied" });
    expect(() => entry?.kind === "file" && entry.bytes()).toThrow(
      expect.objectContaining({
        code: "FILE_UNREADABLE",
        problem: `"${join(folder, path)}" can't be read: permission denied.`,
      }),
    );
  }
  chmodSync(folder, 0o000);
  const closed = () => asNobody(() => readDirectory(folder));
  expect(closed).toThrow(expect.objectContaining({ code: "FILE_UNREADABLE" }));
  for (const path of [".", "locked", "names-only"]) chmodSync(join(folder, path), 0o755);
});

/** Runs as a user who is not root, whom no mode keeps out. */
function asNobody<T>(work: () => T): T {
  const { geteuid, seteuid } = process;
  if (geteuid === undefined || seteuid === undefined || geteuid() !== 0) return work();
  seteuid(65_534);
  try {
    return work();
  } finally {
    seteuid(0);
  }
}

test("names that are not UTF-8 are told as such, of files and of folders", () => {
  writeFileSync(Buffer.from(`${folder}/bad\xff.txt`, "latin1"), "x");
  mkdirSync(Buffer.from(`${folder}/dir\xfe`, "latin1"));
  writeFileSync(join(folder, "fine\uFFFD.txt"), "y");
  const tree = readDirectory(folder);
  expect(fileAt(tree, "bad\uFFFD.txt")?.unreadable).toBe("its name is not UTF-8");
  expect(fileAt(tree, "dir\uFFFD")?.unreadable).toBe("its name is not UTF-8");
  const fine = fileAt(tree, "fine\uFFFD.txt");
  expect(fine && textOf(fine)).toBe("y");
});

test("what is no regular file says what it is, before anything reads it", async () => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  const server = createServer().listen(join(folder, "socket"));
  await once(server, "listening");
  try {
    const tree = readDirectory(folder);
    expect(fileAt(tree, "pipe")?.unreadable).toBe("it is not a regular file but a FIFO");
    expect(fileAt(tree, "socket")?.unreadable).toBe("it is not a regular file but a socket");
  } finally {
    server.close();
  }
});

test("what it leaves out can be asked for, each folder once and at any depth", () => {
  writeFiles(folder, {
    ".git/HEAD": "x",
    "a/node_modules/b/node_modules/c/index.js": "x",
    "a/.DS_Store": "x",
    "a/b.md": "x",
  });
  expect(unlistedIn(folder)).toEqual([".git", "a/.DS_Store", "a/node_modules"]);
  expect(() => unlistedIn(join(folder, "none"))).toThrow(expect.objectContaining({ code: "PLUGIN_MISSING" }));
});

test("a FIFO is refused when it is read, not waited for", () => {
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  const entry = readDirectory(folder).get("pipe.md");
  expect(() => entry?.kind === "file" && entry.bytes()).toThrow(expect.objectContaining({ code: "FILE_UNREADABLE" }));
});

test("a file that is gone when it is read is FILE_UNREADABLE", () => {
  write("gone.md");
  const entry = readDirectory(folder).get("gone.md");
  rmSync(join(folder, "gone.md"));
  expect(() => entry?.kind === "file" && entry.bytes()).toThrow(expect.objectContaining({ code: "FILE_UNREADABLE" }));
});

test.each([
  ["missing", "There is no folder"],
  ["file.md", "is not a folder"],
])("%s is PLUGIN_MISSING: %s", (name, problem) => {
  write("file.md");
  expect(() => readDirectory(join(folder, name))).toThrow(
    expect.objectContaining({ code: "PLUGIN_MISSING", problem: expect.stringContaining(problem) as string }),
  );
});
