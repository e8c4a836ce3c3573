import { expect, test } from "vitest";
import { padTo, printable, textWidth, wrap } from "./text-width.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["äö", 2],
  ["a\u0308", 1],
  ["日本語", 6],
  ["한국", 4],
  ["👍", 2],
  ["👩‍👩‍👧", 2],
  ["❤️", 2],
  ["\u200B", 0],
  ["→", 1],
])("%j takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("padding counts columns, not characters", () => {
  expect([padTo("日本", 6), padTo("ab", 6), padTo("too long", 3)]).toEqual(["日本  ", "ab    ", "too long"]);
});

test("control characters and direction marks of strangers are written out", () => {
  expect(printable("a\u001b[31mred\u0007\u202Egnp.exe\nnext")).toBe("a\\u001b[31mred\\u0007\\u202egnp.exe next");
  expect(printable("\u009b2J")).toBe("\\u009b2J");
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one", 7, ["one"]],
  ["", 7, [""]],
  ["abcdefghij k", 4, ["abcd", "efgh", "ij k"]],
  ["日本語 x", 4, ["日本", "語 x"]],
])("%j wraps at %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
