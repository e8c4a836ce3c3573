import { expect, test } from "vitest";
import { eachOf } from "./jobs.ts";

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test.each([
  [1, 1],
  [4, 4],
  [0, 1],
  [99, 7],
])("%i jobs: %i at once, and all of them are done", async (jobs, most) => {
  let running = 0;
  let peak = 0;
  const done: number[] = [];
  await eachOf(
    [1, 2, 3, 4, 5, 6, 7],
    async (item) => {
      running += 1;
      peak = Math.max(peak, running);
      await turn();
      running -= 1;
      done.push(item);
    },
    { jobs },
  );
  expect({ peak, done: done.sort((a, b) => a - b) }).toEqual({ peak: most, done: [1, 2, 3, 4, 5, 6, 7] });
});

test("after a failure none is started, and those that run are waited for", async () => {
  const started: number[] = [];
  const ended: number[] = [];
  const work = async (item: number): Promise<void> => {
    started.push(item);
    if (item === 1) throw new Error("first");
    await turn();
    await turn();
    ended.push(item);
    if (item === 2) throw new Error("second");
  };
  const heard: [string, number][] = [];
  const onFailure = (failure: unknown) => void heard.push([String(failure), ended.length]);
  await expect(eachOf([1, 2, 3, 4, 5], work, { jobs: 2, onFailure })).rejects.toThrow("first");
  // At once, and the second one is no news.
  expect({ started, ended, heard }).toEqual({ started: [1, 2], ended: [2], heard: [["Error: first", 0]] });
});

test("an abort stops it with the signal's reason", async () => {
  const controller = new AbortController();
  const started: number[] = [];
  const work = async (item: number): Promise<void> => {
    started.push(item);
    controller.abort(new Error("stopped"));
  };
  await expect(eachOf([1, 2, 3], work, { jobs: 1, signal: controller.signal })).rejects.toThrow("stopped");
  expect(started).toEqual([1]);
});
