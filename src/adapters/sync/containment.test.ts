import { resolve } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leftOut } from "./containment.ts";

const part = fc.constantFrom(
  "a",
  "B",
  "..",
  ".",
  "",
  ".git",
  ".GIT",
  "git~1",
  "GIT~2",
  ".git ",
  ".git.",
  ".git::$INDEX",
  ".g\u200Cit",
  "\\",
  "c:",
  "\0",
  "\n",
  "x/y",
  ".gitmodules",
  "..\\up",
  "\uFFFD",
  "ü",
);
const path = fc.oneof(
  fc.array(part, { maxLength: 5 }).map((parts) => parts.join("/")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

test("what is let through is a file that stays in its folder, and in none of git's, on every system", () => {
  let passed = 0;
  fc.assert(
    fc.property(path, (one) => {
      if (leftOut({ path: one, kind: "file" }) !== undefined) return;
      passed += 1;
      expect(resolve("/root/p", one)).toBe(`/root/p/${one}`);
      for (const segment of one.split("/")) {
        const plain = segment.replaceAll(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/gu, "").toLowerCase();
        expect(plain).not.toMatch(/^(?:\.git[ .]*(?::.*)?|git~\d+|\.\.?)$/);
        expect(segment).not.toMatch(/[\\\p{Cc}]/u);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(passed).toBeGreaterThan(50);
});

test("no link and no submodule is let through, whatever its path", () => {
  fc.assert(
    fc.property(path, fc.constantFrom("link" as const, "submodule" as const), (one, kind) => {
      expect(leftOut({ path: one, kind })?.why).toBe(kind);
    }),
  );
});

test("what one system can't write, which would keep the whole marketplace from being checked out, is left out", () => {
  const most = ["n".repeat(255), "ü".repeat(127), Array.from({ length: 6 }, () => "d".repeat(99)).join("/")];
  for (const one of most) expect(leftOut({ path: one, kind: "file" })).toBeUndefined();
  const over = ["n".repeat(256), "ü".repeat(128), Array.from({ length: 7 }, () => "d".repeat(99)).join("/")];
  for (const one of [...over, `a/${over[0]}/b`])
    expect(leftOut({ path: one, kind: "file" })).toMatchObject({
      why: "path",
      problem: expect.stringContaining("longer"),
    });
});

test("ordinary names pass", () => {
  for (const one of [
    "a",
    "commands/x.md",
    ".github/x",
    "a b/c:d",
    "git",
    ".gitignore",
    "x.git",
    "日本.md",
    ".mcp.json",
  ])
    expect(leftOut({ path: one, kind: "file" })).toBeUndefined();
  for (const one of [".gitattributes", "a/.GITMODULES"])
    expect(leftOut({ path: one, kind: "file" })?.why).toBe("git-file");
});
