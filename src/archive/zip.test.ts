import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { treeDigest } from "../core/digest.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import { ByteCache } from "./byte-cache.ts";
import { type Member, membersOf, type PackData, packWritten, withWritten } from "./members.ts";
import { memoryPacks } from "./memory-packs.ts";
import { packFiles } from "./pack-files.ts";
import type { PackStore } from "./packed-types.ts";
import { downloadOf, runsOf, zipOf, zipOfRuns } from "./zip.ts";
import { readZip } from "./zip-reader.ts";
import { ZipRun } from "./zip-run.ts";

const name = fc
  .string({ unit: fc.constantFrom(...Array.from("abX0._- ü日🎉\uffee")), minLength: 1, maxLength: 8 })
  .filter((text) => !/^\.\.?$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const file = fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.boolean()).map(([bytes, runs]) => fileOf(bytes, runs));

/** Trees that any disk can hold: nothing below a file, no twins. */
const trees = fc.array(fc.tuple(path, file), { minLength: 1, maxLength: 12 }).map((pairs): FileTree => {
  const kept = new Map<string, ReturnType<typeof fileOf>>();
  const folded = new Set<string>();
  for (const [at, one] of pairs) {
    const parts = at
      .normalize("NFC")
      .toLowerCase()
      .split("/")
      .map((_, index, all) => all.slice(0, index + 1).join("/"));
    if (at !== at.normalize("NFC").toLowerCase() || parts.some((part) => folded.has(part))) continue;
    for (const part of parts) folded.add(part);
    kept.set(at, one);
  }
  return treeOf(kept);
});

async function stored(tree: FileTree, folder: string, store: PackStore): Promise<Member[]> {
  const { files, data } = await packFiles(tree);
  await store.keep(files, data);
  return membersOf(files, folder);
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

test("a ZIP of more parts than are given out at once holds each of them once", async () => {
  const store = memoryPacks();
  const tree = treeOf(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}.md`, `File ${at}`])));
  const zip = zipOf(await stored(tree, "p", store), store);
  const whole = await bytesOf(zip.read(0, zip.size));
  expect(whole).toHaveLength(zip.size);
  expect(readZip(whole).tree.size).toBe(tree.size);
  const part = await bytesOf(zip.read(1_000, zip.size - 1_000));
  expect(part.equals(whole.subarray(1_000, zip.size - 1_000))).toBe(true);
});

test("a reader gets back what was put in, of several packs, and every range is that part of the whole", async () => {
  await fc.assert(
    fc.asyncProperty(trees, trees, fc.nat(), fc.nat(), async (one, two, first, second) => {
      const store = memoryPacks();
      const members = [...(await stored(one, "p", store)), ...(await stored(two, "q", store))];
      const zip = zipOf(members, store);
      const whole = await bytesOf(zip.read(0, zip.size));
      expect(whole).toHaveLength(zip.size);
      const expected = treeOf([
        ...[...one].map(([at, entry]) => [`p/${at}`, entry] as const),
        ...[...two].map(([at, entry]) => [`q/${at}`, entry] as const),
      ]);
      expect(treeDigest(readZip(whole, { maxRatio: 2_000 }).tree)).toBe(treeDigest(expected));
      const [start = 0, end = 0] = [first % (zip.size + 1), second % (zip.size + 1)].sort((a, b) => a - b);
      expect(Buffer.compare(await bytesOf(zip.read(start, end)), whole.subarray(start, end))).toBe(0);
      expect((await downloadOf(zip)).sha256).toBe(createHash("sha256").update(whole).digest("hex"));
    }),
    { numRuns: 80 },
  );
});

test("the order of the members changes nothing; names are in the order of their bytes", async () => {
  const store = memoryPacks();
  // In UTF-16 the second stands before the first, in UTF-8 after it.
  const members = await stored(treeOf({ "\uffee": "1", "🎉": "2", a: "3" }), "", store);
  const [one, two] = await Promise.all(
    [members, members.toReversed()].map((some) => bytesOf(zipOf(some, store).read(0, zipOf(some, store).size))),
  );
  expect(one!.equals(two!)).toBe(true);
  const places = ["a", "\uffee", "🎉"].map((text) => one!.indexOf(`\0\0${text}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("every single range of a small ZIP", async () => {
  const store = memoryPacks();
  const zip = zipOf(await stored(treeOf({ a: "aaaa", b: "", "c/d": "x" }), "", store), store);
  const whole = await bytesOf(zip.read(0, zip.size));
  for (let start = 0; start <= zip.size; start += 1)
    for (let end = start; end <= zip.size; end += 7)
      if (!(await bytesOf(zip.read(start, end))).equals(whole.subarray(start, end))) throw new Error(`${start}-${end}`);
  for (const [start, end] of [
    [-1, 2],
    [3, 2],
    [0, zip.size + 1],
    [Number.NaN, 2],
  ] as const)
    expect(() => zip.read(start, end)).toThrow(RangeError);
});

test("a range reads only the packs in it, and what was written only from memory", async () => {
  const store = memoryPacks();
  const members = (
    await Promise.all(["a", "b", "c"].map((folder) => stored(treeOf({ f: folder }), folder, store)))
  ).flat();
  const written = await packWritten([["plugin.json", Buffer.from("{}")]]);
  const asked: string[] = [];
  const counted: PackData = {
    data: (id) => (asked.push(id), store.data(id)),
    use: (id, take) => (asked.push(id), store.use(id, take)),
  };
  const zip = zipOf([...members, ...membersOf(written.files, "b")], withWritten(counted, [written]));
  const whole = await bytesOf(zip.read(0, zip.size));
  expect(asked).toEqual(members.map(({ pack }) => pack));
  asked.length = 0;
  const at = whole.indexOf("b/f");
  await bytesOf(zip.read(at, at + 8));
  expect(asked).toEqual([members[1]!.pack]);
  asked.length = 0;
  await bytesOf(zip.read(whole.indexOf("PK\x01\x02"), zip.size));
  expect(asked).toEqual([]);
});

test("pieces are bounded, whatever the size of the files", async () => {
  const store = memoryPacks();
  const noise = createHash("shake256", { outputLength: 1_000_000 }).update("noise").digest();
  const zip = zipOf(await stored(treeOf({ noise: fileOf(noise), a: "x" }), "", store), store);
  const sizes: number[] = [];
  for await (const chunk of zip.read(0, zip.size)) sizes.push(chunk.length);
  expect(Math.max(...sizes)).toBe(65_536);
});

test("what is too large to be held is the same in every part as what is", async () => {
  const store = memoryPacks();
  const noise = createHash("shake256", { outputLength: 8_500_000 }).update("noise").digest();
  const tree = treeOf({ "p/a": "x", "p/noise": fileOf(noise, true), "p/z/y": "y", "q/a": "x" });
  const zip = zipOf(await stored(tree, "", store), store);
  const whole = await bytesOf(zip.read(0, zip.size));
  expect(treeDigest(readZip(whole).tree)).toBe(treeDigest(tree));
  for (const [start, end] of [
    [0, 30],
    [20, 40],
    [100, 300_000],
    [8_400_000, zip.size],
    [zip.size - 400, zip.size - 10],
  ] as const)
    expect((await bytesOf(zip.read(start, end))).equals(whole.subarray(start, end))).toBe(true);
});

test("a folder that is remembered is made once for all ZIPs, and again where its memory was given away", async () => {
  const store = memoryPacks();
  const cache = new ByteCache(1_000_000);
  let made = 0;
  const members = await stored(treeOf({ f: "text", g: "more" }), "b", store);
  const run = new ZipRun(members, store, (make) => cache.get("b", () => ((made += 1), make())));
  const [alone, others] = [
    await stored(treeOf({ f: "first" }), "a", store),
    await stored(treeOf({ z: "z" }), "c", store),
  ];
  for (const beside of [[], alone, [...alone, ...others], others]) {
    const zip = zipOfRuns([...runsOf(beside, store), run]);
    const plain = zipOf([...members, ...beside], store);
    expect(await bytesOf(zip.read(0, zip.size))).toEqual(await bytesOf(plain.read(0, plain.size)));
  }
  expect(made).toBe(1);
  structuredClone(0, { transfer: [(await cache.get("b", () => expect.unreachable())).buffer as ArrayBuffer] });
  const zip = zipOfRuns([run]);
  expect(readZip(await bytesOf(zip.read(0, zip.size))).tree.size).toBe(2);
});

test("runs of which the files could stand between each other's are refused", async () => {
  const store = memoryPacks();
  const run = async (folder: string) => new ZipRun(await stored(treeOf({ f: "x", "g/h": "y" }), folder, store), store);
  const [a, nested, several] = [await run("a"), await run("a/b"), await run("")];
  expect(() => zipOfRuns([a, nested])).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  expect(() => zipOfRuns([a, several])).toThrow(TypeError);
  expect(zipOfRuns([several]).size).toBeGreaterThan(0);
});

test.each([
  [["a", "a"]],
  [["a", "a/b"]],
  [["../a"]],
  [["/a"]],
  [["a/./b"]],
  [["a\\b"]],
  [["\ud800"]],
  [["long/".repeat(900) + "b"]],
])("the paths %.20j are refused", async (paths) => {
  const store = memoryPacks();
  const [member] = await stored(treeOf({ x: "x" }), "", store);
  expect(() =>
    zipOf(
      paths.map((at) => ({ ...member!, path: at })),
      store,
    ),
  ).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
});

test("4 GiB are refused before anything is read", async () => {
  const store = memoryPacks();
  const [member] = await stored(treeOf({ x: "x" }), "", store);
  const large = { ...member!, file: { ...member!.file, packedSize: 0xffff_fff0 } };
  expect(() => zipOf([large], store)).toThrow(expect.objectContaining({ code: "ARCHIVE_INVALID" }));
  const bomb = { ...member!, file: { ...member!.file, size: 0x1_0000_0000 } };
  expect(() => zipOf([bomb], store)).toThrow(expect.objectContaining({ code: "ARCHIVE_INVALID" }));
});
