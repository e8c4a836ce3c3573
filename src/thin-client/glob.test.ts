import { expect, test } from "vitest";
import { globMatcher } from "./glob.ts";

test.each([
  ["a/b.md", "a/b.md", true],
  ["./a/b.md", "a/b.md", true],
  ["a/b.md", "a/bXmd", false],
  ["a/*", "a/b.md", true],
  ["a/*", "a/b/c.md", false],
  ["a/**", "a/b/c.md", true],
  ["a/", "a/b/c.md", true],
  ["**/x.md", "x.md", true],
  ["**/x.md", "a/b/x.md", true],
  ["**/x.md", "a/bx.md", false],
  ["*.png", "icon.png", true],
  ["a/(b)+[c]?.md", "a/(b)+[c]?.md", true],
  ["**", ".hidden/x", true],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(globMatcher(pattern)(path)).toBe(expected);
});
