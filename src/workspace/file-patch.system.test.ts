import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareCodeUnits } from "../core/text.ts";
import { type Files, treePair } from "./tree-edits.test-data.ts";
import { filePatch } from "./file-patch.ts";

// What our patches do in the hands of the real git.

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "patch-test-"));
  mkdirSync(join(root, "repository"));
  git("repository", "init", "-q");
  mkdirSync(join(root, "plain"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const environment = { PATH: process.env["PATH"], HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };

function git(folder: string, ...args: string[]): string {
  // Outside of a repository: no folder above may be taken for one.
  const env = { ...environment, GIT_CEILING_DIRECTORIES: root };
  return execFileSync("git", args, { cwd: join(root, folder), env, encoding: "utf8", stdio: "pipe" });
}

function put(folder: string, files: Files): void {
  const at = join(root, folder);
  for (const name of readdirSync(at)) if (name !== ".git") rmSync(join(at, name), { recursive: true });
  for (const [path, { bytes, executable }] of files) {
    const file = join(at, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    chmodSync(file, executable ? 0o755 : 0o644);
  }
}

/** Every file with its mode and bytes, in one order. */
function state(folder: string): string[] {
  const at = join(root, folder);
  const entries = readdirSync(at, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const names = files.map((file) => relative(at, file)).filter((name) => !name.startsWith(".git/"));
  return names.sort(compareCodeUnits).map((name) => {
    const executable = (lstatSync(join(at, name)).mode & 0o100) !== 0;
    return `${name} ${executable} ${readFileSync(join(at, name)).toString("hex")}`;
  });
}

function stateOf(files: Files): string[] {
  const names = [...files.keys()].sort(compareCodeUnits);
  return names.map((name) => {
    const file = files.get(name);
    return `${name} ${file?.executable} ${Buffer.from(file?.bytes ?? []).toString("hex")}`;
  });
}

function patchOf(before: Files, after: Files): string {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  return names.map((name) => filePatch(name, before.get(name), after.get(name))?.text ?? "").join("");
}

/** What the folder holds when the patch was applied, after git's own check, and when it was taken back. */
function applied(folder: string, before: Files, after: Files): string[][] {
  const patch = patchOf(before, after);
  put(folder, before);
  // git refuses a patch that changes nothing.
  expect(patch === "").toBe(stateOf(after).join() === stateOf(before).join());
  if (patch === "") return [stateOf(after), state(folder)];
  // Only what went over the wire as text counts.
  const file = join(root, "given.patch");
  writeFileSync(file, JSON.parse(JSON.stringify(patch)) as string);
  git(folder, "apply", "--check", file);
  git(folder, "apply", file);
  const there = state(folder);
  git(folder, "apply", "-R", file);
  return [there, state(folder)];
}

const numRuns = Number(process.env["BAZAAR_PATCH_RUNS"] ?? 150);

describe("a patch makes the second tree of the first, and back, by git apply", () => {
  test.each(["repository", "plain"])(
    "in a folder that is a %s",
    (folder) => {
      fc.assert(
        fc.property(treePair, ([before, after]) => {
          expect(applied(folder, before, after)).toEqual([stateOf(after), stateOf(before)]);
        }),
        { numRuns },
      );
    },
    Math.max(300_000, numRuns * 2_000),
  );

  const file = (text: string | Uint8Array, executable = false) => ({ bytes: Buffer.from(text), executable });
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => `${line(at)}\n`).join("");
  type Tree = Record<string, ReturnType<typeof file>>;
  const cases: Readonly<Record<string, readonly [Tree, Tree]>> = {
    "an empty file, made and deleted": [{ gone: file("") }, { made: file("") }],
    "a script that loses its right": [{ run: file("x\n", true) }, { run: file("x\n") }],
    "a right and a line at once": [{ run: file("x\n") }, { run: file("x\ny\n", true) }],
    "a last line that gets its line feed": [{ a: file("x\ny") }, { a: file("x\ny\n") }],
    "a last line that loses it": [{ a: file("x\ny\n") }, { a: file("x\ny") }],
    "CRLF to LF": [{ a: file("x\r\ny\r\n") }, { a: file("x\ny\n") }],
    "a file that becomes a folder": [{ a: file("x\n") }, { "a/b": file("x\n"), "a/c": file("y\n", true) }],
    "a folder that becomes a file": [{ "a/b": file("x\n"), "a/c/d": file("y\n") }, { a: file("z\n") }],
    "a renamed file": [{ "old name": file("x\ny\n") }, { "new name": file("x\ny\n") }],
    "text that becomes binary": [{ a: file("x\n") }, { a: file(Uint8Array.of(0, 255, 1)) }],
    "a name that reads like two": [{ "x b/x": file("1\n") }, { "x b/x": file("1\n", true) }],
    "a binary file of 1 MB": [
      { a: file("") },
      { a: file(Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * at) >> 3)) },
    ],
    "100,000 lines, all others": [
      { a: file(many(100_000, (at) => `old ${at}`)) },
      { a: file(many(100_000, (at) => `new ${at}`)) },
    ],
    "100,000 lines, the other way around": [
      { a: file(many(100_000, (at) => `${at}`)) },
      { a: file(many(100_000, (at) => `${100_000 - at}`)) },
    ],
    "100,000 equal lines, and 50,000 of them": [
      { a: file(many(100_000, () => "x")) },
      { a: file(`first\n${many(50_000, () => "x")}last\n${many(5, () => "x")}`) },
    ],
    "two lines, mixed at random": [
      { a: file(many(50_000, (at) => `${(at * 7919) % 3}`)) },
      { a: file(many(50_000, (at) => `${(at * 104_729) % 5}`)) },
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [first, second]) => {
    const [before, after] = [new Map(Object.entries(first)), new Map(Object.entries(second))];
    const both = [stateOf(after), stateOf(before)];
    expect(["repository", "plain"].map((folder) => applied(folder, before, after))).toEqual([both, both]);
  });
});
