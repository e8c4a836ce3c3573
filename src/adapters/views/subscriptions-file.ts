import { join } from "node:path";
import { checkSubscriptions } from "../../config/marketplaces/check.ts";
import type { Subscriptions } from "../../config/marketplaces/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { compareCodeUnits } from "../../core/text.ts";
import { withLock } from "../marketplace-lock.ts";
import { readStateJson, writeStateJson } from "./state-files.ts";

/** Of the state folder: what callers chose for themselves. */
export const subscriptionsName = "subscriptions.json";

/** Throws `BazaarError` FILE_UNREADABLE for a file that can't be read, or is none of these. */
export function readSubscriptions(state: string): Subscriptions {
  const path = join(state, subscriptionsName);
  const { value, problems } = checkSubscriptions(readStateJson(path) ?? {});
  if (value !== undefined) return value;
  const problem = `"${path}" is not what callers chose: ${problems[0]?.problem}`;
  const fix = 'Write names of callers with what each chose: {"ann": ["acme", "ours/review"]}';
  throw new BazaarError("FILE_UNREADABLE", problem, fix);
}

/** The keys that a caller chose, ascending. */
export function chosenBy(subscriptions: Subscriptions, caller: string): readonly string[] {
  return (Object.hasOwn(subscriptions, caller) ? subscriptions[caller] : undefined) ?? [];
}

/**
 * Adds keys to what a caller chose, and removes others; who has chosen nothing stands in it no more. Resolves with what
 * all have chosen then. Rejects as `readSubscriptions` does, with OPTION_INVALID for what is no key, and with FILE_UNWRITABLE.
 */
export async function changeSubscriptions(
  state: string,
  caller: string,
  add: readonly string[],
  remove: readonly string[],
): Promise<Subscriptions> {
  const path = join(state, subscriptionsName);
  return withLock(`${path}.lock`, () => {
    const all = readSubscriptions(state);
    requireKeys(add);
    const before = chosenBy(all, caller);
    const chosen = [...new Set([...before, ...add])].filter((key) => !remove.includes(key)).sort(compareCodeUnits);
    if (JSON.stringify(chosen) === JSON.stringify(before)) return all;
    const others = Object.entries(all).filter(([name]) => name !== caller);
    const entries = chosen.length === 0 ? others : [...others, [caller, chosen] as const];
    const next = Object.fromEntries(entries.sort(([a], [b]) => compareCodeUnits(a, b)));
    writeStateJson(path, next);
    return next;
  });
}

/** Names of entries have more forms than keys; with another one in it the whole file would be refused. */
function requireKeys(keys: readonly string[]): void {
  const wrong = keys.find((key) => checkSubscriptions({ "": [key] }).value === undefined);
  if (wrong === undefined) return;
  const problem = `${JSON.stringify(wrong.slice(0, 200))} can't be chosen: it has not the form <slug> or <slug>/<plugin>.`;
  const fix = "No plugin of another name is served: the notes of `claude-bazaar marketplace sync` say so.";
  throw new BazaarError("OPTION_INVALID", problem, fix);
}
