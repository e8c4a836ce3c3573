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
  ["a/**/b", "a/b", true],
  ["a/**/b", "a/x/y/b", true],
  ["a/**/b", "a/xb", false],
  ["a**b", "a/x/b", true],
  ["***", "a/b", true],
  ["**/*.md", "a/b.md", true],
  ["**/**/x", "x", true],
  ["*a*b*", "xaxbx", true],
  ["*", "a/", false],
  ["", "", true],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(globMatcher(pattern)(path)).toBe(expected);
});

// One way after the other, each of these would be tried for years.
test.each(["*a".repeat(30), "**/*a".repeat(30), "**a".repeat(30), "**/".repeat(30), "*".repeat(2000)])(
  "%s: at once",
  (many) => {
    expect(globMatcher(`${many}c`)("a".repeat(5000))).toBe(false);
    expect(globMatcher(`${many}/c`)("a/".repeat(2500))).toBe(false);
  },
);
