import { expect, test } from "vitest";
import { checkLimits } from "./limits.ts";

test.each([{ idleMs: 600_001 }, { idleMs: 2_000, timeoutMs: 1_999 }])("%o could never be reached", (limits) => {
  expect(() => checkLimits(limits)).toThrow(/idleMs is \d+, and a run ends after timeoutMs, \d+\. Give idleMs at most/);
});

test.each([{ timeoutMs: 1_000 }, { idleMs: 600_000 }, { idleMs: 1_000, timeoutMs: 1_000 }])("%o is fine", (limits) => {
  expect(checkLimits(limits)).toMatchObject(limits);
});
