import { posix, win32 } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isBazaarError } from "../core/errors.ts";
import { checkedPath, PathSet, pathFault } from "./checked-path.ts";
import { reservedNames } from "./reserved-names.ts";

/** Parts that have led somewhere once, and any others. */
const part = fc.oneof(
  fc.constantFrom(
    "",
    ".",
    "..",
    "a",
    "A",
    "b.txt",
    ".git",
    ".GIT",
    "git~1",
    "C:",
    "c:x",
    "x:y",
    "~",
    "nul",
    "COM1.txt",
  ),
  fc.constantFrom("a.", "a ", "\\", "..\\x", "\0", "\n", ".g\u200cit", "\u202e", "\ud800", "cafe\u0301", "caf\u00e9"),
  fc.constantFrom(...reservedNames),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));

/** As the strictest file system would compare names; not by the code that is tested. */
const folds = (name: string) =>
  name
    .replaceAll(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase();

test("a path that is taken lies below the workspace on every system, and names nothing that is obeyed", () => {
  fc.assert(
    fc.property(path, (given) => {
      for (const policy of ["refuse", "inert"] as const) {
        if (pathFault(given, policy) !== undefined) continue;
        expect(posix.normalize(given)).toBe(given);
        expect(posix.resolve("/ws", given)).toBe(`/ws/${given}`);
        expect(win32.resolve("D:\\ws", given)).toBe(`D:\\ws\\${given.replaceAll("/", "\\")}`);
        const parts = given.split("/").map(folds);
        expect(parts).not.toContain(".git");
        if (policy === "refuse") for (const name of reservedNames) expect(parts).not.toContain(name);
        // So is each folder on the way to it.
        const parent = posix.dirname(given);
        if (parent !== ".") expect(pathFault(parent, policy)).toBeUndefined();
      }
    }),
    { numRuns: 500 },
  );
});

test("whatever is given, a path is taken unchanged or refused with a reason; inert takes all that refuse takes", () => {
  fc.assert(
    fc.property(path, (given) => {
      const fault = pathFault(given, "refuse");
      if (fault === undefined) expect(pathFault(given, "inert")).toBeUndefined();
      try {
        expect(checkedPath(given, "refuse")).toBe(given);
        expect(fault).toBeUndefined();
      } catch (error) {
        expect(isBazaarError(error) && error.code).toBe("PATH_UNSAFE");
        expect((error as Error).message).toMatch(/^[\P{C}]+$/u);
        expect(fault).toBeDefined();
      }
    }),
    { numRuns: 500 },
  );
});

test("of any paths those are taken that never stand in each other's way", () => {
  const name = fc.constantFrom("a", "A", "b", "caf\u00e9", "cafe\u0301", "\u017f", "s");
  const some = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (paths) => {
      const set = new PathSet();
      const taken = paths.filter((one) => set.take(one) === undefined);
      const files = taken.map(folds);
      expect(new Set(files).size).toBe(files.length);
      for (const [at, file] of files.entries()) {
        expect(files.some((other) => other.startsWith(`${file}/`))).toBe(false);
        // A folder has one spelling.
        const folder = posix.dirname(taken[at]!);
        const twin = taken.find((other) => folds(posix.dirname(other)) === folds(folder));
        expect(posix.dirname(twin!)).toBe(folder);
      }
    }),
    { numRuns: 200 },
  );
});
