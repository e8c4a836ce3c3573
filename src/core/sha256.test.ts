import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

const expected = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >>> 8)) & 255);

test("the standard's own examples", () => {
  const text = (value: string) => sha256(new TextEncoder().encode(value));
  expect(text("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(text("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("every length up to four blocks, and a large one, as Node has it", () => {
  for (let length = 0; length <= 260; length += 1) {
    expect(sha256(bytesOf(length))).toBe(expected(bytesOf(length)));
  }
  expect(sha256(bytesOf(3_000_001))).toBe(expected(bytesOf(3_000_001)));
});

test("bytes inside a larger buffer", () => {
  const inside = bytesOf(400).subarray(3, 303);
  expect(sha256(inside)).toBe(expected(inside));
});

// The constants are made of cube roots, and an engine may round their last bit as it likes.
test("no root lies so near a border that rounding could change its 32 bits", () => {
  const primes = Array.from({ length: 310 }, (_, at) => at + 2).filter((one) =>
    Array.from({ length: one - 2 }, (_, at) => at + 2).every((other) => one % other !== 0),
  );
  expect(primes).toHaveLength(64);
  for (const prime of primes) {
    const rest = ((Math.cbrt(prime) % 1) * 2 ** 32) % 1;
    expect(Math.min(rest, 1 - rest)).toBeGreaterThan(1e-4);
  }
});
