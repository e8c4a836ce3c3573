import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packFiles } from "../archive/pack-files.ts";
import { treeDigest } from "../core/digest.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { ByteCache } from "../archive/byte-cache.ts";
import { packFolder, packingHere } from "./pack-folder.ts";

let state: string;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "bazaar-packs-"));
});

afterEach(() => rmSync(state, { recursive: true }));

const plugin = treeOf([
  ["a.md", "text ".repeat(2_000)],
  ["bin/run", fileOf("#!/bin/sh\n", true)],
  ["empty", ""],
]);

const allFiles = () =>
  readdirSync(state, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();

test("another process finds what one has kept, twice is once", async () => {
  const { files, data } = await packFiles(plugin);
  const store = packFolder(state);
  expect(await store.find(files.id)).toBeUndefined();
  await Promise.all([store.keep(files, data), store.keep(files, data), packFolder(state).keep(files, data)]);
  const other = packFolder(state);
  expect(await other.find(files.id)).toEqual(files);
  expect(Buffer.compare(await other.data(files.id), data)).toBe(0);
  expect(allFiles().map((path) => path.slice(state.length))).toEqual(
    [".json", ".pack"].map((end) => `/packs/${packingHere()}/${files.id.slice(0, 2)}/${files.id}${end}`),
  );
});

test("a pack that is not whole is not there, and is kept again", async () => {
  const { files, data } = await packFiles(plugin);
  const store = packFolder(state);
  await store.keep(files, data);
  const pack = allFiles().find((path) => path.endsWith(".pack"))!;
  truncateSync(pack, 10);
  expect(await store.find(files.id)).toBeUndefined();
  await store.keep(files, data);
  expect(await packFolder(state).find(files.id)).toEqual(files);
  // Of the right size, but other bytes: told by its digest.
  writeFileSync(pack, Buffer.alloc(data.length));
  await expect(packFolder(state).data(files.id)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  expect(await store.find(files.id)).toBeUndefined();
  await store.keep(files, data);
  expect(Buffer.compare(await packFolder(state).data(files.id), data)).toBe(0);
});

test("data that is only looked at is whole too, small and large, and each look sees its own", async () => {
  const texts = ["a", "b".repeat(90_000), randomBytes(700_000).toString("hex")];
  const packs = await Promise.all(texts.map((text) => packFiles(treeOf({ text }))));
  for (const { files, data } of packs) await packFolder(state).keep(files, data);
  const store = packFolder(state);
  const seen: Buffer[] = [];
  await Promise.all(packs.map(({ files }, at) => store.use(files.id, (data) => void (seen[at] = Buffer.from(data)))));
  expect(seen).toEqual(packs.map(({ data }) => Buffer.from(data)));
  const taken = () => {
    throw new Error("taken");
  };
  await expect(store.use(packs[0]!.files.id, taken)).rejects.toThrow("taken");
  expect(await store.find(packs[0]!.files.id)).toBeDefined();
  for (const path of allFiles().filter((one) => one.endsWith(".pack"))) truncateSync(path, 1);
  for (const { files } of packs.slice(1)) {
    await expect(store.use(files.id, taken)).rejects.toThrow(/is not whole/);
    expect(await packFolder(state).find(files.id)).toBeUndefined();
  }
  await expect(store.use("0".repeat(64), taken)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});

test("a listing that was cut off is none", async () => {
  const { files, data } = await packFiles(plugin);
  await packFolder(state).keep(files, data);
  truncateSync(allFiles()[0]!, 50);
  expect(await packFolder(state).find(files.id)).toBeUndefined();
  await expect(packFolder(state).data(files.id)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});

test("packs of another zlib are packed anew, and the old ones stay for others", async () => {
  const { files, data } = await packFiles(plugin);
  await packFolder(state, { packing: "0-other" }).keep(files, data);
  const here = packFolder(state);
  expect(await here.find(files.id)).toEqual(files);
  expect(Buffer.compare(await here.data(files.id), data)).toBe(0);
  expect(allFiles()).toHaveLength(4);
  for (const path of allFiles()) utimesSync(path, 1, 1);
  expect(await here.prune(new Set([files.id]), Date.now())).toBe(1);
  expect(allFiles().every((path) => path.includes(here.packing))).toBe(true);
});

test("a pack of another zlib that is not whole is not there", async () => {
  const { files, data } = await packFiles(plugin);
  await packFolder(state, { packing: "0-other" }).keep(files, data);
  writeFileSync(allFiles()[1]!, Buffer.alloc(data.length));
  expect(await packFolder(state).find(files.id)).toBeUndefined();
});

test("what no store would have made is refused", async () => {
  const { files, data } = await packFiles(plugin);
  const store = packFolder(state);
  await expect(store.keep(files, data.subarray(1))).rejects.toMatchObject({ code: "UNEXPECTED" });
  await expect(store.keep({ ...files, id: "0".repeat(64) }, data)).rejects.toMatchObject({ code: "UNEXPECTED" });
  for (const id of ["../../etc", "", `${"a".repeat(63)}/`])
    await expect(store.find(id)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});

test("a folder that can't be written is named", async () => {
  const { files, data } = await packFiles(plugin);
  writeFileSync(join(state, "packs"), "");
  await expect(packFolder(state).keep(files, data)).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
});

test("pruning removes what is old and not named, with what killed processes left", async () => {
  const store = packFolder(state);
  const [one, two, three] = await Promise.all(["1", "2", "3"].map((text) => packFiles(treeOf({ a: text }))));
  for (const each of [one, two, three]) await store.keep(each!.files, each!.data);
  const left = join(state, "packs", packingHere(), one!.files.id.slice(0, 2), `${one!.files.id}.pack.x.new`);
  writeFileSync(left, "half");
  const long = new Date(Date.now() - 3_600_000);
  for (const path of allFiles()) if (!path.includes(three!.files.id)) utimesSync(path, long, long);
  expect(await store.prune(new Set([one!.files.id]), Date.now() - 60_000)).toBe(1);
  const ids = allFiles().map((path) => path.slice(-69, -5));
  expect(ids.sort()).toEqual([one, one, three, three].map((each) => each!.files.id).sort());
});

test("what is in use is not pruned: finding makes young", async () => {
  const store = packFolder(state);
  const { files, data } = await packFiles(plugin);
  await store.keep(files, data);
  const long = new Date(Date.now() - 3_600_000);
  for (const path of allFiles()) utimesSync(path, long, long);
  await store.find(files.id);
  expect(await store.prune(new Set(), Date.now() - 60_000)).toBe(0);
  expect(await store.data(files.id)).toHaveLength(data.length);
});

test("killed at any moment, what is found is whole, and the next keep succeeds", async () => {
  const tree = (at: number) => treeOf({ a: `${at} `.repeat(40_000), b: `${at}` });
  for (let round = 0; round < 12; round += 1) {
    const child = fork(join(import.meta.dirname, "../testing/keep-packs.test-data.ts"), [state], { stdio: "ignore" });
    const exited = once(child, "exit");
    await once(child, "message");
    await new Promise((resolve) => setTimeout(resolve, 3 * round));
    child.kill("SIGKILL");
    await exited;
    const listed = allFiles().filter((path) => path.endsWith(".json"));
    const store = packFolder(state);
    for (const path of listed) {
      const id = path.slice(-69, -5);
      expect(statSync(path.replace(/json$/, "pack")).size).toBe((await store.find(id))?.packedSize);
      await store.data(id);
    }
  }
  const { files, data } = await packFiles(tree(0));
  await packFolder(state).keep(files, data);
  expect(files.id).toBe(treeDigest(tree(0)));
  expect(allFiles().filter((path) => path.endsWith(".json")).length).toBeGreaterThan(1);
  expect(readFileSync(join(state, "packs", packingHere(), files.id.slice(0, 2), `${files.id}.pack`))).toHaveLength(
    data.length,
  );
}, 60_000);

test("the cache holds what was used last, and reads once for all who ask at once", async () => {
  const cache = new ByteCache(10);
  let reads = 0;
  const read = (size: number) => async () => {
    reads += 1;
    return new Uint8Array(size);
  };
  await Promise.all([cache.get("a", read(4)), cache.get("a", read(4))]);
  expect(reads).toBe(1);
  await cache.get("b", read(4));
  await cache.get("a", read(4));
  await cache.get("c", read(4));
  expect([reads, cache.held]).toEqual([3, 8]);
  await cache.get("a", read(4));
  expect(reads).toBe(3);
  await cache.get("b", read(4));
  expect(reads).toBe(4);
  await cache.get("large", read(11));
  expect(cache.held).toBe(8);
  await expect(cache.get("x", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await cache.get("x", read(1))).toHaveLength(1);
});

test("packs are settled where they are, also those of another process; one that is not there is named", async () => {
  const packs = await Promise.all(["1", "2", "3"].map((text) => packFiles(treeOf({ a: text }))));
  for (const { files, data } of packs) await packFolder(state).keep(files, data);
  const ids = packs.map(({ files }) => files.id);
  const store = packFolder(state);
  await store.settle([]);
  await store.settle(ids);
  for (const id of ids) expect(await store.find(id)).toBeDefined();
  rmSync(allFiles().find((path) => path.endsWith(`${ids[1]}.pack`))!);
  await expect(store.settle(ids)).rejects.toMatchObject({
    code: "FILE_UNREADABLE",
    problem: expect.stringContaining(ids[1]!),
  });
  await expect(store.settle(["../etc"])).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});
