import { describe, expect, test } from "vitest";
import { checkedPath, PathSet } from "./checked-path.ts";

const refused: readonly (readonly [string, string])[] = [
  ["", "is empty"],
  ["/etc/passwd", "is absolute"],
  ["../x", '".."'],
  ["a/../../x", '".."'],
  ["a/./b", '"."'],
  ["a//b", "empty part"],
  ["a/", "empty part"],
  ["a\0b", "control character"],
  ["a\nb", "control character"],
  ["a\u0085b", "control character"],
  ["a\u007fb", "control character"],
  ["a\\b", "backslash"],
  ["..\\x", "backslash"],
  ["C:/x", "drive"],
  ["c:x", "drive"],
  ["a/d:x", "drive"],
  ["NUL", "device"],
  ["src/aux.c", "device"],
  ["com1", "device"],
  ["a./b", "ends with a dot"],
  ["a /b", "ends with a dot or a blank"],
  ["b.", "ends with a dot"],
  ["\ud800", "no Unicode"],
  ["x".repeat(256), "more than 255 bytes"],
  ["ü".repeat(128), "more than 255 bytes"],
  [`${"x".repeat(200)}/`.repeat(6) + "x", "longer than 1024 bytes"],
  [`${"a/".repeat(64)}x`, "deeper than 64"],
];

test.each(refused)("%j is refused: %s", (path, why) => {
  expect(() => checkedPath(path, "inert")).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  expect(() => checkedPath(path, "inert")).toThrow(why);
});

const plain = [
  "a",
  "src/index.ts",
  ".gitignore",
  ".github/workflows/ci.yml",
  "-rf",
  "a b.txt",
  "naïve/日本語.md",
  "[...slug].tsx",
  "x".repeat(255),
  `${"a/".repeat(63)}x`,
  "git",
  "hooks/pre-commit",
  "docs/claude.md.txt",
  "ab:c",
  "foo~1",
];

test.each(plain)("%j is taken", (path) => {
  expect(checkedPath(path, "refuse")).toBe(path);
});

const never = [
  ".git/config",
  "a/.GIT/hooks/post-checkout",
  ".git",
  "sub/.Git",
  "GIT~1/x",
  ".g\u200cit/config",
  "claude~1.md",
];

test.each(never)("%j is refused under every policy", (path) => {
  for (const policy of ["refuse", "inert"] as const)
    expect(() => checkedPath(path, policy)).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
});

const reserved = [
  ".claude/settings.json",
  "sub/.claude/commands/x.md",
  ".CLAUDE/settings.json",
  "CLAUDE.md",
  "a/claude.MD",
  "CLAUDE.local.md",
  "AGENTS.md",
  "AGENT\u017f.md",
  ".mcp.json",
  ".MCP.json",
  ".claude.json",
  ".claude-plugin/plugin.json",
  ".cl\u200daude/settings.json",
];

test.each(reserved)("%j is taken as inert only", (path) => {
  expect(() => checkedPath(path, "refuse")).toThrow("would obey");
  expect(checkedPath(path, "inert")).toBe(path);
});

test("a path in an error shows no character that turns or hides a line, and not all of a long one", () => {
  expect(() => checkedPath("../\u202egpj.exe", "refuse")).toThrow("\\u202egpj.exe");
  expect(() => checkedPath(`../${"x".repeat(5_000)}`, "refuse")).toThrow(/^.{1,300}$/);
});

describe("a set of paths", () => {
  const clashes: readonly (readonly string[])[] = [
    ["a.txt", "A.txt"],
    ["a.txt", "a.txt"],
    ["caf\u00e9", "cafe\u0301"],
    ["a", "a/b"],
    ["a/b", "a"],
    ["a/b", "A/c"],
    ["a/b/c", "a/B/d"],
    ["stra\u017fe", "STRASE"],
    ["x/\u200cy", "x/y"],
  ];
  test.each(clashes)("refuses %j beside %j", (first, second) => {
    const set = new PathSet();
    set.add(first);
    expect(() => set.add(second)).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  });

  test("takes what no file system mixes up", () => {
    const set = new PathSet();
    const add = (path: string) => set.add(path);
    expect(() => ["a/b", "a/c", "ab", "a.b", "d/a/b", "a/d/e/f", "a/d/e/g"].forEach(add)).not.toThrow();
  });
});
