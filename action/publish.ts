import { BazaarError } from "../src/core/errors.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome, RunOutcome } from "./outcome.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Publishes all plugins of the run. */
export async function publishAll(
  outcomes: readonly PluginOutcome[],
  inputs: Inputs,
  _env: Env,
  _signal: AbortSignal,
): Promise<RunOutcome> {
  const problem = `Publishing ${outcomes.length} plugins to ${inputs.marketplace} is not in this version.`;
  throw new BazaarError("NOT_SUPPORTED", problem, "Use the command line.");
}
