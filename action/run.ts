import { error as annotateError, summary, warning } from "@actions/core";
import { asBazaarError } from "../src/cli/failure.ts";
import { count } from "../src/cli/output.ts";
import { BazaarError, messageOf } from "../src/core/errors.ts";
import { annotate } from "./annotations.ts";
import { eventOf } from "./event.ts";
import { gateOf } from "./gate.ts";
import type { Inputs } from "./input-table.ts";
import { parseInputs } from "./inputs.ts";
import { harmless, log } from "./log.ts";
import { hasFailed, type RunOutcome } from "./outcome.ts";
import { pluginFolders } from "./plugin-folders.ts";
import { prepare } from "./prepare.ts";
import { declareArtifacts, outputFolder, setOutputs, withFolders, writeReport } from "./report.ts";
import { summaryFor } from "./summary.ts";
import { worded } from "./wording.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** One run of the Action. Resolves to whether it did what it was asked for; everything is told before. */
export async function run(env: Env, signal: AbortSignal): Promise<boolean> {
  const given = await attempt(() => Promise.resolve(parseInputs(env)));
  const outcome = "failure" in given ? stopped(given.failure) : await worked(given.value, env, signal);
  const failOn = "failure" in given ? "error" : given.value["fail-on"];
  const failed = hasFailed(outcome, failOn);
  const isTold = await told(worded(outcome), failed, env);
  return isTold && !failed;
}

async function worked(inputs: Inputs, env: Env, signal: AbortSignal): Promise<RunOutcome> {
  const done = await attempt(() => work(inputs, env, signal));
  return "failure" in done ? stopped(done.failure) : done.value;
}

async function work(inputs: Inputs, env: Env, signal: AbortSignal): Promise<RunOutcome> {
  const gate = gateOf(await eventOf(env));
  if (gate.kind === "refused") throw new BazaarError("USAGE_INVALID", gate.problem, gate.fix);
  const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
  if (inputs.mode === "check") {
    const { check } = await import("./check.ts");
    return await check(workspace, inputs, signal);
  }
  const foreign = gate.kind === "preview" && gate.foreign;
  const folders = pluginFolders(workspace, inputs["plugin-path"], inputs.remove.length > 0);
  const reading = { workspace, inputs, foreign, signal };
  const outcomes = [];
  for (const folder of folders) outcomes.push(await prepare(folder, reading));
  const written = withFolders(outputFolder(env), outcomes);
  if (gate.kind === "publish") {
    const { publishAll } = await import("./publish.ts");
    return await publishAll(written, inputs, env, signal);
  }
  log("This event is looked at only: nothing is built, pushed or written.");
  const { preview } = await import("./preview.ts");
  return { kind: "preview", changed: false, plugins: await preview(written, reading, env), warnings: [] };
}

/**
 * The result is told in the log, at the lines of the files, as summary, as outputs and as a file. Resolves to whether
 * the steps behind this one get all that they are promised: where not, the log says so, and the rest is told all the same.
 */
async function told(outcome: RunOutcome, failed: boolean, env: Env): Promise<boolean> {
  annotate(outcome.plugins.flatMap(({ rows }) => rows));
  for (const sentence of outcome.warnings) warning(harmless(sentence));
  const folder = outputFolder(env);
  const file = (name: string) => `$${name} (${env[name] ?? ""})`;
  const report = await reached(() => writeReport(outcome, folder), annotateError, `The folder ${folder}`);
  const outputs = () => setOutputs(outcome, folder, typeof report === "string" ? report : undefined, env);
  const set = await reached(outputs, annotateError, file("GITHUB_OUTPUT"));
  await reached(() => declareArtifacts(env, outcome.plugins), warning, file("GITHUB_ARTIFACTS"));
  const text = summaryFor(outcome, failed);
  if (env["GITHUB_STEP_SUMMARY"])
    await reached(() => summary.addRaw(text).write(), warning, file("GITHUB_STEP_SUMMARY"));
  for (const line of failureLines(outcome)) annotateError(harmless(line));
  return report !== false && set !== false;
}

/** What `step` gives, or `false` where it can't write, which `say` tells. */
async function reached<T>(step: () => T, say: (line: string) => void, what: string): Promise<Awaited<T> | false> {
  try {
    return await step();
  } catch (error) {
    const fix = "It is the runner's: give the step one that it may write, below RUNNER_TEMP.";
    say(harmless(`FILE_UNWRITABLE: ${what} can't be written: ${messageOf(error).replace(/\.$/, "")}. ${fix}`));
    return false;
  }
}

/** One sentence for what failed, however many plugins there are: the runner keeps ten errors. */
function failureLines({ error, plugins }: RunOutcome): string[] {
  if (error !== undefined) return [`${error.code}: ${error.problem} ${error.fix}`];
  const [first, ...more] = plugins.filter((one) => one.error !== undefined);
  if (first?.error === undefined) return [];
  const { code, problem, fix } = first.error;
  const others = more.length === 0 ? "" : ` (and ${count(more.length, "more plugin")} failed: see the summary)`;
  return [`${first.name}: ${code}: ${problem} ${fix}${others}`];
}

function stopped(error: BazaarError): RunOutcome {
  return { kind: "publish", changed: false, plugins: [], warnings: [], error };
}

async function attempt<T>(step: () => Promise<T>): Promise<{ readonly value: T } | { readonly failure: BazaarError }> {
  try {
    return { value: await step() };
  } catch (error) {
    if (process.env["BAZAAR_DEBUG"]) log(...String((error as Error).stack).split("\n"));
    return { failure: asBazaarError(error) };
  }
}
