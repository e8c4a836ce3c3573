import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { RunProgress } from "../run/types.ts";
import type { CallAnswer, CallOptions } from "./call-tool.ts";
import type { Admitted } from "./guards.ts";
import { text } from "./input.ts";
import type { KeptRun, KeptRuns } from "./kept-runs.ts";

/** Names of the tools for runs that outlive their call. */
export const runTools = ["start_run", "get_run", "cancel_run"] as const;

/** Seconds that `get_run` waits for the end, if the caller does not say. */
const usualWait = 50;
/** The longest that it waits, seconds. */
export const longestWait = 240;

interface Host extends Admitted {
  readonly kept: KeptRuns;
}

/** What is told when a run got a handle. */
export function handedOver({ kept: { keepMs } }: Host, kept: KeptRun): CallAnswer {
  const answer = [
    `The run goes on at its host and has no answer yet (${since(kept)}). Its handle is \`${kept.handle}\`.`,
    `Call \`get_run\` with \`run\` set to that handle to wait for the answer, again and again until it comes; do not start the work a second time. \`cancel_run\` ends it.`,
    `The answer is kept for ${minutes(keepMs)} after the end, for you alone, as long as the host runs.`,
  ];
  return { text: answer.join(" "), isError: false };
}

/** `get_run`: the answer, once more if need be, or how far the run is. Rejects with `BazaarError` RUN_UNKNOWN or OPTION_INVALID. */
export async function getRun(host: Host, input: JsonObject, options: CallOptions): Promise<CallAnswer> {
  const kept = host.kept.find(host.caller, text(input, "run").trim());
  const stop = kept.run.listen((progress) => options.onProgress(progress));
  try {
    const answer = await kept.run.answered(waitOf(input) * 1_000, options.signal);
    if (answer === undefined) return { text: goesOn(kept), isError: false };
    host.kept.fetched(kept);
    // The question stands in the text; a form could not be answered by this tool.
    const { question: _question, ...said } = answer;
    return said;
  } finally {
    stop();
  }
}

/** `cancel_run`: resolves when everything that the run started has ended. */
export async function cancelRun(host: Host, input: JsonObject): Promise<CallAnswer> {
  const kept = host.kept.find(host.caller, text(input, "run").trim());
  const wasDone = kept.isDone;
  kept.run.stop();
  await kept.run.answer;
  host.kept.drop(kept);
  const said = wasDone ? "The run had ended by itself; its answer is dropped." : `The run was ended (${since(kept)}).`;
  return { text: said, isError: false };
}

function waitOf({ wait = usualWait }: JsonObject): number {
  if (typeof wait === "number" && wait >= 0 && wait <= longestWait) return wait;
  throw new BazaarError(
    "OPTION_INVALID",
    "`wait` is no number of seconds that can be waited.",
    `Give 0 to ${longestWait}.`,
  );
}

function goesOn(kept: KeptRun): string {
  const { last } = kept.run;
  const said = last === undefined ? "" : ` ${lastWord(last)}`;
  return `The run of \`${kept.name}\` goes on (${since(kept)}).${said} Call \`get_run\` again with the same input.`;
}

function lastWord({ kind, text: said }: RunProgress): string {
  if (kind === "tool") return `It uses ${said}.`;
  if (kind === "started") return "It has begun.";
  return `It said last: ${JSON.stringify(said.replaceAll(/\s+/g, " ").trim().slice(0, 500))}.`;
}

function since({ run }: KeptRun): string {
  return `${Math.round((Date.now() - run.started) / 1_000)} s so far`;
}

function minutes(ms: number): string {
  const count = Math.round(ms / 60_000);
  return count === 1 ? "1 minute" : `${count} minutes`;
}
