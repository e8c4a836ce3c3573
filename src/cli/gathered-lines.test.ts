import { expect, test } from "vitest";
import { gatheredLines } from "./gathered-lines.ts";

function gathered() {
  const writes: string[][] = [];
  return { writes, lines: gatheredLines((...some) => void writes.push([...some])) };
}

test("lines of a moment are written together, in their order, without being asked for", async () => {
  const { writes, lines } = gathered();
  lines.add("one");
  lines.add("two");
  expect(writes).toEqual([]);
  await expect.poll(() => writes).toEqual([["one", "two"]]);
  lines.add("three");
  await expect.poll(() => writes).toEqual([["one", "two"], ["three"]]);
});

test("what waits is written by flush, once, and nothing where nothing waits", async () => {
  const { writes, lines } = gathered();
  lines.add("one");
  lines.flush();
  lines.flush();
  expect(writes).toEqual([["one"]]);
  lines.add("two");
  await expect.poll(() => writes).toEqual([["one"], ["two"]]);
});

test("many are not held back", () => {
  const { writes, lines } = gathered();
  for (let at = 0; at < 1_000; at += 1) lines.add("x".repeat(100));
  expect(writes.flat().length).toBeGreaterThan(600);
});
