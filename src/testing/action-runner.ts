import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Annotation } from "./runner/annotations.ts";
import { defaultContext, type GithubContext, stepEnvironment } from "./runner/environment.ts";
import { type Contexts, withExpressions } from "./runner/expressions.ts";
import {
  FileCommandError,
  readArtifacts,
  readEnvironment,
  readLines,
  readPairs,
  readSummary,
} from "./runner/file-commands.ts";
import { Masks } from "./runner/masks.ts";
import { type ActionMetadata, readMetadata } from "./runner/metadata.ts";
import { StepOutput } from "./runner/step-output.ts";
import { type ProcessOutcome, runProcess } from "./run-process.ts";

export interface ActionStep {
  /** Folder with `action.yml` and what its `runs.main` names. */
  readonly action: string;
  /** GITHUB_WORKSPACE, in which it runs. */
  readonly workspace: string;
  /** `with:`; names have to be declared. @default {} */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What differs from a push to `octo/plugin` by `octo`. @default {} */
  readonly github?: Partial<Omit<GithubContext, "workspace">>;
  /** `env:`. @default {} */
  readonly env?: Readonly<Record<string, string>>;
  /** The workflow's secrets beside its own token, which the runner masks from the start. @default [] */
  readonly secrets?: readonly string[];
  /** Whether the runner has GITHUB_ARTIFACTS switched on. @default false */
  readonly artifacts?: boolean;
  /** Milliseconds until it is ended. @default 60_000 */
  readonly timeoutMs?: number;
}

export interface ActionResult {
  /** As the workflow sees the step. */
  readonly conclusion: "success" | "failure";
  readonly exitCode: number | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  /** For the steps that follow. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** Masked; "" where there is none, or where it was too long. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Annotations over the ten of their level. */
  readonly droppedAnnotations: number;
  /** Subjects in GITHUB_ARTIFACTS. */
  readonly artifacts: readonly string[];
  /** What people see: masked. */
  readonly log: string;
  /** What it really wrote to stdout and stderr, before anything was masked. */
  readonly written: string;
  /** What the runner holds against the step: commands that are off, files it can't read, outputs not declared. */
  readonly problems: readonly string[];
}

/**
 * Starts a built action as `actions/runner` starts it, in a process of its own: from `action.yml`, with the runner's
 * environment and no more, and with what it leaves in files and says on its output taken as the runner takes it. Throws
 * where the workflow would be wrong: an input that is not declared, or an `action.yml` that can't be.
 */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const metadata = readMetadata(step.action);
  const github: GithubContext = { ...defaultContext, ...step.github, workspace: step.workspace };
  const folder = mkdtempSync(join(tmpdir(), "bazaar-runner-"));
  try {
    const inputs = inputsOf(metadata, step.inputs ?? {}, {
      github,
      runner: { os: "Linux", temp: join(folder, "temp") },
    });
    const { env: own = {}, artifacts = false } = step;
    const env = stepEnvironment(folder, github, { inputs, env: own, artifacts });
    const masks = new Masks([github.token, ...(step.secrets ?? [])]);
    const output = new StepOutput(masks);
    warnOfOldInputs(metadata, step.inputs ?? {}, output);
    const outcome = await runProcess(process.execPath, [join(step.action, metadata.runs.main)], {
      cwd: step.workspace,
      ownFolder: folder,
      env,
      timeoutMs: step.timeoutMs ?? 60_000,
      onLine: (line) => {
        output.take(line);
        return false;
      },
      onErrorLine: (line) => output.take(line),
    });
    return resultOf({ env, metadata, masks, output, outcome });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inputsOf(
  { inputs: declared }: ActionMetadata,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const names = Object.keys(declared);
  const strange = Object.keys(given).filter((name) => !names.includes(name));
  if (strange.length > 0) {
    throw new Error(`Unexpected input(s) '${strange.join("', '")}', valid inputs are ['${names.join("', '")}']`);
  }
  const values = names.map((name) => {
    const fallback = declared[name]?.default;
    return [name, given[name] ?? withExpressions(String(fallback ?? ""), contexts)];
  });
  return Object.fromEntries(values) as Record<string, string>;
}

function warnOfOldInputs(
  { inputs }: ActionMetadata,
  given: Readonly<Record<string, string>>,
  output: StepOutput,
): void {
  for (const name of Object.keys(given)) {
    const said = inputs[name]?.deprecationMessage;
    if (said !== undefined) output.take(`::warning::Input '${name}' has been deprecated with message: ${said}`);
  }
}

interface Ended {
  readonly env: Readonly<Record<string, string>>;
  readonly metadata: ActionMetadata;
  readonly masks: Masks;
  readonly output: StepOutput;
  readonly outcome: ProcessOutcome;
}

function resultOf({ env, metadata, masks, output, outcome }: Ended): ActionResult {
  const problems = [...output.problems];
  const read = <Value>(variable: string, of: (text: string) => Value, none: Value): Value => {
    const path = env[variable];
    if (path === undefined) return none;
    try {
      return of(readFileSync(path, "utf8"));
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error;
      problems.push(error.message);
      return none;
    }
  };
  const pairs = new Map<string, string>();
  const outputs = read("GITHUB_OUTPUT", readPairs, pairs);
  const undeclared = [...outputs.keys()].filter((name) => !(name in metadata.outputs));
  problems.push(...undeclared.map((name) => `The output "${name}" is not declared in action.yml.`));
  const summary = read("GITHUB_STEP_SUMMARY", readSummary, "");
  const files = {
    outputs: Object.fromEntries(outputs),
    env: Object.fromEntries(read("GITHUB_ENV", readEnvironment, pairs)),
    path: read("GITHUB_PATH", readLines, []),
    state: Object.fromEntries(read("GITHUB_STATE", readPairs, pairs)),
    artifacts: read("GITHUB_ARTIFACTS", readArtifacts, []),
  };
  return {
    ...files,
    conclusion: outcome.exitCode === 0 && problems.length === 0 ? "success" : "failure",
    exitCode: outcome.exitCode,
    summary: masks.apply(summary),
    annotations: output.annotations.kept,
    droppedAnnotations: output.annotations.dropped,
    log: output.log.join("\n"),
    written: `${outcome.stdout}${outcome.stderr}`,
    problems,
  };
}
