import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { deflateHere, deflateOptions } from "../archive/deflate.ts";
import { packFiles } from "../archive/pack-files.ts";
import { treeOf } from "../core/file-tree.ts";
import { startDeflateWorker } from "./deflate-worker.ts";

const filesOf = (sizes: readonly number[]) =>
  sizes.map((size, at) => Buffer.from(`${at} `.repeat(size).slice(0, size)));
const files = filesOf([0, 1, 5_000, 65_408, 65_536, 1_000_000]);

test("the thread makes the same bytes as this one, and leaves what it was given as it was", async () => {
  await using thread = startDeflateWorker();
  const given = files.map((bytes) => Uint8Array.from(bytes));
  const made = await thread.deflate(given);
  expect(made.map((bytes) => Buffer.from(bytes))).toEqual(files.map((bytes) => deflateSync(bytes, deflateOptions)));
  expect((await deflateHere(files)).map((bytes) => Buffer.from(bytes))).toEqual(
    made.map((bytes) => Buffer.from(bytes)),
  );
  expect(given.map((bytes) => Buffer.from(bytes))).toEqual(files);
  expect(await thread.deflate([])).toEqual([]);
});

test("who asks at once gets each their own", async () => {
  await using thread = startDeflateWorker();
  const trees = Array.from({ length: 20 }, (_, at) => treeOf({ a: `${at}`.repeat(at * 900), b: `${at}` }));
  const made = await Promise.all(trees.map((tree) => packFiles(tree, thread)));
  expect(made).toEqual(await Promise.all(trees.map((tree) => packFiles(tree))));
});

test("whoever waits, or asks later, is told when the thread has ended", async () => {
  const thread = startDeflateWorker();
  const waiting = thread.deflate(filesOf([10_000_000]));
  await Promise.all([expect(waiting).rejects.toThrow("has ended"), thread[Symbol.asyncDispose]()]);
  await expect(thread.deflate(files)).rejects.toThrow("has ended");
});
