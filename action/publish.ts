import { asBazaarError } from "../src/cli/failure.ts";
import { publishToForge } from "../src/publish/forge/publish-to-forge.ts";
import { isChange } from "../src/publish/forge/result.ts";
import type { ForgeRequest, ForgeResult, PublishedPlugin } from "../src/publish/forge/types.ts";
import { rowsOfCatalog, rowsOfImage } from "./finding-row.ts";
import { forgeRequestOf } from "./forge-request.ts";
import { type MadeImages, makeImages, requireImageEach } from "./images.ts";
import type { Inputs } from "./input-table.ts";
import { log } from "./log.ts";
import { openForge } from "./open-forge.ts";
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
  return await throughForge(unpublished, inputs, env, signal);
}

async function throughForge(run: RunOutcome, inputs: Inputs, env: Env, signal: AbortSignal): Promise<RunOutcome> {
  const request = forgeRequestOf(run.plugins, inputs);
  let made: MadeImages | undefined;
  const images = async () => (made = await makeImages(run.plugins, inputs, env, signal)).images;
  const plugins: PublishedPlugin[] = [];
  let warnings: readonly string[] = [];
  const onDone: ForgeRequest["onDone"] = (done, warned) => {
    plugins.push(...done);
    warnings = warned;
  };
  const progress = (sentence: string) => log(sentence);
  const all = (published: RunOutcome) => (made === undefined ? published : withImages(published, made));
  try {
    const forge = openForge(inputs, env, signal);
    const built = inputs.image === undefined ? {} : { images };
    const result = await publishToForge({ ...request, ...built, signal, onDone, progress }, forge);
    return all(withResult(run, { ...result, changed: result.changed && !inputs["dry-run"] }));
  } catch (error) {
    // What was finished before stays so, and so does what was found.
    const finished = withResult(run, { changed: plugins.some(isChange), plugins, warnings });
    return all({ ...finished, error: asBazaarError(error) });
  }
}

function withResult(run: RunOutcome, { changed, plugins, warnings }: ForgeResult): RunOutcome {
  const byName = new Map(plugins.map((one) => [one.name, one]));
  const known = run.plugins.map((outcome) => {
    const published = byName.get(outcome.name);
    byName.delete(outcome.name);
    return published === undefined ? outcome : withPublished(outcome, published);
  });
  // Earlier names, and plugins that were taken out.
  const others = [...byName].map(([name, one]) => withPublished({ folder: "", name, rows: [], notes: [] }, one));
  return { ...run, changed, plugins: [...known, ...others], warnings: [...run.warnings, ...warnings] };
}

function withPublished(outcome: PluginOutcome, published: PublishedPlugin): PluginOutcome {
  return { ...outcome, published, rows: [...outcome.rows, ...rowsOfCatalog(published.diagnostics)] };
}

function withImages(run: RunOutcome, { images, findings, warnings }: MadeImages): RunOutcome {
  const plugins = run.plugins.map((outcome) => {
    const image = images.get(outcome.name);
    const rows = [...outcome.rows, ...rowsOfImage(outcome.folder, findings.get(outcome.name) ?? [])];
    return { ...outcome, rows, ...(image === undefined ? {} : { image }) };
  });
  return { ...run, plugins, warnings: [...run.warnings, ...warnings] };
}
