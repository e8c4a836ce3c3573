import { expect, test } from "vitest";
import { checkLimits } from "./limits.ts";
import { limitsLeft, ownPart, together, unused } from "./resumed.ts";

const used = { turns: 3, costUsd: 0.4, tokens: 600, modelRequests: 4, durationMs: 5_000 };
const limits = checkLimits({ maxTurns: 10, maxBudgetUsd: 1, timeoutMs: 20_000, maxTokens: 1_000, maxModelRequests: 5 });

test("a run that goes on has what is left of turns, cost, time, tokens and requests", () => {
  const left = { maxTurns: 7, maxBudgetUsd: 0.6, timeoutMs: 15_000, maxTokens: 400, maxModelRequests: 1 };
  expect(limitsLeft(limits, used)).toMatchObject(left);
  expect(limitsLeft(checkLimits(), used)).toMatchObject({ maxBudgetUsd: undefined, maxTokens: undefined });
});

test.each([
  ["turns", { ...used, turns: 10 }],
  ["cost", { ...used, costUsd: 1 }],
  ["time", { ...used, durationMs: 19_500 }],
  ["tokens", { ...used, tokens: 1_000 }],
  ["requests", { ...used, modelRequests: 5 }],
])("with no %s left it does not start", (_what, all) => {
  expect(() => limitsLeft(limits, all)).toThrow(expect.objectContaining({ code: "RUN_LIMIT" }));
});

test("each part has its own cost, and they add up", () => {
  const last = { text: "t", turns: 2, costUsd: 0.5, durationMs: 10, deniedTools: [] };
  const own = ownPart(last, used);
  expect(own.costUsd).toBeCloseTo(0.1);
  expect(together(used, own)).toMatchObject({ turns: 5, costUsd: 0.5, durationMs: 5_010 });
  expect(ownPart(last, unused)).toEqual(last);
  const usage = { inputTokens: 1, outputTokens: 20, cachedTokens: 300 };
  const metered = { ...last, usage, modelRequests: 2 };
  expect(together(used, metered)).toMatchObject({ tokens: 921, modelRequests: 6 });
});
