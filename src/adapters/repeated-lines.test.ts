import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RepeatedLines } from "./repeated-lines.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what is said again and again is told at once, and then as a number each minute", () => {
  const told: string[] = [];
  const lines = new RepeatedLines((text) => told.push(text));
  for (let at = 0; at < 1_000; at += 1) lines.add("sent nonsense");
  lines.add("sent something else");
  expect(told).toEqual(["sent nonsense", "sent something else"]);
  vi.advanceTimersByTime(60_000);
  expect(told.slice(2)).toEqual(["sent nonsense (999 times more)"]);
  // Silent for a minute, it is news again.
  vi.advanceTimersByTime(60_000);
  lines.add("sent nonsense");
  expect(told.slice(3)).toEqual(["sent nonsense"]);
});

test("at the end nothing that was counted is lost, and no timer is left", () => {
  const told: string[] = [];
  const lines = new RepeatedLines((text) => told.push(text));
  for (let at = 0; at < 3; at += 1) lines.add("a");
  lines.flush();
  expect([told, vi.getTimerCount()]).toEqual([["a", "a (2 times more)"], 0]);
});
