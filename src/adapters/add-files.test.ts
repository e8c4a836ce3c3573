import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type TreeEntry, treeOf } from "../core/file-tree.ts";
import { addFiles } from "./add-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "add-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("adds what is missing and keeps what is there", () => {
  writeFileSync(join(folder, "a.md"), "mine");
  expect(addFiles(folder, treeOf({ "a.md": "new", "x/y/b.md": "b" }))).toEqual({ added: ["x/y/b.md"], kept: ["a.md"] });
  expect([readFileSync(join(folder, "a.md"), "utf8"), readFileSync(join(folder, "x/y/b.md"), "utf8")]).toEqual([
    "mine",
    "b",
  ]);
});

test("a failure half-way leaves the folder as it was", () => {
  writeFileSync(join(folder, "a.md"), "mine");
  const broken: TreeEntry = {
    kind: "file",
    size: 1,
    executable: false,
    bytes() {
      throw new Error("no bytes");
    },
  };
  expect(() => addFiles(folder, treeOf({ b: "b", "c/d": "d", e: broken }))).toThrow("no bytes");
  expect(readdirSync(folder)).toEqual(["a.md"]);
});

test("never writes through a link or out of the folder", () => {
  const other = mkdtempSync(join(tmpdir(), "add-files-other-"));
  symlinkSync(other, join(folder, "commands"));
  const refused = expect.objectContaining({ code: "PATH_UNSAFE" });
  expect(() => addFiles(folder, treeOf({ "commands/a.md": "" }))).toThrow(refused);
  expect(() => addFiles(folder, treeOf({ "../a.md": "" }))).toThrow(refused);
  expect(readdirSync(other)).toEqual([]);
  rmSync(other, { recursive: true });
});

test("a link to nothing counts as a file that is there", () => {
  symlinkSync(join(folder, "nowhere"), join(folder, "a.md"));
  expect(addFiles(folder, treeOf({ "a.md": "new" }))).toEqual({ added: [], kept: ["a.md"] });
});
