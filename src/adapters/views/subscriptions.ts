import { join } from "node:path";
import { checkSubscriptions } from "../../config/marketplaces/check.ts";
import type { Subscriptions } from "../../config/marketplaces/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { withLock } from "../marketplace-lock.ts";
import { readStateJson, writeStateJson } from "./state-files.ts";

/** What callers chose; administrators may write it by hand. Throws `BazaarError` FILE_UNREADABLE for what is not of that form. */
export function readSubscriptions(state: string): Subscriptions {
  const file = fileIn(state);
  const { value, problems } = checkSubscriptions(readStateJson(file) ?? {});
  if (value !== undefined) return value;
  const [first] = problems;
  const problem = `"${file}" is not what callers chose: ${first?.problem}`;
  const fix = 'Write names of callers with what each chose: {"ann": ["acme", "ours/review"]}';
  throw new BazaarError("FILE_UNREADABLE", problem, fix);
}

/** What one caller chose; nothing where they are not in it, whatever they are called. */
export function chosenBy(caller: string, subscriptions: Subscriptions): readonly string[] {
  return Object.hasOwn(subscriptions, caller) ? subscriptions[caller]! : [];
}

/**
 * Keeps what one caller chose; what others choose at the same time is not lost. Rejects with `BazaarError` FILE_UNWRITABLE and
 * as reading does.
 */
export async function keepChoice(state: string, caller: string, chosen: readonly string[]): Promise<void> {
  const file = fileIn(state);
  await withLock(`${file}.lock`, () => {
    const others = Object.entries(readSubscriptions(state)).filter(([name]) => name !== caller);
    const all = chosen.length === 0 ? others : [...others, [caller, chosen] as const];
    writeStateJson(file, Object.fromEntries(all));
  });
}

function fileIn(state: string): string {
  return join(state, "subscriptions.json");
}
