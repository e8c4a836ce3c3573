import { expect, test } from "vitest";
import { matrixOf, surprises } from "./matrix.ts";
import type { Cell } from "./types.ts";

const cell = (more: Partial<Cell>): Cell => ({
  subject: "p",
  component: "tool kit:echo",
  event: "text",
  full: "a",
  thin: "a",
  isEqual: true,
  isProven: true,
  isThinProven: true,
  ...more,
});

test("equal cells, and those that differ as listed, are no surprise", () => {
  expect(surprises([cell({}), cell({ component: "tool kit:linked", event: "resources", isEqual: false })])).toEqual([]);
});

test.each([
  ["a difference that is not listed", { isEqual: false, thin: "b" }, "different"],
  ["a listed difference that is gone", { event: "resources" }, "equal, but listed as different"],
  [
    "a difference of more than words",
    { event: "resources", isEqual: false, isThinProven: false },
    "not only other words",
  ],
  ["two sides on which nothing happened", { isProven: false }, "the full plugin did not do it"],
])("%s is told", (_name, more, said) => {
  expect(surprises([cell(more)])).toEqual([expect.stringContaining(said)]);
});

test("the matrix gives a reason for what differs", () => {
  expect(matrixOf([cell({ event: "resources", isEqual: false })])).toContain(
    "| different | the client names the server",
  );
});
