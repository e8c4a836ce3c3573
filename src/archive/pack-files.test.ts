import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { deflateRawSync, inflateRawSync, inflateSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { treeDigest } from "../core/digest.ts";
import { fileOf, type FileTree, type TreeFile, treeOf } from "../core/file-tree.ts";
import { type DeflateAll, deflateHere } from "./deflate.ts";
import { memoryPacks } from "./memory-packs.ts";
import { packFiles } from "./pack-files.ts";
import { packingOf } from "./packing.ts";

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(400))
    .map(([text, times]) => Buffer.from(text.repeat(times))),
);
const name = fc
  .string({ unit: fc.constantFrom(...Array.from("abXY0._- ü日🎉")), minLength: 1, maxLength: 8 })
  .filter((text) => !/^\.\.?$/.test(text));
const trees = fc
  .array(fc.tuple(name, content, fc.boolean()), { maxLength: 10 })
  .map((all): FileTree => treeOf(all.map(([path, bytes, executable]) => [path, fileOf(bytes, executable)])));

test("each file comes back from where the listing says, as raw deflate and in zlib's form", async () => {
  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      const { files, data } = await packFiles(tree);
      expect(files.files.map(({ path }) => path)).toEqual([...tree.keys()]);
      expect(files.packedSize).toBe(data.length);
      for (const file of files.files) {
        const entry = tree.get(file.path);
        if (entry?.kind !== "file") throw new Error("no file");
        const raw = data.subarray(file.offset, file.offset + file.packedSize);
        const adler = Buffer.alloc(4);
        adler.writeUInt32BE(file.adler32);
        expect(Buffer.compare(inflateRawSync(raw), entry.bytes())).toBe(0);
        // zlib itself checks the checksum.
        expect(Buffer.compare(inflateSync(Buffer.concat([Buffer.from([0x78, 0x9c]), raw, adler])), entry.bytes())).toBe(
          0,
        );
        expect(file.executable).toBe(entry.executable);
        expect(file.sha256).toBe(createHash("sha256").update(entry.bytes()).digest("hex"));
      }
      expect(files.id).toBe(treeDigest(tree));
    }),
    { numRuns: 60 },
  );
});

test("sizes, batches, threads and the order of the tree change nothing", async () => {
  const sizes = [0, 1, 65_535, 65_536, 200_000, 3_000_000, ...Array.from({ length: 60 }, (_, at) => at * 600)];
  const texts = sizes.map((size, at): [string, string] => [`f${at}`, `${at} `.repeat(size).slice(0, size)]);
  const { files, data } = await packFiles(new Map([...treeOf(texts)].toReversed()));
  expect(files.files.map(({ path }) => path)).toEqual(texts.map(([path]) => path).sort());
  for (const { path, offset, packedSize, blobId } of files.files) {
    const bytes = Buffer.from(texts.find((one) => one[0] === path)![1]);
    const alone = deflateRawSync(bytes, { level: 6, windowBits: 15, memLevel: 8 });
    expect(Buffer.compare(data.subarray(offset, offset + packedSize), alone)).toBe(0);
    expect(blobId).toBe(createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"));
  }
});

test("other work goes on while many small files are compressed", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const text = "some words ".repeat(1_500);
  await packFiles(treeOf(Array.from({ length: 400 }, (_, at): [string, string] => [`f${at}`, text])));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test.each([
  ["../a", "PATH_UNSAFE"],
  ["/a", "PATH_UNSAFE"],
  ["a//b", "PATH_UNSAFE"],
  ["a\\b", "PATH_UNSAFE"],
  ["a\nb", "PATH_UNSAFE"],
])("the path %j is refused", async (path, code) => {
  await expect(packFiles(new Map([[path, fileOf("x")]]))).rejects.toMatchObject({ code });
});

test("a symbolic link is refused, folders are left out, a file that grew is named", async () => {
  await expect(packFiles(treeOf({ a: { kind: "symlink", target: "b" } }))).rejects.toMatchObject({
    code: "PATH_UNSAFE",
  });
  expect((await packFiles(treeOf({ a: { kind: "directory" } }))).files.files).toEqual([]);
  const grown = { ...fileOf("long"), size: 2 };
  await expect(packFiles(treeOf({ a: grown }))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});

test("files that are read into memory that is used again are packed as others are", async () => {
  const text = (at: number, file: number) => `${at} ${file} `.repeat(at * 700 + file);
  const treeOfTexts = (at: number, more: (bytes: Uint8Array) => object) =>
    treeOf(
      Array.from({ length: 5 }, (_, file): [string, TreeFile] => {
        const made = fileOf(text(at, file));
        return [`f${file}`, { ...made, ...more(made.bytes()) }];
      }),
    );
  const into = (bytes: Uint8Array) => ({
    into: (memory: Uint8Array) => (memory.set(bytes), bytes.length),
    bytes: () => expect.unreachable(),
  });
  const plain = await Promise.all([0, 1, 2, 3, 40, 5].map((at) => packFiles(treeOfTexts(at, () => ({})))));
  // While the others are read.
  const later: DeflateAll = async (files) => await setTimeout(1, files).then(deflateHere);
  for (const deflate of [deflateHere, later])
    expect(await Promise.all([0, 1, 2, 3, 40, 5].map((at) => packFiles(treeOfTexts(at, into), { deflate })))).toEqual(
      plain,
    );
  for (const other of [-1, 1]) {
    const changed = { ...fileOf("text"), into: (memory: Uint8Array) => Math.min(memory.length, 4 + other) };
    await expect(packFiles(treeOf({ a: changed }))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  }
});

test("a pack is made where its parts lie only when nothing else lies there", async () => {
  const tree = treeOf({ a: "a".repeat(500), b: "b".repeat(700), c: "c" });
  const plain = await packFiles(tree);
  for (const hole of [0, 5]) {
    let memory = new Uint8Array();
    const deflate: DeflateAll = async (files) => {
      const [a, b, c] = await deflateHere(files);
      memory = Uint8Array.from([...a!, ...b!, ...new Uint8Array(hole).fill(7), ...c!]);
      const [first, second] = [a!.length, a!.length + b!.length];
      return [memory.subarray(0, first), memory.subarray(first, second), memory.subarray(second + hole)];
    };
    const { files, data } = await packFiles(tree, { deflate });
    expect([files, Buffer.from(data)]).toEqual([plain.files, Buffer.from(plain.data)]);
    expect(data.buffer === memory.buffer).toBe(hole === 0);
    expect(Buffer.from(memory).includes(Buffer.alloc(hole, 7))).toBe(true);
  }
});

test("a store in memory keeps what it has, and names what it has not", async () => {
  const store = memoryPacks();
  const { files, data } = await packFiles(treeOf({ a: "x" }));
  expect(await store.find(files.id)).toBeUndefined();
  await store.keep(files, data);
  await store.keep(files, new Uint8Array(3));
  expect(await store.find(files.id)).toBe(files);
  expect(await store.data(files.id)).toBe(data);
  await expect(store.data("0".repeat(64))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});

test("the packing names what the bytes depend on, as one safe word", () => {
  const here = packingOf({ zlib: "1.3.1 x/../y", arch: "x64" });
  expect(here).toMatch(/^1-1\.3\.1-x-\.\.-y-x64-[0-9a-f]{8}$/);
  expect(packingOf({ zlib: "1.3.2", arch: "x64" })).not.toBe(packingOf({ zlib: "1.3.1", arch: "x64" }));
});
