import { toolRuleFault } from "../core/tool-rule.ts";
import { type ConfigProblem, problemsOf, withoutUndefined } from "./config-problems.ts";
import { configSchema } from "./schema.ts";
import type { BazaarConfig } from "./types.ts";

export type CheckedConfig =
  | { readonly config: BazaarConfig; readonly problems: readonly [] }
  | { readonly config?: never; readonly problems: readonly ConfigProblem[] };

/** Checks any value against the schema. Members that are `undefined` count as absent: `endpoint: process.env.X`. */
export function checkConfig(value: unknown): CheckedConfig {
  const result = configSchema.safeParse(withoutUndefined(value), { reportInput: true });
  if (result.success) return { config: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, { schema: configSchema, fixFor })) };
}

function fixFor(path: readonly (string | number)[], value: unknown): string {
  if (path.length === 0) return "Export one object, as `defineConfig({ … })` makes it.";
  // What a workflow's variable is that nobody set.
  if (path.join() === "endpoint" && value === "")
    return "Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.";
  if (value === undefined) return "Add it.";
  const rule = path[0] === "allowedTools" && typeof value === "string" ? toolRuleFault(value) : undefined;
  return rule?.fix ?? "Correct the value or remove the key.";
}
