import * as fc from "fast-check";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";
import { gzipChunks } from "./gzip.ts";

/** Text-like bytes, so that the compressor has choices. */
const sample = Buffer.from(
  Array.from({ length: 60_000 }, (_, at) => `line ${(at * at) % 977} of ${at % 13}\n`).join(""),
);

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void, undefined> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of source) parts.push(chunk.slice());
  return Buffer.concat(parts);
}

describe("gzipChunks", () => {
  test("is read back by zlib, and its header names no time and no system", async () => {
    const zipped = await all(gzipChunks(pieces(sample, [1_000])));
    expect(gunzipSync(zipped).equals(sample)).toBe(true);
    expect([...zipped.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    expect(zipped.length).toBeLessThan(sample.length / 4);
  });

  test("nothing at all is a member too", async () => {
    const zipped = await all(gzipChunks(pieces(new Uint8Array(0), [1])));
    expect(gunzipSync(zipped)).toHaveLength(0);
    expect(zipped[9]).toBe(255);
  });

  test("the bytes don't depend on how they came", async () => {
    const whole = await all(gzipChunks(pieces(sample, [])));
    const sizes = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sizes, async (some) => {
        const large = some.map((size) => size + 500);
        expect((await all(gzipChunks(pieces(sample, large)))).equals(whole)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test("rejects with what its source rejects with", async () => {
    const source = async function* () {
      yield sample;
      throw new Error("the disk is gone");
    };
    await expect(all(gzipChunks(source()))).rejects.toThrow("the disk is gone");
  });

  test("ended early, it ends its source", async () => {
    let isEnded = false;
    const source = async function* () {
      try {
        for (;;) yield sample;
      } finally {
        isEnded = true;
      }
    };
    for await (const chunk of gzipChunks(source())) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(isEnded).toBe(true);
  });
});

test("blocks are of one size, whatever came", async () => {
  for (const buffers of [1, 2, Infinity]) {
    const sizes: number[] = [];
    const parts: Uint8Array[] = [];
    for await (const block of blocksOf(pieces(sample.subarray(0, 10_000), [1, 7_000, 0, 13]), {
      size: 4_096,
      buffers,
    })) {
      sizes.push(block.length);
      parts.push(block.slice());
    }
    expect(sizes).toEqual([4_096, 4_096, 10_000 - 8_192]);
    expect(Buffer.concat(parts).equals(sample.subarray(0, 10_000))).toBe(true);
  }
});
