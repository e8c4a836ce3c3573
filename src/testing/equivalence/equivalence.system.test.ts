import { expect, test } from "vitest";
import { lacks } from "../programs.ts";
import { differences } from "./expected.ts";
import { matrixOf, surprises } from "./matrix.ts";
import { runEquivalence } from "./run.ts";

// The product's promise: the thin client before a proxy behaves as the plugin that is installed whole.

test.skipIf(lacks("curl"))("each cell is equal, or different for a reason that docs/equivalence.md gives", async () => {
  const cells = await runEquivalence();
  process.stdout.write(`${matrixOf(cells)}\n`);
  expect(surprises(cells)).toEqual([]);
  const events = new Set(cells.filter(({ isEqual }) => !isEqual).map(({ event }) => event));
  expect(differences.filter(({ event }) => !events.has(event))).toEqual([]);
});
