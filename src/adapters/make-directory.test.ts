import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeDirectory } from "./make-directory.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "make-directory-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("makes what is missing, with its mode, and gives the topmost of it", () => {
  expect(makeDirectory(join(root, "a/b/c"), 0o700)).toBe(join(root, "a"));
  expect(statSync(join(root, "a/b")).mode & 0o777).toBe(0o700);
  expect(makeDirectory(join(root, "a/b/d"))).toBe(join(root, "a/b/d"));
  expect(makeDirectory(join(root, "a/b"))).toBeUndefined();
  symlinkSync(join(root, "a"), join(root, "link"));
  expect(makeDirectory(join(root, "link/e"))).toBe(join(root, "link/e"));
});

test.each(["file", "file/in/it", "nowhere", "nowhere/in/it", "/proc/none/in/it"])("ends where %s can't be", (path) => {
  writeFileSync(join(root, "file"), "");
  symlinkSync(join(root, "gone"), join(root, "nowhere"));
  expect(() => makeDirectory(path.startsWith("/") ? path : join(root, path))).toThrow(/^E[A-Z]+: /);
});
