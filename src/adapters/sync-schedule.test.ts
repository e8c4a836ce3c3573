import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BazaarError } from "../core/errors.ts";
import { SyncSchedule, waitMs } from "./sync-schedule.ts";
import type { SyncReport } from "./sync/types.ts";

const hour = 3_600_000;
const at = (time: string) => Date.parse(`2027-03-04T${time}Z`);

describe("the time until a source is read next", () => {
  test.each([
    ["30m", 0, 0.5 * hour],
    ["6h", 0, 6 * hour],
    ["1d", 0, 24 * hour],
    ["6h", 1, 6.6 * hour],
    ["1m", 0, 60_000],
  ])("every %s, chance %f", (every, chance, expected) => expect(waitMs(every, at("12:00:00"), chance)).toBe(expected));

  test.each([
    ["before the night", "01:00:00", 0, hour],
    ["before the night, later by chance", "01:00:00", 0.5, 2 * hour],
    ["in the night, its own time to come", "02:30:00", 0.5, hour / 2],
    ["in the night, its own time over", "03:30:00", 0.5, 23.5 * hour],
    ["just before its time", "01:59:30", 0, 24 * hour + 30_000],
    ["at noon", "12:00:00", 0, 14 * hour],
  ])("at night, asked %s", (_what, time, chance, expected) =>
    expect(waitMs(undefined, at(time), chance)).toBe(expected),
  );

  test.each([0, -1e12, 4e12])("is a minute or more and a day or less with the clock at %d", (now) => {
    for (const chance of [0, 0.5, 0.999]) {
      expect(waitMs(undefined, now, chance)).toBeGreaterThanOrEqual(60_000);
      expect(waitMs(undefined, now, chance)).toBeLessThanOrEqual(26 * hour);
    }
  });
});

describe("a schedule", () => {
  beforeEach(() => vi.useFakeTimers({ now: at("12:00:00") }));
  afterEach(() => vi.useRealTimers());

  const report: SyncReport = { sources: [], removed: [], prunedPacks: 0 };

  function made(sync: (slugs: readonly string[], signal: AbortSignal) => Promise<SyncReport>) {
    const troubles: unknown[] = [];
    const sources = [
      { slug: "often", directory: ".", every: "1h" },
      { slug: "nightly", directory: "." },
    ];
    const onTrouble = (error: unknown) => troubles.push(error);
    return { troubles, schedule: new SyncSchedule({ sources, sync, onReport: () => {}, onTrouble, random: () => 0 }) };
  }

  test("reads each source in its time, again and again", async () => {
    const runs: (readonly string[])[] = [];
    const { schedule } = made(async (slugs) => (runs.push(slugs), report));
    await vi.advanceTimersByTimeAsync(2.5 * hour);
    expect(runs).toEqual([["often"], ["often"]]);
    await vi.advanceTimersByTimeAsync(12 * hour);
    expect(runs.filter((slugs) => slugs.includes("nightly"))).toHaveLength(1);
    await schedule.close();
    runs.length = 0;
    await vi.advanceTimersByTimeAsync(48 * hour);
    expect(runs).toEqual([]);
  });

  test("a clock that is set backwards makes it neither stop nor run on and on", async () => {
    const runs: (readonly string[])[] = [];
    const { schedule } = made(async (slugs) => (runs.push(slugs), report));
    vi.setSystemTime(at("12:00:00") - 400 * 24 * hour);
    await vi.advanceTimersByTimeAsync(26 * hour);
    expect(runs.filter((slugs) => slugs.includes("often")).length).toBe(26);
    expect(runs.filter((slugs) => slugs.includes("nightly")).length).toBeLessThanOrEqual(2);
    expect(runs.filter((slugs) => slugs.includes("nightly")).length).toBeGreaterThanOrEqual(1);
    await schedule.close();
  });

  test("runs once at a time; what becomes due meanwhile is in one run after it", async () => {
    const runs: (readonly string[])[] = [];
    let atOnce = 0;
    const { schedule } = made(async (slugs) => {
      expect((atOnce += 1)).toBe(1);
      runs.push(slugs);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      atOnce -= 1;
      return report;
    });
    const first = schedule.now(["often"]);
    void schedule.now(["nightly"]);
    void schedule.now(["often", "nightly"]);
    await vi.advanceTimersByTimeAsync(3_000);
    await first;
    expect(runs).toEqual([["often"], ["nightly", "often"]]);
    await schedule.close();
  });

  test("tries again where another process synchronises, and tells other failures alone", async () => {
    let tries = 0;
    const { schedule, troubles } = made(async () => {
      tries += 1;
      if (tries === 1) throw new BazaarError("SYNC_RUNNING", "Busy.", "Wait.");
      if (tries === 3) throw new Error("broken");
      return report;
    });
    await schedule.now(["often"]);
    expect(tries).toBe(1);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(tries).toBe(2);
    await schedule.now(["often"]);
    await vi.advanceTimersByTimeAsync(31_000);
    expect([tries, troubles.length]).toEqual([3, 2]);
    await schedule.close();
  });

  test("goes by other sources when it is told so, and by those before no more", async () => {
    const runs: (readonly string[])[] = [];
    const { schedule } = made(async (slugs) => (runs.push(slugs), report));
    schedule.configure([{ slug: "new", directory: ".", every: "2h" }]);
    await vi.advanceTimersByTimeAsync(5 * hour);
    expect(runs).toEqual([["new"], ["new"]]);
    await schedule.now();
    expect(runs.at(-1)).toEqual(["new"]);
    await schedule.close();
  });

  test("ends the run that goes on when it is closed, and starts none after", async () => {
    const runs: AbortSignal[] = [];
    const { schedule, troubles } = made(
      (_slugs, signal) =>
        new Promise((_resolve, reject) => {
          runs.push(signal);
          signal.addEventListener("abort", () => reject(new Error("stopped")));
        }),
    );
    void schedule.now(["often"]);
    await schedule.close();
    await schedule.now(["often"]);
    expect([runs.length, runs[0]?.aborted, troubles]).toEqual([1, true, []]);
  });
});
