import { expect, test } from "vitest";
import { verdictOf } from "./verdict.ts";

const report = (status: string, failure?: string) => ({
  testResults: [
    {
      assertionResults: [
        { fullName: "attack 5: links a", status, ...(failure !== undefined && { failureMessages: [failure] }) },
        { fullName: "attack 6: b", status: "failed", failureMessages: ["AssertionError: x"] },
      ],
    },
  ],
});

test.each([
  ["caught", report("failed", "AssertionError: expected 1 to be 2")],
  ["caught", report("failed", 'Error: promise resolved "undefined" instead of rejecting')],
  ["caught", report("failed", "Error: expected 200 to be 429 // Object.is equality")],
  ["broken", report("failed", "Error: Test timed out in 300000ms.")],
  ["broken", report("failed", "SyntaxError: AssertionError")],
  ["survived", report("passed")],
  ["no test", report("skipped")],
  ["no test", { testResults: [{ assertionResults: [] }] }],
] as const)("%s, by the named test alone", (verdict, given) => {
  expect(verdictOf(given, "links a")).toBe(verdict);
});
