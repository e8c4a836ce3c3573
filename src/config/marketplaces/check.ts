import type * as z from "zod";
import { type ConfigProblem, problemsOf, withoutUndefined } from "../config-problems.ts";
import { crossChecks } from "./cross-checks.ts";
import { marketplacesSchema, subscriptionsSchema } from "./schema.ts";
import type { MarketplacesConfig, Subscriptions } from "./types.ts";

/** A value that was checked: what it is, or all that is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: never; readonly problems: readonly ConfigProblem[] };

/** Checks any value as `marketplaces.yaml`: its form, and what must agree between places of it. Every problem at once. */
export function checkMarketplaces(value: unknown): Checked<MarketplacesConfig> {
  const given = withoutUndefined(value);
  const checked = formOf(marketplacesSchema, given);
  const problems = [...checked.problems, ...crossChecks(given)];
  return problems.length === 0 ? checked : { problems };
}

/** Checks any value as the file of what callers chose. */
export function checkSubscriptions(value: unknown): Checked<Subscriptions> {
  return formOf(subscriptionsSchema, value);
}

function formOf<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, { schema, fixFor })) };
}

/** Keys without which there is no configuration, source or group. */
const needed: ReadonlySet<unknown> = new Set(["name", "owner", "sources", "slug", "members", "grants"]);

function fixFor(path: readonly (string | number)[], value: unknown): string {
  if (path.length === 0) return "Write an object with `name`, `owner` and `sources`.";
  const key = path.at(-1);
  if (value === undefined) return key === "owner" ? "Add it: `owner: { name: Platform team }`." : "Add it.";
  return needed.has(key) ? "Correct the value." : "Correct the value or remove the key.";
}
