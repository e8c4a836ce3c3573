import { BazaarError } from "../src/core/errors.ts";
import { rowsOfImage } from "./finding-row.ts";
import { type MadeImages, makeImages, requireImageEach } from "./images.ts";
import type { Inputs } from "./input-table.ts";
import { log } from "./log.ts";
import { isFailing, type PluginOutcome, type RunOutcome } from "./outcome.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Publishes all plugins of the run: all of them, or none where one has a finding that fails the step. Rejects with
 * `BazaarError`.
 */
export async function publishAll(
  outcomes: readonly PluginOutcome[],
  inputs: Inputs,
  env: Env,
  signal: AbortSignal,
): Promise<RunOutcome> {
  const unpublished: RunOutcome = { kind: "publish", changed: false, plugins: outcomes, warnings: [] };
  if (outcomes.some((one) => one.error !== undefined || isFailing(one.rows, inputs["fail-on"]))) {
    log("Nothing is published: see the findings.");
    return unpublished;
  }
  requireImageEach(outcomes, inputs);
  if (inputs.mode === "none") return withImages(unpublished, await makeImages(outcomes, inputs, env, signal));
  throw new BazaarError("NOT_SUPPORTED", "Publishing is not in this version.", "Use the command line.");
}

function withImages(run: RunOutcome, { images, findings, warnings }: MadeImages): RunOutcome {
  const plugins = run.plugins.map((outcome) => {
    const image = images.get(outcome.name);
    const rows = [...outcome.rows, ...rowsOfImage(outcome.folder, findings.get(outcome.name) ?? [])];
    return { ...outcome, rows, ...(image === undefined ? {} : { image }) };
  });
  return { ...run, plugins, warnings: [...run.warnings, ...warnings] };
}
