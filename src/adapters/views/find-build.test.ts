import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../testing/write-files.ts";
import { findView, replacedBy } from "./find-build.ts";

let state: string;
beforeEach(() => void (state = mkdtempSync(join(tmpdir(), "bazaar-builds-"))));
afterEach(() => rmSync(state, { recursive: true, force: true }));

const hashOf = (begin: string) => begin.padEnd(64, "0");

/** A build that was made on that day, for these. */
function built(begin: string, day: number, accesses: readonly string[] = ["everyone"], packing = "p"): void {
  const record = {
    form: 1,
    hash: hashOf(begin),
    builtAt: `2026-01-${String(day).padStart(2, "0")}T00:00:00.000Z`,
    archives: [],
  };
  const files = Object.fromEntries(accesses.map((access) => [`access/${access}`, access]));
  writeFiles(join(state, "views", `${hashOf(begin)}-${packing}`), { "built.json": JSON.stringify(record), ...files });
}

const hash = (view: ReturnType<typeof findView>) => view.record.hash;
const refused = (problem: RegExp, fix: RegExp) =>
  expect.objectContaining({
    code: "OPTION_INVALID",
    problem: expect.stringMatching(problem),
    fix: expect.stringMatching(fix),
  });

test("a hash cut short names the one build that it fits", () => {
  built("abc1", 1);
  built("abd2", 2);
  expect([hash(findView(state, "abc")), hash(findView(state, hashOf("abd2")))]).toEqual([
    hashOf("abc1"),
    hashOf("abd2"),
  ]);
});

test("one view that two packings have built is one", () => {
  built("abc1", 1);
  built("abc1", 2, [], "q");
  expect(hash(findView(state, "a"))).toBe(hashOf("abc1"));
});

test("none and several are refused with the ones there are", () => {
  const none = () => findView(state, "a");
  expect(none).toThrow(refused(/^No build has .*"a"/, /^Nothing was built yet/));
  for (const [at, begin] of ["abc1", "abc2", "d"].entries()) built(begin, at + 1);
  expect(none).toThrow(refused(/^Several builds have/, /^Those are: abc200000000, abc100000000\.$/));
  expect(() => findView(state, "e")).toThrow(refused(/^No build has/, /: d00000000000, abc200000000, abc100000000\.$/));
  expect(() => findView(state, ".*")).toThrow(refused(/^No build has/, /There are/));
});

test("many are told in part, and with as many digits as tell them apart", () => {
  for (let at = 1; at <= 10; at += 1) built(`${"a".repeat(13)}${at % 10}`, at);
  const fix = /^There are: (?:a{13}\d00, ){7}a{13}300, and 2 more in `builds list`\.$/;
  expect(() => findView(state, "b")).toThrow(refused(/^No build/, fix));
});

test("what a build replaced is the newest before it that one of its callers was served", () => {
  built("a1", 1, ["x", "y"]);
  built("b2", 2, ["x"]);
  built("c3", 3, ["z"]);
  built("d4", 4, ["x", "y"]);
  built("e5", 5, ["y"]);
  const before = (start: string) => hash(replacedBy(state, findView(state, start)));
  expect([before("b2"), before("d4"), before("e5")]).toEqual([hashOf("a1"), hashOf("b2"), hashOf("d4")]);
  for (const first of ["a1", "c3"]) {
    const fix = /^Name the other one too\. There are: e50000000000/;
    expect(() => before(first)).toThrow(refused(/^No build is kept that .* replaced/, fix));
  }
});
