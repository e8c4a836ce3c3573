import type { Removal } from "./removal.ts";
import { brokerRemovals } from "./removals/broker.ts";
import { callerRemovals } from "./removals/callers.ts";
import { filesRemovals } from "./removals/files.ts";
import { hookRemovals } from "./removals/hooks.ts";
import { runRemovals } from "./removals/runs.ts";
import { serverRemovals } from "./removals/servers.ts";

/** Every defence that `npm run defences` takes away, by attack. */
export const removals: readonly Removal[] = [
  ...runRemovals,
  ...brokerRemovals,
  ...filesRemovals,
  ...callerRemovals,
  ...serverRemovals,
  ...hookRemovals,
].toSorted((a, b) => a.attack - b.attack);
