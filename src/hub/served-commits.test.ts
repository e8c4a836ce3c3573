import { expect, test } from "vitest";
import { viewOf } from "./memory-hub.test-data.ts";
import { ServedCommits } from "./served-commits.ts";

const view = viewOf("a");
const commit = (count: number) => count.toString(16).padStart(40, "0");

test("what many callers are shown in two minutes is bounded: the oldest is forgotten first", () => {
  const served = new ServedCommits(() => 0);
  for (let count = 0; count <= 10_000; count += 1) served.remember("ann", commit(count), view);
  expect(served.find("ann", [commit(0)])).toBeUndefined();
  expect(served.find("ann", [commit(1)])).toBe(view);
  // Who is shown it again is not the oldest any more.
  served.remember("ann", commit(1), view);
  served.remember("ann", commit(20_000), view);
  expect([served.find("ann", [commit(1)]), served.find("ann", [commit(2)])]).toEqual([view, undefined]);
});
