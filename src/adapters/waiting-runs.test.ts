import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WaitingLimits } from "../run/waiting.ts";
import { keptIn, overCaps } from "./waiting-sweep.ts";
import { checkWaitingLimits, WaitingRuns } from "./waiting-runs.ts";

let folder: string;
const of = { caller: "c-0123456789abcdef", plugin: "plug", component: "command:fix" };
const run = { session: "s", turns: 1, costUsd: 0, tokens: 5, modelRequests: 1, durationMs: 1, actions: [] };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waiting-"));
  mkdirSync(join(folder, "state"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const runs = (limits: WaitingLimits = {}) => new WaitingRuns(join(folder, "state"), limits);
const state = () => readdirSync(join(folder, "state"));

/** A run's folder as it is at the end. */
function runFolder(content = "mine"): string {
  const root = mkdtempSync(join(folder, "run-"));
  for (const name of ["workspace", "config", "t", "link"]) mkdirSync(join(root, name));
  writeFileSync(join(root, "workspace", "a.txt"), content);
  return root;
}

describe("a handle", () => {
  test("brings the folders back once, without those that were temporary", async () => {
    const all = runs();
    const handle = await all.keep(runFolder(), of, run);
    const target = mkdtempSync(join(folder, "next-"));
    expect(await all.take(target, of, handle)).toMatchObject(run);
    expect(readdirSync(target).toSorted()).toEqual(["config", "workspace"]);
    expect(readFileSync(join(target, "workspace", "a.txt"), "utf8")).toBe("mine");
    await expect(all.take(folder, of, handle)).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
    expect(state()).toEqual([]);
  });

  test("is nowhere on the disk", async () => {
    const handle = await runs().keep(runFolder(), of, run);
    const [name = ""] = state();
    expect(name).not.toContain(handle);
    expect(readFileSync(join(folder, "state", name, "record.json"), "utf8")).not.toContain(handle);
  });

  test.each([
    ["another caller", { ...of, caller: "c-fedcba9876543210" }],
    ["another plugin", { ...of, plugin: "other" }],
    ["another component", { ...of, component: "agent:fix" }],
  ])("is worth nothing for %s, and does not suffer from the try", async (_who, other) => {
    const all = runs();
    const handle = await all.keep(runFolder(), of, run);
    await expect(all.take(folder, other, handle)).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
    expect(await all.take(mkdtempSync(join(folder, "next-")), of, handle)).toMatchObject(run);
  });

  test.each(["", "x", "../../etc", "\0", "a".repeat(100_000)])(
    "that was guessed (%#) is refused alike",
    async (guess) => {
      await expect(runs().take(folder, of, guess)).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
    },
  );

  test("that ten use at once, also in two hosts, is won by one", async () => {
    const [one, other] = [runs(), runs()];
    const handle = await one.keep(runFolder(), of, run);
    const tries = Array.from({ length: 10 }, (_, at) =>
      (at % 2 === 0 ? one : other).take(mkdtempSync(join(folder, "next-")), of, handle),
    );
    const ends = await Promise.allSettled(tries);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(state()).toEqual([]);
  });

  test("that is too old is refused, and its folders go by themselves", async () => {
    const all = runs({ waitMs: 1_000 });
    const [first, second] = [await all.keep(runFolder(), of, run), await all.keep(runFolder(), of, run)];
    const file = (name: string) => join(folder, "state", name, "record.json");
    for (const name of state()) {
      const record = JSON.parse(readFileSync(file(name), "utf8")) as object;
      writeFileSync(file(name), JSON.stringify({ ...record, expires: Date.now() - 1 }));
    }
    await expect(all.take(folder, of, first)).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
    await expect.poll(state, { timeout: 10_000 }).toEqual([]);
    await expect(all.take(folder, of, second)).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
  });
});

describe("the caps", () => {
  test("of a caller drop that caller's oldest only", async () => {
    const all = runs({ perCaller: 2 });
    const other = { ...of, caller: "c-other" };
    const handles = [await all.keep(runFolder(), other, run)];
    for (let at = 0; at < 3; at += 1) {
      handles.push(await all.keep(runFolder(), of, run));
      await sleep(5);
    }
    expect(state()).toHaveLength(3);
    await expect(all.take(folder, of, handles[1] ?? "")).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
    expect(await all.take(mkdtempSync(join(folder, "next-")), other, handles[0] ?? "")).toMatchObject(run);
  });

  test("in all, and of bytes, drop the oldest", () => {
    const limits = { ...checkWaitingLimits(), inAll: 3, maxBytes: 25 };
    const kept = [4, 1, 3, 2].map((at) => ({ path: `${at}`, caller: `${at}`, expires: 100 + at, bytes: 10 }));
    expect(overCaps(kept, limits, 0).map(({ path }) => path)).toEqual(["2", "1"]);
    expect(overCaps(kept, { ...limits, maxBytes: 1_000 }, 0).map(({ path }) => path)).toEqual(["1"]);
    expect(overCaps(kept, { ...limits, maxBytes: 1_000 }, 101).map(({ path }) => path)).toEqual(["1"]);
  });

  test("count what really lies there", async () => {
    const all = runs({ maxBytes: 1_048_576 });
    await all.keep(runFolder("x".repeat(700_000)), of, run);
    await sleep(5);
    const second = await all.keep(runFolder("x".repeat(700_000)), of, run);
    expect(state()).toHaveLength(1);
    expect(await all.take(mkdtempSync(join(folder, "next-")), of, second)).toMatchObject(run);
  });
});

test("a host clears at its start what waited too long, what is damaged, and what a killed one was moving", async () => {
  await runs().keep(runFolder(), of, run);
  const [kept = ""] = state();
  for (const name of ["a.b", "a.c", ".new-1"]) mkdirSync(join(folder, "state", name));
  writeFileSync(join(folder, "state", "a.b", "record.json"), "{");
  writeFileSync(join(folder, "state", "a.c", "record.json"), JSON.stringify({ ...run, expires: 1, bytes: 1 }));
  // A folder that another host moves in this moment stays.
  utimesSync(join(folder, "state", ".new-1"), 1, 1);
  runs();
  await expect.poll(() => state().toSorted(), { timeout: 10_000 }).toEqual([".new-1", kept].toSorted());
  expect((await keptIn(join(folder, "state"), Date.now() + 7_200_000)).map(({ expires }) => expires)).toContain(0);
});

test.each([{ waitMs: 999 }, { waitMs: 604_800_001 }, { perCaller: 0 }, { inAll: 1.5 }, { maxBytes: 5 }])(
  "%j is out of range",
  (limits) => {
    expect(() => runs(limits)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  },
);
