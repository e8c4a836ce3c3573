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

/** What is not as it has to be with a path that is taken. */
function wrongWith(given: string, policy: "refuse" | "inert"): string[] {
  const parts = given.split("/").map(folds);
  const parent = posix.dirname(given);
  const faults = {
    "is not normal": posix.normalize(given) !== given,
    "leads out": posix.resolve("/ws", given) !== `/ws/${given}`,
    "leads out on Windows": win32.resolve("D:\\ws", given) !== `D:\\ws\\${given.replaceAll("/", "\\")}`,
    "is git's": parts.includes(".git"),
    "is obeyed": policy === "refuse" && reservedNames.some((name) => parts.includes(name)),
    "is in a folder that would be refused": parent !== "." && pathFault(parent, policy) !== undefined,
  };
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

test("a path that is taken lies below the workspace on every system, and names nothing that is obeyed", () => {
  fc.assert(
    fc.property(path, fc.constantFrom("refuse", "inert"), (given, policy) => {
      expect(pathFault(given, policy) === undefined ? wrongWith(given, policy) : []).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

function takenOrError(given: string): unknown {
  try {
    return checkedPath(given, "refuse");
  } catch (error) {
    const isOurs = isBazaarError(error) && error.code === "PATH_UNSAFE" && /^[\P{C}]+$/u.test(error.message);
    return isOurs ? "refused in words that can be shown" : error;
  }
}

test("whatever is given, a path is taken unchanged or refused with a reason; inert takes all that refuse takes", () => {
  fc.assert(
    fc.property(path, (given) => {
      const fault = pathFault(given, "refuse");
      expect(takenOrError(given)).toBe(fault === undefined ? given : "refused in words that can be shown");
      expect(fault ?? pathFault(given, "inert")).toBe(fault);
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
