import { join } from "node:path";
import { checkSubscriptions } from "../../config/marketplaces/check.ts";
import type { Subscriptions } from "../../config/marketplaces/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { readStateJson } from "./state-files.ts";

/** What callers chose, which administrators write by hand. Throws `BazaarError` FILE_UNREADABLE for what is not of that form. */
export function readSubscriptions(state: string): Subscriptions {
  const file = join(state, "subscriptions.json");
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
