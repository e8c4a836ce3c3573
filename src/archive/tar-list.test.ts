import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Hex } from "../core/digest.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { gunzipChunks } from "./gunzip.ts";
import { tarOf } from "./tar.ts";
import { tarListing } from "./tar-list.ts";

const tree = treeOf({
  "a.md": "A\n",
  "bin/run": fileOf("#!/bin/sh\n", true),
  "grüße/日本.md": "ü",
  [`long/${"x".repeat(120)}.md`]: "y".repeat(70_000),
  empty: "",
});

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sum = (text: string) => sha256Hex(text);

describe("tarListing", () => {
  test.each([1, 7, 512, 513, 1_000_000])("lists each entry with what it is, in pieces of %i bytes", async (size) => {
    const found = await tarListing(pieces(tarOf(tree), size));
    expect(found.get("a.md")).toBe(`0 644 0/0 2  ${sum("A\n")}`);
    expect(found.get("bin/run")).toBe(`0 755 0/0 10  ${sum("#!/bin/sh\n")}`);
    expect(found.get("grüße/日本.md")).toBe(`0 644 0/0 2  ${sum("ü")}`);
    expect(found.get(`long/${"x".repeat(120)}.md`)).toBe(`0 644 0/0 70000  ${sum("y".repeat(70_000))}`);
    expect(found.get("bin")).toMatch(/^5 755 /);
    expect(found.size).toBe(8);
  });

  test("whatever the bytes are, it ends with a list or refuses them", async () => {
    const whole = tarOf(tree);
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 8 }), async (length, changes) => {
        const bytes = whole.slice(0, length);
        for (const { at, value } of changes) if (at < length) bytes[at] = value;
        const name = await tarListing(pieces(bytes, 4_096)).then(
          () => "TarUnlistable",
          (error: Error) => error.name,
        );
        expect(name).toBe("TarUnlistable");
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["cut off in a file", tarOf(tree).subarray(0, 900)],
    ["no tar", new Uint8Array(512).fill(65)],
  ])("refuses what is %s", async (_what, bytes) => {
    await expect(tarListing(pieces(bytes, 512))).rejects.toThrow(expect.objectContaining({ name: "TarUnlistable" }));
  });
});

describe("gunzipChunks", () => {
  const text = Buffer.from("abc".repeat(200_000));
  const all = async (bytes: Uint8Array, size: number, most = 10_000_000) => {
    const parts: Uint8Array[] = [];
    for await (const chunk of gunzipChunks(pieces(bytes, size), most)) parts.push(chunk);
    return Buffer.concat(parts);
  };

  test.each([1, 100, 1_000_000])("unpacks what comes in pieces of %i bytes", async (size) => {
    expect((await all(gzipSync(text), size)).equals(text)).toBe(true);
  });

  test("refuses what is no gzip, cut off, or too much", async () => {
    await expect(all(text, 100)).rejects.toThrow(expect.objectContaining({ code: "Z_DATA_ERROR" }));
    await expect(all(gzipSync(text).subarray(0, 300), 100)).rejects.toThrow(
      expect.objectContaining({ code: "Z_BUF_ERROR" }),
    );
    await expect(all(gzipSync(text), 100, 1_000)).rejects.toThrow(RangeError);
  });

  test("passes the source's own error on", async () => {
    async function* broken() {
      yield gzipSync(text).subarray(0, 10);
      throw new Error("away");
    }
    const reading = async () => {
      for await (const _ of gunzipChunks(broken(), 1_000));
    };
    await expect(reading()).rejects.toThrow("away");
  });

  test("who stops reading ends it", async () => {
    for await (const chunk of gunzipChunks(pieces(gzipSync(text), 10), 10_000_000)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});
