import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readElf } from "./elf.ts";
import { elfOf } from "./elf.test-data.ts";

const parts = {
  machine: 183,
  interpreter: "/lib/ld-linux-aarch64.so.1",
  needed: ["libc.so.6", "libm.so.6"],
  versions: ["GLIBC_2.17", "GLIBC_2.38"],
};

describe("readElf", () => {
  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])("reads machine, interpreter, libraries and versions (64 bits %s, little endian %s)", (wide, little) => {
    expect(readElf(elfOf({ ...parts, wide, little }))).toEqual(parts);
  });

  test("reads a file without interpreter and versions", () => {
    expect(readElf(elfOf())).toEqual({ machine: 62, needed: [], versions: [] });
  });

  test.skipIf(process.platform !== "linux")("reads the program that runs this test", () => {
    const found = readElf(readFileSync(process.execPath));
    expect(found?.machine).toBe(process.arch === "arm64" ? 183 : 62);
    expect(found?.interpreter).toMatch(/^\/lib/);
    expect(found?.needed).toContain("libc.so.6");
    expect(found?.versions).toContainEqual(expect.stringMatching(/^GLIBC_2\.\d+/));
    expect(found?.versions).toContainEqual(expect.stringMatching(/^GLIBCXX_3\.4/));
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["text", new TextEncoder().encode("#!/bin/sh\n")],
    ["four bytes", new Uint8Array([0x7f, 0x45, 0x4c, 0x46])],
    ["a header alone", elfOf(parts).slice(0, 64)],
  ])("says nothing of %s", (_what, bytes) => expect(readElf(bytes)).toBeUndefined());

  test("refuses counts that no file has", () => {
    // Large enough to hold them all, so that it is the count that is refused.
    const segments = new Uint8Array(4_000_000);
    segments.set(elfOf(parts));
    segments.copyWithin(16_384, 128, 128 + 3 * 56);
    new DataView(segments.buffer).setBigUint64(32, 16_384n, true);
    expect(readElf(segments)).toEqual(parts);
    new DataView(segments.buffer).setUint16(56, 65_535, true);
    expect(readElf(segments)).toBeUndefined();
  });

  test("a list that leads to itself ends", () => {
    const bytes = elfOf(parts);
    // The distance to the next version is 0 only in the last one; here none is the last.
    new DataView(bytes.buffer).setUint16(2_048 + 2, 65_535, true);
    new DataView(bytes.buffer).setUint32(2_048 + 32 + 12, 0xffff_fff0, true);
    expect(readElf(bytes)).toBeUndefined();
  });

  test("whatever the bytes are, it ends and throws nothing", () => {
    const whole = elfOf(parts);
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.nat(whole.length), fc.array(change, { maxLength: 20 }), (length, changes) => {
        const bytes = whole.slice();
        for (const { at, value } of changes) bytes[at] = value;
        const found = readElf(bytes.subarray(0, length));
        expect(found === undefined || Array.isArray(found.versions)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("headers of random bytes behind the first four", () => {
    const random = fc.uint8Array({ minLength: 60, maxLength: 2_000 });
    fc.assert(
      fc.property(random, fc.boolean(), (rest, wide) => {
        const bytes = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, ...rest]);
        const found = readElf(bytes);
        expect(found === undefined || found.needed.length < 1_025).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
