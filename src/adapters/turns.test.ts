import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

test("one goes on in each turn of the event loop, in the order in which they came", async () => {
  const turns = new Turns();
  const gone: number[] = [];
  const all = [1, 2, 3].map(async (at) => {
    await turns.next();
    gone.push(at);
  });
  const seen: number[] = [];
  while (gone.length < 3) {
    await turn();
    seen.push(gone.length);
  }
  await Promise.all(all);
  expect(gone).toEqual([1, 2, 3]);
  expect(Math.max(...seen.map((count, at) => count - (seen[at - 1] ?? 0)))).toBe(1);
});

test("who comes when nobody waits any more gets a turn too", async () => {
  const turns = new Turns();
  await turns.next();
  await turn();
  await expect(turns.next()).resolves.toBeUndefined();
});
