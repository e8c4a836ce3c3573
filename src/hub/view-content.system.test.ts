import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packFolder } from "../adapters/pack-folder.ts";
import { readDirectory } from "../adapters/read-directory.ts";
import { writeRepository } from "../adapters/write-repository.ts";
import { memoryPacks } from "../archive/memory-packs.ts";
import { packFiles } from "../archive/pack-files.ts";
import { readZip } from "../archive/zip-reader.ts";
import { sha256Hex, treeDigest } from "../core/digest.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import type { AggregatePlugin, ContentFile, Snapshot, View } from "../marketplace/aggregate/types.ts";
import { packsOf, pluginContents } from "./plugin-contents.ts";
import { viewContent, viewTag } from "./view-content.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-view-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const manifest = ".claude-plugin/plugin.json";
const sources: Readonly<Record<string, FileTree>> = {
  one: treeOf([
    [manifest, '{"name":"one"}'],
    ["commands/a.md", "text ".repeat(3_000)],
    ["bin/run", fileOf("#!/bin/sh\n", true)],
    ["copy/run", "#!/bin/sh\n"],
  ]),
  two: treeOf({ [manifest]: '{"name":"two"}', "commands/a.md": "text ".repeat(3_000) }),
};
const written = (name: string) => Buffer.from(`{"name":"team-${name}","version":"1.0.0"}`);
const served = (name: string) => treeOf([...sources[name]!, [manifest, fileOf(written(name))]]);

function listed(tree: FileTree): ContentFile[] {
  return [...tree].flatMap(([path, entry]) => {
    if (entry.kind !== "file") return [];
    return [{ path, executable: entry.executable, size: entry.size, sha256: sha256Hex(entry.bytes()) }];
  });
}

function aggregated(name: string): AggregatePlugin {
  const files = listed(served(name)).map((file) =>
    file.path === manifest ? { ...file, written: written(name) } : file,
  );
  const common = { slug: "team", sourceName: name, name: `team-${name}`, folder: `team-${name}`, version: "1.0.0" };
  return { ...common, entry: { name: `team-${name}` }, files, contentHash: treeDigest(served(name)) };
}

const snapshot: Snapshot = {
  slug: "team",
  from: "/team",
  state: "0",
  name: "team",
  renames: {},
  plugins: Object.entries(sources).map(([name, tree]) => ({
    entry: { name },
    origin: { kind: "relative" },
    files: listed(tree),
  })),
  notes: [],
};

const plugins = Object.keys(sources).map(aggregated);
const view = (...names: string[]): View => ({
  aggregate: { name: "all", owner: { name: "Team" }, renames: {} },
  plugins: plugins.filter(({ sourceName }) => names.includes(sourceName)),
  hash: sha256Hex(names.join()),
});
const own = new Map([[".claude-plugin/marketplace.json", Buffer.from('{"name":"all"}')]]);

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function contents(store = memoryPacks()) {
  for (const tree of Object.values(sources)) {
    const { files, data } = await packFiles(tree);
    await store.keep(files, data);
  }
  return await pluginContents(plugins, store, packsOf([snapshot]));
}

function expectedOf(...names: string[]): FileTree {
  const files = names.flatMap((name) =>
    [...served(name)].map(([path, entry]) => [`team-${name}/${path}`, entry] as const),
  );
  return treeOf([[".claude-plugin/marketplace.json", '{"name":"all"}'], ...files]);
}

test("ZIP, clone and archive hold the plugins' files, with what the merge wrote over them", async () => {
  const made = await contents(packFolder(folder));
  const { zip, git } = await viewContent(view("one", "two"), own, made);
  expect(treeDigest(readZip(await bytesOf(zip.read(0, zip.size))).tree)).toBe(treeDigest(expectedOf("one", "two")));
  const repository = join(folder, "view.git");
  await Promise.all([writeRepository(repository, git), writeRepository(repository, git)]);
  execFileSync("git", ["fsck", "--strict"], { cwd: repository, stdio: "pipe" });
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository}`, "clone"], { cwd: folder, stdio: "pipe" });
  const cloned = new Map([...readDirectory(join(folder, "clone"))].filter(([path]) => !path.startsWith(".git/")));
  expect(treeDigest(cloned)).toBe(treeDigest(expectedOf("one", "two")));
  const archive = await made.archive(plugins[0]!);
  const bytes = await bytesOf(archive.read(0, archive.size));
  expect(sha256Hex(bytes)).toBe(archive.sha256);
  expect(treeDigest(readZip(bytes).tree)).toBe(treeDigest(served("one")));
  expect(await made.archive(plugins[0]!)).toBe(archive);
  expect(readdirSync(folder).sort()).toEqual(["clone", "packs", "view.git"]);
});

test("a view holds nothing of a plugin that is not in it", async () => {
  const made = await contents();
  const { zip, git } = await viewContent(view("two"), own, made);
  expect(treeDigest(readZip(await bytesOf(zip.read(0, zip.size))).tree)).toBe(treeDigest(expectedOf("two")));
  // The commit, five trees, the catalog, the manifest, one command.
  expect((await git.writePack(() => {})).objects).toBe(9);
  const other = await viewContent(view("one"), own, made);
  expect(other.git.commit.id).not.toBe(git.commit.id);
});

test("the tag says what the bytes depend on", () => {
  expect(viewTag(view("one"), "1-x")).toBe(`"${sha256Hex("one")}-1-x"`);
});

test("what is missing in the store is named", async () => {
  const store = memoryPacks();
  await expect(pluginContents(plugins, store, packsOf([snapshot]))).rejects.toThrow(/"team-one" is made of it/);
  await expect(pluginContents(plugins, store, packsOf([]))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  const { files, data } = await packFiles(sources["two"]!);
  await store.keep(files, data);
  await expect(pluginContents(plugins, store, () => files.id)).rejects.toThrow(/has no "bin\/run"/);
  const made = await contents();
  const foreign = { ...plugins[0]!, contentHash: "0" };
  await expect(viewContent({ ...view(), plugins: [foreign] }, own, made)).rejects.toMatchObject({
    code: "FILE_UNREADABLE",
  });
});

test("a repository that can't be written leaves nothing", async () => {
  const { git } = await viewContent(view("one"), own, await contents());
  const failing = { ...git, writePack: () => Promise.reject(new Error("full")) };
  await expect(writeRepository(join(folder, "a.git"), failing)).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
  expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
});
