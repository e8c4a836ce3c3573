import { expect, test } from "vitest";
import { byteRange } from "./byte-range.ts";

test.each([
  ["bytes=0-0", { start: 0, end: 1 }],
  ["bytes=0-99", { start: 0, end: 10 }],
  ["bytes=3-", { start: 3, end: 10 }],
  ["bytes=-4", { start: 6, end: 10 }],
  ["bytes=-400", { start: 0, end: 10 }],
  ["BYTES= 2-3 ", { start: 2, end: 4 }],
])("%s of ten bytes", (header, range) => expect(byteRange(header, 10)).toEqual(range));

test.each(["bytes=10-", "bytes=10-20", "bytes=-0"])("%s lies beyond ten bytes", (header) =>
  expect(byteRange(header, 10)).toBe("beyond"),
);

test.each([
  null,
  "",
  "bytes=",
  "bytes=-",
  "bytes=5-3",
  "bytes=0-1,4-5",
  "lines=0-1",
  "bytes=a-b",
  `bytes=${"9".repeat(16)}-`,
])("%s is answered with the whole", (header) => expect(byteRange(header, 10)).toBeUndefined());

test("of nothing every part lies beyond", () => {
  expect(byteRange("bytes=0-", 0)).toBe("beyond");
  expect(byteRange("bytes=-1", 0)).toBe("beyond");
});
