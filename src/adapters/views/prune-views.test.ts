import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFiles } from "../../testing/write-files.ts";
import { listViews, pruneViews } from "./prune-views.ts";
import { recordForm } from "./view-record.ts";

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "bazaar-prune-"));
});
afterEach(() => rmSync(state, { recursive: true }));

const day = 86_400_000;

/** A view that was built that many days ago. */
function built(name: string, daysAgo: number, bytes = 0): void {
  const builtAt = new Date(Date.now() - daysAgo * day).toISOString();
  const record = { form: recordForm, hash: name.repeat(64).slice(0, 64), packing: "1", builtAt, archives: [] };
  writeFiles(join(state, "views", name), { "built.json": JSON.stringify(record), data: "x".repeat(bytes) });
}

const left = () => readdirSync(join(state, "views")).sort().join("");
const none = () => false;

describe("views that are kept", () => {
  test("are the newest so many of those that are not served", () => {
    for (const [at, name] of ["a", "b", "c", "d", "e"].entries()) built(name, at);
    const removed = pruneViews(state, { count: 2 }, ({ record }) => record.hash.startsWith("b"));
    expect(left()).toBe("abc");
    expect(removed.map((folder) => folder.slice(-1))).toEqual(["d", "e"]);
  });

  test("are, beside the newest so many, those that were served lately, as far as they have room", () => {
    const lately = ({ record }: { record: { hash: string } }) => /^[de]/.test(record.hash);
    for (const [at, name] of ["a", "b", "c", "d", "e"].entries()) built(name, at, 10_000);
    pruneViews(state, { count: 1 }, none, lately);
    expect(left()).toBe("ade");
    pruneViews(state, { count: 1, bytes: 25_000 }, none, lately);
    expect(left()).toBe("ad");
    pruneViews(state, { count: 0 }, none, lately);
    expect(left()).toBe("");
  });

  test("are none but those that are served with a count of 0", () => {
    for (const name of ["a", "b"]) built(name, 0);
    pruneViews(state, { count: 0 }, ({ record }) => record.hash.startsWith("b"));
    expect(left()).toBe("b");
  });

  test("are those that have room; what is served counts and stays", () => {
    for (const [at, name] of ["a", "b", "c"].entries()) built(name, at, 10_000);
    pruneViews(state, { bytes: 25_000 }, ({ record }) => record.hash.startsWith("c"));
    expect(left()).toBe("ac");
    pruneViews(state, { bytes: 1 }, ({ record }) => record.hash.startsWith("c"));
    expect(left()).toBe("c");
  });

  test("are those that are young enough", () => {
    for (const [name, age] of [
      ["a", 1],
      ["b", 29],
      ["c", 31],
    ] as const)
      built(name, age);
    pruneViews(state, {}, none);
    expect(left()).toBe("ab");
  });

  test("are no fewer after the clock was set backwards: what seems to come from the future stays among the newest", () => {
    built("a", -400);
    built("b", 0);
    built("c", 1);
    pruneViews(state, { count: 2 }, none);
    expect(left()).toBe("ab");
    expect(listViews(state).map(({ folder }) => folder.slice(-1))).toEqual(["a", "b"]);
  });
});

describe("what killed builds left", () => {
  /** Last written to that many minutes ago. */
  function leftover(name: string, minutesAgo: number): void {
    mkdirSync(join(state, "views", name), { recursive: true });
    const time = new Date(Date.now() - minutesAgo * 60_000);
    utimesSync(join(state, "views", name), time, time);
  }

  test.each([
    ["of long ago goes", 61, false],
    ["of another process that may still build stays", 59, true],
    ["from before the clock was set back a day goes", -1_440, false],
    ["of a process whose clock is a little ahead stays", -5, true],
  ])("%s", (_what, minutesAgo, stays) => {
    leftover(".aside", minutesAgo);
    pruneViews(state, {}, none);
    expect(existsSync(join(state, "views", ".aside"))).toBe(stays);
  });

  test("is never listed; nor is what has no record, or a broken one", () => {
    leftover(".aside", 0);
    writeFiles(join(state, "views"), { "half/data": "x", "broken/built.json": "{", "old/built.json": '{"form":0}' });
    built("a", 0);
    expect(listViews(state).map(({ folder }) => folder.slice(-1))).toEqual(["a"]);
  });
});

test("without any view there is nothing to do", () => expect(pruneViews(state, {}, none)).toEqual([]));
