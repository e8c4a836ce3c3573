import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Parser, type ReadEntry } from "tar";
import { readDirectory } from "../adapters/read-directory.ts";
import { treeDigest } from "../core/digest.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import { tarOf } from "./tar.ts";

/** What a reader may stumble over: long and odd names, sizes around a block, deep folders, names at the limit. */
const tree: FileTree = treeOf([
  ...[0, 1, 511, 512, 513, 1024, 70_000].map(
    (size) => [`sizes/${size}`, fileOf(new Uint8Array(size).fill(65))] as const,
  ),
  ...[98, 99, 100, 101, 155, 156, 240].map((size) => [`n/${"n".repeat(size - 2)}`, String(size)] as const),
  [`${"deep/".repeat(60)}file`, "deep"],
  ["bin/run.sh", fileOf("#!/bin/sh\necho ok\n", true)],
  ["grüße/日本語 🎉.md", "ü\n"],
  ["-dash", "x"],
  ["with 'quotes\" and $HOME `x`", "x"],
  ["hollow/inside", { kind: "directory" }],
]);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-tar-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const gnuTar = (args: string[], input: Uint8Array) =>
  execFileSync("tar", args, {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8", TZ: "UTC" },
  });

test("GNU tar takes out exactly what was put in", () => {
  gnuTar(["-x", "-p", "-f", "-"], tarOf(tree));
  const out = readDirectory(folder);
  expect([...out.keys()]).toEqual([...tree.keys()]);
  expect(treeDigest(out)).toBe(treeDigest(tree));
  expect(statSync(join(folder, "bin/run.sh")).mode & 0o7777).toBe(0o755);
  expect(statSync(join(folder, "sizes/1")).mode & 0o7777).toBe(0o644);
  expect(statSync(join(folder, "sizes/1")).mtimeMs).toBe(0);
});

test("GNU tar lists owner, modes and time as they are the same for everybody", () => {
  const listed = gnuTar(["-t", "-v", "--numeric-owner", "-f", "-"], tarOf(tree, { prefix: "opt/plugin" }));
  const lines = listed.trim().split("\n");
  expect(lines[0]).toMatch(/^drwxr-xr-x 0\/0 +0 1970-01-01 00:00 opt\/$/);
  for (const line of lines)
    expect(line).toMatch(/^(?:drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) 0\/0 +\d+ 1970-01-01 00:00 opt\//);
  expect(lines.filter((line) => line.startsWith("-"))).toHaveLength(
    [...tree.values()].filter((one) => one.kind === "file").length,
  );
});

test("the tar package reads the same", async () => {
  const seen: [string, number | undefined, number][] = [];
  const parser = new Parser({ strict: true });
  parser.on("entry", (entry: ReadEntry) => {
    if (entry.type === "File") seen.push([entry.path, entry.mode, entry.size]);
    entry.resume();
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("end", resolve).on("error", reject);
    parser.end(Buffer.from(tarOf(tree)));
  });
  const files = [...tree].flatMap(([path, entry]) =>
    entry.kind === "file" ? [[path, entry.executable ? 0o755 : 0o644, entry.size]] : [],
  );
  expect(seen).toEqual(files);
});
