import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import { BazaarError } from "../core/errors.ts";
import type { Webhook } from "../hub/types.ts";

const forAll = "BAZAAR_WEBHOOK_SECRET";

/** Characters of a secret at least: it is checked offline by whoever sees one signed report. */
const least = 16;

/**
 * The webhooks of sources whose secret is in the environment: BAZAAR_WEBHOOK_SECRET_<SLUG> (capitals, `_` for `-`), else
 * BAZAAR_WEBHOOK_SECRET. Throws `BazaarError` KEY_INVALID for one that is too short.
 */
export function webhooksOf(
  sources: MarketplacesConfig["sources"],
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, Webhook> {
  const webhooks = new Map<string, Webhook>();
  for (const { slug } of sources) {
    const own = variableOf(slug);
    const name = env[own] === undefined ? forAll : own;
    const secret = env[name]?.trim();
    if (secret === undefined) continue;
    if (secret.length < least) {
      const problem = `${name} has fewer than ${least} characters.`;
      throw new BazaarError("KEY_INVALID", problem, "Make one with: openssl rand -hex 32");
    }
    webhooks.set(slug, { secret });
  }
  return webhooks;
}

/** Variables with a secret that no source has: a name is misspelled, or its source is gone, and no webhook says so. */
export function strayWebhooks(
  sources: MarketplacesConfig["sources"],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const known = new Set(sources.map(({ slug }) => variableOf(slug)));
  return Object.keys(env).filter((name) => name.startsWith(`${forAll}_`) && !known.has(name));
}

function variableOf(slug: string): string {
  return `${forAll}_${slug.toUpperCase().replaceAll("-", "_")}`;
}
