import { expect, test } from "vitest";
import { quickClock } from "../testing/registry-client.ts";
import { askedWait, defaultRetries, goDuration, nextWait, waitText } from "./waits.ts";

test.each([
  ["10.305464ms", 10.305464],
  ["1m30s", 90_000],
  ["1h0m0.5s", 3_600_500],
  ["250µs", 0.25],
  ["250us", 0.25],
  ["5ns", 0.000005],
  ["2s", 2_000],
  [".5s", 500],
  ["", undefined],
  ["10", undefined],
  ["10 s", undefined],
  ["1d", undefined],
  ["s", undefined],
  ["1m30", undefined],
])("%s as Go writes it", (text, ms) => {
  const found = goDuration(text);
  expect(found && Number(found.toFixed(9))).toBe(ms);
});

const now = Date.UTC(2026, 10, 26, 9, 0, 0);

test.each([
  [{ "retry-after": "7" }, "", 7_000],
  [{ "retry-after": "Thu, 26 Nov 2026 09:00:05 GMT" }, "", 5_000],
  [{ "retry-after": "Thu, 26 Nov 2026 09:00:05 GMT", date: "Thu, 26 Nov 2026 09:00:02 GMT" }, "", 3_000],
  [{ "retry-after": "Thu, 26 Nov 2026 08:00:00 GMT" }, "", 0],
  [{ "retry-after": "1m30s" }, "", 90_000],
  [{ "retry-after": "soon" }, "", undefined],
  [{ "retry-after": "-5" }, "", undefined],
  [{}, "retry-after: 10.5ms, allowed: 2000/minute", 10.5],
  [{ "retry-after": "1" }, "Retry-After: 2.5s.", 2_500],
  [{}, '{"retry-after":"3s"}', 3_000],
  [{}, "please come again", undefined],
])("%j with %s", (headers, text, ms) => {
  expect(askedWait(new Headers(headers), text, now)).toBe(ms);
});

test("waits grow to a limit, and are never shorter than what was asked for", () => {
  const clock = quickClock();
  const grown = [1, 2, 3, 12].map((tries) => nextWait(defaultRetries, tries, undefined, clock));
  expect(grown).toEqual([250, 500, 1_000, 30_000]);
  const late = { ...clock, random: () => 0.999 };
  expect(nextWait(defaultRetries, 1, undefined, late)).toBeGreaterThan(490);
  for (const one of [clock, late]) expect(nextWait(defaultRetries, 1, 7_000, one)).toBeGreaterThanOrEqual(7_000);
});

test("a wait is told in what a reader counts in", () => {
  expect([10.3, 1_200, 119_000, 121_000, 3_600_000].map(waitText)).toEqual([
    "11 ms",
    "2 s",
    "119 s",
    "3 min",
    "60 min",
  ]);
});
