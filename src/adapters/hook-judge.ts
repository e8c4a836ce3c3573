import { runEnvironment } from "../run/environment.ts";
import { judgeArgs, judgeLine, verdictOf } from "../run/judge-args.ts";
import { LineSplitter } from "../run/lines.ts";
import { outcomeOf } from "../run/outcome.ts";
import { placeNames } from "../run/place-names.ts";
import { redactAll, redactError } from "../run/redact.ts";
import { RunGuard } from "../run/run-guard.ts";
import { stopped } from "../run/stopped.ts";
import { StreamReader } from "../run/stream-reader.ts";
import type { HookJudgeRequest, HookRunOptions, HookVerdict, RunOutcome } from "../run/types.ts";
import { withModel } from "./model-access.ts";
import { runClientProcess } from "./client-process.ts";
import type { ProcessEnd } from "./process.ts";
import { type RunPlace, temporaryFolders, withRunFolders } from "./run-folders.ts";
import type { RunLife, RunTrack } from "./run-life.ts";
import type { RunSetup } from "./run-setup.ts";

/** Has a model decide for a handler, in a run that has a slot, a record and a bill like any other; see `HookRunner`. */
export async function judgeHook(
  setup: RunSetup,
  life: RunLife,
  request: HookJudgeRequest,
  options: HookRunOptions,
): Promise<HookVerdict | undefined> {
  let ok: boolean | undefined;
  const outcome = await life.run({ kind: "hook", name: request.event }, options, async (track) => {
    const limits = { ...setup.limits, timeoutMs: Math.min(request.timeoutMs, setup.limits.timeoutMs) };
    const guard = new RunGuard(setup.guard, placeNames(temporaryFolders(), setup.plugin.folder));
    try {
      const told = await withRunFolders((place) =>
        withModel({ ...setup, limits }, options, async (own, signal) => {
          const judged = await judgeOnce(own, place, request, { ...options, signal, track });
          ({ ok } = judged);
          return judged.outcome;
        }),
      );
      return guard.outcome(redactAll(told, setup.secrets));
    } catch (error) {
      throw redactError(error, setup.secrets);
    } finally {
      if (guard.redactions > 0) track.onRedacted(guard.redactions);
    }
  });
  return ok === undefined ? undefined : { ok, reason: outcome.text };
}

interface Judged {
  /** Undefined when the model gave no verdict. */
  readonly ok: boolean | undefined;
  /** Its text is the reason. */
  readonly outcome: RunOutcome;
}

async function judgeOnce(
  setup: RunSetup,
  place: RunPlace,
  request: HookJudgeRequest,
  options: HookRunOptions & { readonly track: RunTrack },
): Promise<Judged> {
  const reader = new StreamReader(undefined, (event) => options.track.meter.take(event));
  const { maxOutputBytes: maxBytes, maxLineBytes } = setup.limits;
  const lines = new LineSplitter({ maxBytes, maxLineBytes }, (line) => reader.line(line));
  const end = await start(setup, place, request, options, (chunk) => lines.push(chunk));
  lines.end();
  const { exitCode, stderr } = end;
  if (end.why !== "exit") throw stopped(lines.over ?? end.why, setup.limits, stderr);
  const outcome = outcomeOf({ exitCode, init: reader.init, result: reader.result, stderr });
  const verdict = verdictOf(reader.result?.["structured_output"], outcome.text);
  return { ok: verdict?.ok, outcome: { ...outcome, text: verdict?.reason ?? "" } };
}

async function start(
  setup: RunSetup,
  place: RunPlace,
  request: HookJudgeRequest,
  { signal, track }: HookRunOptions & { readonly track: RunTrack },
  onStdout: (chunk: Uint8Array) => boolean,
): Promise<ProcessEnd> {
  const sandbox = setup.sandbox && { ...setup.sandbox, prompts: [] };
  return runClientProcess({ ...setup, sandbox }, place, {
    args: judgeArgs(request, setup.model),
    env: runEnvironment(setup.env, place),
    limits: setup.limits,
    track,
    stdin: judgeLine(request.prompt),
    signal,
    onStdout,
  });
}
