import { expect, test } from "vitest";
import { stubPaths } from "./stub-paths.ts";

const paths = (...names: string[]) =>
  Object.fromEntries([...stubPaths("commands", names)].map(([name, { path }]) => [name, path]));

test("folders for colons, and names as they are where every system can store them", () => {
  expect(paths("git:commit", "srp:x", "sp ace", ".hidden", "UPPER.MD", "日本語", "a:b:c")).toEqual({
    "git:commit": "commands/git/commit.md",
    "srp:x": "commands/srp/x.md",
    "sp ace": "commands/sp ace.md",
    ".hidden": "commands/.hidden.md",
    "UPPER.MD": "commands/UPPER.MD.md",
    日本語: "commands/日本語.md",
    "a:b:c": "commands/a/b/c.md",
  });
});

test.each([
  "a::b",
  "..",
  "../x",
  "a/b",
  "a\\b",
  "con",
  "nul.x",
  "x?",
  "a*b",
  "a|b",
  'q"',
  "line\nbreak",
  "x:",
  "SKILL",
  ".git:hooks",
  "x".repeat(101),
  "e\u0301",
])("%j gets a path of its hash", (name) => {
  expect(paths(name)[name]).toMatch(/^commands\/stub-[0-9a-f]{8}\.md$/);
});

test("names that differ only in capitals don't share a path", () => {
  const found = Object.values(paths("Foo", "foo", "FOO"));
  expect(new Set(found.map((path) => path.toLowerCase())).size).toBe(3);
});

test("a name that is the folder of another one gets a path of its hash", () => {
  expect(paths("x.md:y", "x")["x"]).toMatch(/^commands\/stub-/);
});
