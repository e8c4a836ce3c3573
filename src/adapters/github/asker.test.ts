import { describe, expect, test } from "vitest";
import { watchedClock } from "../../testing/github-bench.test-data.ts";
import { Asker } from "./asker.ts";
import { LostAnswer } from "./lost-answer.ts";
import { Refusal } from "./refusal.ts";
import type { Patience } from "./types.ts";

function askerWith(patience: Partial<Patience> = {}) {
  const clock = watchedClock();
  const whole = { tries: 5, firstWaitMs: 500, maxWaitMs: 300_000, answerMs: 60_000, forkMs: 300_000, ...patience };
  const asker = new Asker({ host: "h", clock, patience: whole, signal: undefined, onWait: () => {} });
  return { asker, waits: clock.waits };
}

const refusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  new Refusal({ status, message, headers: new Headers(headers) });

/** Rejects with one after the other, and is "done" after them. */
function failing(...errors: readonly Error[]): () => Promise<string> {
  const left = [...errors];
  return () => {
    const next = left.shift();
    return next === undefined ? Promise.resolve("done") : Promise.reject(next);
  };
}

const secondary = "You have exceeded a secondary rate limit.";
const limited = expect.objectContaining({ code: "FORGE_LIMITED" }) as Error;

describe("waits", () => {
  test("for a limit that names no time they begin at a minute and double, until they are too long in all", async () => {
    const { asker, waits } = askerWith();
    const four = Array.from({ length: 4 }, () => refusal(403, secondary));
    await expect(asker.ask(failing(...four))).rejects.toThrow(limited);
    expect(waits).toEqual([60_500, 120_500]);
  });

  test("for limits are counted together", async () => {
    const { asker, waits } = askerWith();
    const four = Array.from({ length: 4 }, () => refusal(403, secondary, { "retry-after": "120" }));
    await expect(asker.ask(failing(...four))).rejects.toThrow(limited);
    expect(waits).toEqual([120_500, 120_500]);
  });

  test("for failures grow no longer than the longest", async () => {
    const { asker, waits } = askerWith({ maxWaitMs: 1_000 });
    expect(await asker.ask(failing(...Array.from({ length: 4 }, () => refusal(502, "Bad Gateway"))))).toBe("done");
    expect(waits).toEqual([250, 500, 500, 500]);
  });
});

describe("what may have been done", () => {
  const taken = refusal(422, "Reference already exists");

  test("is looked for as long as nobody knows, whatever is said later", async () => {
    const { asker } = askerWith();
    const looks: (string | undefined)[] = [undefined, "there"];
    const found = () => Promise.resolve(looks.shift());
    const send = failing(new LostAnswer("broke the connection off", true), taken);
    expect(await asker.ask(send, { found })).toBe("there");
  });

  test("is not looked for where nothing was sent", async () => {
    const found = () => Promise.resolve("there");
    const send = failing(new LostAnswer("takes no connections", false), taken);
    await expect(askerWith().asker.ask(send, { found })).rejects.toBe(taken);
  });
});
