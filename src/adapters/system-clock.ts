import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../registry/types.ts";

/** This machine's time and chance. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  },
  random: Math.random,
};
