import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { swapFolder } from "./swap-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bazaar-swap-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const foreignIn = (folder: string) =>
  existsSync(join(folder, "ours")) ? readdirSync(folder).filter((name) => name !== "ours") : undefined;
const owner = { mark: "ours", foreignIn };
const filled = (text: string) =>
  swapFolder(join(root, "out"), owner, async (folder) => writeFiles(folder, { ours: text }));
const there = () => readFileSync(join(root, "out/ours"), "utf8");

test("what it wrote is replaced whole, and nothing is left beside it", async () => {
  await filled("one");
  writeFiles(join(root, "out"), { ".DS_Store": "x" });
  await filled("two");
  expect([there(), readdirSync(join(root, "out")), readdirSync(root)]).toEqual(["two", ["ours"], ["out"]]);
});

test.each([
  ["a folder with other files", () => writeFiles(join(root, "out"), { mine: "x" })],
  ["a file", () => writeFiles(root, { out: "x" })],
  [
    "a link to what it wrote",
    () => {
      writeFiles(join(root, "real"), { ours: "x" });
      symlinkSync("real", join(root, "out"));
    },
  ],
])("%s stays as it is", async (_what, make) => {
  make();
  const before = readdirSync(root, { recursive: true });
  await expect(filled("new")).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test("what somebody put beside what it wrote is named, and stays", async () => {
  await filled("one");
  writeFiles(join(root, "out"), { CNAME: "plugins.example.com" });
  const problem = expect.stringContaining("did not write: CNAME.");
  await expect(filled("two")).rejects.toMatchObject({ code: "OUTPUT_EXISTS", problem });
  expect([there(), existsSync(join(root, "out/CNAME"))]).toEqual(["one", true]);
});

test("a folder that is published by git keeps its repository, also where nothing else is in it yet", async () => {
  writeFiles(join(root, "out"), { ".git/HEAD": "ref" });
  await filled("one");
  await filled("two");
  expect([there(), readFileSync(join(root, "out/.git/HEAD"), "utf8")]).toEqual(["two", "ref"]);
  expect([readdirSync(join(root, "out")), readdirSync(root)]).toEqual([[".git", "ours"], ["out"]]);
  const failing = swapFolder(join(root, "out"), owner, async () => Promise.reject(new Error("no space")));
  await expect(failing).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
  expect([there(), readdirSync(join(root, "out"))]).toEqual(["two", [".git", "ours"]]);
});

test("the folder of the shell is not taken from under it", async () => {
  await filled("one");
  const before = process.cwd();
  process.chdir(join(root, "out"));
  try {
    await expect(filled("two")).rejects.toMatchObject({ code: "OPTION_INVALID" });
  } finally {
    process.chdir(before);
  }
  expect(there()).toBe("one");
});

test("where filling fails the one before stays, and nothing is left", async () => {
  await filled("one");
  const failing = swapFolder(join(root, "out"), owner, async (folder) => {
    writeFiles(folder, { ours: "half" });
    throw new Error("no space");
  });
  await expect(failing).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
  expect([there(), readdirSync(root)]).toEqual(["one", ["out"]]);
});

test("what a killed one left is removed after an hour, and what may be at work is not", async () => {
  for (const name of [".out.bazaar-old", ".out.bazaar-new", ".other.bazaar-old"])
    mkdirSync(join(root, name, "new"), { recursive: true });
  const past = Date.now() / 1_000 - 3_700;
  for (const name of [".out.bazaar-old", ".other.bazaar-old"]) utimesSync(join(root, name), past, past);
  await filled("one");
  expect(readdirSync(root).sort()).toEqual([".other.bazaar-old", ".out.bazaar-new", "out"]);
});
