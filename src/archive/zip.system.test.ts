import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { writeFiles } from "../testing/write-files.ts";
import { treeDigest } from "../core/digest.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import { type Member, membersOf } from "./members.ts";
import { memoryPacks } from "./memory-packs.ts";
import { packFiles } from "./pack-files.ts";
import { zipOf } from "./zip.ts";
import { readZip } from "./zip-reader.ts";

const tree: FileTree = treeOf([
  ...[0, 1, 511, 70_000].map((size) => [`sizes/${size}`, fileOf(new Uint8Array(size).fill(65))] as const),
  [`${"deep/".repeat(60)}file`, "deep"],
  ["bin/run.sh", fileOf("#!/bin/sh\necho ok\n", true)],
  ["grüße/日本語 🎉.md", "ü\n"],
  ["-dash", "x"],
  ["with 'quotes\" and $HOME `x`", "x"],
]);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-zip-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]): string {
  const env = { ...process.env, LC_ALL: "C.UTF-8", TZ: "Asia/Tokyo" };
  return execFileSync(program, args, { cwd: folder, encoding: "utf8", env, maxBuffer: 100_000_000 });
}

async function writeZip(from: FileTree, more: (members: Member[]) => Member[] = (members) => members): Promise<string> {
  const store = memoryPacks();
  const { files, data } = await packFiles(from);
  await store.keep(files, data);
  const zip = zipOf(more(membersOf(files, "")), store);
  const path = join(folder, "made.zip");
  writeFileSync(path, "");
  for await (const chunk of zip.read(0, zip.size)) writeFileSync(path, chunk, { flag: "a" });
  return path;
}

test("Info-ZIP finds no fault, and takes out exactly what was put in", async () => {
  const path = await writeZip(tree);
  expect(run("unzip", "-t", path)).toContain("No errors detected");
  run("unzip", "-q", path, "-d", "out");
  const out = readDirectory(join(folder, "out"));
  expect(treeDigest(out)).toBe(treeDigest(tree));
});

test("zipinfo lists modes and time as they are the same for everybody", async () => {
  const listed = run("zipinfo", "-T", await writeZip(tree)).split("\n");
  const lines = listed.filter((line) => /^[-d?]/.test(line));
  expect(lines).toHaveLength(tree.size);
  for (const line of lines)
    expect(line).toMatch(/^-rw(?:x|-)r-(?:x|-)r-(?:x|-) +2\.0 unx +\d+ b- defN 19800101\.000000 /);
  expect(lines.filter((line) => line.startsWith("-rwxr-xr-x")).map((line) => line.split(" ").at(-1))).toEqual([
    "bin/run.sh",
  ]);
});

const listing = `
import sys, zipfile, json
with zipfile.ZipFile(sys.argv[1]) as zip:
    assert zip.testzip() is None
    print(json.dumps([[i.filename, i.file_size, i.external_attr >> 16, i.date_time[0], len(i.extra)] for i in zip.infolist()]))
`;

test("Python reads every file, in the order of the names' bytes", async () => {
  const found = JSON.parse(run("python3", "-c", listing, await writeZip(tree))) as [
    string,
    number,
    number,
    number,
    number,
  ][];
  const names = [...tree.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(found.map(([name]) => name)).toEqual(names);
  expect(new Set(found.map(([, , , year, extra]) => `${year} ${extra}`))).toEqual(new Set(["1980 0"]));
});

test("70,000 entries are a ZIP64 that both read, and so do we", async () => {
  const path = await writeZip(treeOf({ a: "text" }), ([member]) =>
    Array.from({ length: 70_000 }, (_, at) => ({ ...member!, path: `d${at % 100}/${at}` })),
  );
  expect(run("unzip", "-tqq", path)).toBe("");
  expect(JSON.parse(run("python3", "-c", listing, path))).toHaveLength(70_000);
  expect(readZip(execFileSync("cat", [path], { maxBuffer: 100_000_000 }), { maxEntries: 70_000 }).tree.size).toBe(
    70_000,
  );
});

const contents = Object.fromEntries([...tree].map(([at, entry]) => [at, entry.kind === "file" ? entry.bytes() : ""]));
const read = (name: string) => readZip(execFileSync("cat", [join(folder, name)], { maxBuffer: 100_000_000 }));

test("what Info-ZIP and Python write is read, with links named and not followed", () => {
  writeFiles(join(folder, "in"), contents);
  execFileSync("chmod", ["755", join(folder, "in/bin/run.sh")]);
  symlinkSync("/etc/passwd", join(folder, "in/link"));
  mkdirSync(join(folder, "in/hollow"));
  execFileSync("zip", ["-qry", "../info.zip", "."], { cwd: join(folder, "in") });
  const { tree: found, refused } = read("info.zip");
  expect(treeDigest(found)).toBe(treeDigest(tree));
  expect(refused).toEqual([{ path: "link", why: "symlink" }]);
  const write = `
import zipfile, io
class Pipe(io.RawIOBase): # sizes then stand behind the content
    def __init__(self, path): self.out = open(path, "wb")
    def writable(self): return True
    def write(self, b): return self.out.write(b)
with zipfile.ZipFile(Pipe("piped.zip"), "w", zipfile.ZIP_DEFLATED) as zip:
    zip.writestr("a.txt", "stored")
    zip.writestr("wide", "x" * 1000)
with zipfile.ZipFile("python.zip", "w") as zip:
    zip.writestr("a.txt", "stored")
    with zip.open(zipfile.ZipInfo("wide"), "w", force_zip64=True) as f: f.write(b"x" * 1000)
`;
  run("python3", "-c", write);
  for (const name of ["python.zip", "piped.zip"])
    expect(treeDigest(read(name).tree)).toBe(treeDigest(treeOf({ "a.txt": "stored", wide: "x".repeat(1_000) })));
});

test("what git archives is read: one folder around it, a comment at the end", () => {
  writeFiles(join(folder, "repo"), { ".claude-plugin/plugin.json": "{}", "a/b.md": "b" });
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", join(folder, "repo"), "-c", "user.name=a", "-c", "user.email=a@b", ...args]);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");
  const zip = git("archive", "--format=zip", "--prefix=plugin-1.0/", "HEAD");
  expect([...readZip(zip, { unwrap: true }).tree.keys()]).toEqual([".claude-plugin/plugin.json", "a/b.md"]);
  expect([...readZip(zip).tree.keys()][0]).toBe("plugin-1.0/.claude-plugin/plugin.json");
});

test("an encrypted one is refused", () => {
  writeFiles(join(folder, "in"), { a: "secret ".repeat(50) });
  execFileSync("zip", ["-qr", "-P", "word", "../locked.zip", "."], { cwd: join(folder, "in") });
  expect(() => read("locked.zip")).toThrow(/encrypted/);
});
