import type { BazaarConfig } from "../config/types.ts";
import { secretsOf, type Variables } from "../run/environment.ts";

/** What must stand in no line of the host's log: keys of callers, of the model, and what runs and servers are given by name. */
export function hostSecrets(
  env: Variables,
  { passEnv = [], mcp }: Pick<BazaarConfig, "passEnv" | "mcp">,
  keys: readonly string[] = [],
): string[] {
  const named = Object.values(mcp?.servers ?? {}).flatMap((server) => server.env ?? []);
  return [...new Set([...keys, ...secretsOf(env, [...passEnv, ...named, "BAZAAR_BROKER_KEY", "BAZAAR_MODEL_KEY"])])];
}
