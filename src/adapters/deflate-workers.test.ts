import { createHash, randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { deflateFile, deflateHere, deflateOptions } from "../archive/deflate.ts";
import { packFiles } from "../archive/pack-files.ts";
import { treeOf } from "../core/file-tree.ts";
import { startDeflateWorkers } from "./deflate-workers.ts";

const filesOf = (sizes: readonly number[]) =>
  sizes.map((size, at) => Buffer.from(`${at} `.repeat(size).slice(0, size)));
const files = [
  ...filesOf([0, 1, 250, 251, 5_000, 32_000, 32_001, 65_408, 65_536, 1_000_000]),
  randomBytes(3_000),
  randomBytes(300_000),
];
/** Without the two bytes before, which name the window. */
const deflated = (bytes: Uint8Array) => Buffer.from(bytes.subarray(2));

test("the threads make the same bytes as this one, and leave what they were given as it was", async () => {
  await using threads = startDeflateWorkers();
  const given = files.map((bytes) => Uint8Array.from(bytes));
  const made = await threads.deflate(given);
  const plain = files.map((bytes) => deflated(deflateSync(bytes, deflateOptions)));
  expect(made.map(deflated)).toEqual(plain);
  expect((await deflateHere(files)).map(deflated)).toEqual(plain);
  expect(given.map((bytes) => Buffer.from(bytes))).toEqual(files);
  expect(await threads.deflate([])).toEqual([]);
});

test("a window that is fitted to a file changes none of its bytes, whatever the size", () => {
  const text = createHash("shake256", { outputLength: 50_000 })
    .update("x")
    .digest("base64")
    .replaceAll(/[A-M]/g, "word ");
  const near = Array.from({ length: 9 }, (_, at) => 2 ** (at + 8));
  for (const power of near)
    for (const more of [-263, -262, -261, -1, 0, 1]) {
      const bytes = Buffer.from(text.slice(0, Math.max(0, power + more)));
      const made = deflateSync(bytes, deflateFile(bytes.length));
      expect(deflated(made).equals(deflated(deflateSync(bytes, deflateOptions))), `${bytes.length}`).toBe(true);
    }
});

test.each([1, 2])(
  "who asks at once gets each their own, also what this thread does meanwhile (%i threads)",
  async (most) => {
    await using thread = startDeflateWorkers(most);
    const trees = Array.from({ length: 20 }, (_, at) => treeOf({ a: `${at}`.repeat(at * 900), b: `${at}` }));
    // More than this thread takes, and more than a batch has.
    trees.push(...[400_000, 3_000_000].map((size) => treeOf({ a: "b ".repeat(size / 2) })));
    const made = await Promise.all(trees.map((tree) => packFiles(tree, thread)));
    expect(made).toEqual(await Promise.all(trees.map((tree) => packFiles(tree))));
  },
);

test("whoever waits, or asks later, is told when the thread has ended", async () => {
  const thread = startDeflateWorkers();
  const waiting = thread.deflate(filesOf([10_000_000]));
  await Promise.all([expect(waiting).rejects.toThrow("has ended"), thread[Symbol.asyncDispose]()]);
  await expect(thread.deflate(files)).rejects.toThrow("has ended");
});
