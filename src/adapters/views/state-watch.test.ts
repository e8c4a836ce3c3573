import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StateWatch } from "./state-watch.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** A watch that looks each second, of a state that tests change. */
function watched() {
  const state = { signature: "1", broken: false };
  const troubles: unknown[] = [];
  const reloads: string[] = [];
  const watch = new StateWatch({
    signature: () => {
      if (state.broken) throw new Error("can't be listed");
      return state.signature;
    },
    reload: () => void reloads.push(watch.begin()),
    trouble: (error) => void troubles.push(error),
    intervalMs: 1_000,
  });
  watch.begin();
  return { state, troubles, reloads, watch, looks: (count: number) => void vi.advanceTimersByTime(count * 1_000) };
}

test("a state that changes is read once it has come to rest, and once only", () => {
  const { state, reloads, looks } = watched();
  looks(5);
  expect(reloads).toEqual([]);
  for (const signature of ["2", "3", "4"]) {
    state.signature = signature;
    looks(1);
  }
  expect(reloads).toEqual([]);
  looks(5);
  expect(reloads).toEqual(["4"]);
});

test("one that could not be read is read again after a while, and not at each look", () => {
  const { reloads, watch, looks } = watched();
  looks(1);
  watch.failed();
  looks(15);
  expect(reloads).toEqual([]);
  looks(1);
  expect(reloads).toEqual(["1"]);
  looks(60);
  expect(reloads).toEqual(["1"]);
});

test("one that can't be listed is told", () => {
  const { state, troubles, reloads, looks } = watched();
  state.broken = true;
  looks(2);
  expect([troubles.length, reloads]).toEqual([2, []]);
});
