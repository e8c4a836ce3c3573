import { randomUUID } from "node:crypto";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import { hostToolsRule, HostNotes } from "../run/host-tools.ts";
import type { ResolvedLimits } from "../run/limits.ts";
import { limitsLeft, ownPart, together, unused } from "../run/resumed.ts";
import type { RunFiles } from "../workspace/types.ts";
import type { RunAnswer, RunOptions, RunOutcome, RunRequest } from "../run/types.ts";
import { componentOf, runUnknown, type WaitingFor } from "../run/waiting.ts";
import { hostArgs } from "../run/host-args.ts";
import { makeHostLink } from "./host-link.ts";
import { keepFiles, keptFiles } from "./kept-files.ts";
import { type RunPlace, withRunFolders } from "./run-folders.ts";
import { withPatch } from "./run-patch.ts";
import type { TakenRun, WaitingRuns } from "./waiting-runs.ts";

/** What one run of the client needs beside the request. */
export interface RunPart {
  readonly place: RunPlace;
  readonly limits: ResolvedLimits;
  /** What it tells its caller by the host's tools. */
  readonly notes: HostNotes;
  /** More arguments, and rules for `--allowedTools`. */
  readonly args: readonly string[];
  readonly tools: readonly string[];
  /** The caller's files in `place`. */
  readonly files: RunFiles | undefined;
  /** The answer with which it goes on, instead of the request. */
  readonly answer?: string;
  /** To be called when the model has said something. */
  readonly onHeard: () => void;
}

/** One start of the client. */
export type RunClient = (part: RunPart) => Promise<RunOutcome>;

export interface RunHost {
  readonly plugin: { readonly name: string };
  readonly limits: ResolvedLimits;
  /** Where runs wait for an answer; undefined: no run may ask. */
  readonly waiting: WaitingRuns | undefined;
  /** Whether a text holds what must not leave the host. */
  readonly withheld: (text: string) => boolean;
  /** More paragraphs for the system prompt. @default [] */
  readonly prompt?: readonly string[];
}

/**
 * Runs a request, or goes on with the run that waits for `options.resume`, in folders of its own, with the tools by which
 * it speaks to its caller. When it asks, its folders wait for the answer: what it did so far comes with its last part.
 */
export async function hostedRun(
  host: RunHost,
  request: RunRequest,
  options: RunOptions,
  client: RunClient,
): Promise<RunOutcome> {
  const of: WaitingFor = {
    caller: options.caller ?? "local",
    plugin: host.plugin.name,
    component: componentOf(request),
  };
  let before: TakenRun | undefined;
  const fill = async (root: string) => {
    if (options.resume === undefined) return;
    if (host.waiting === undefined) throw runUnknown();
    before = await host.waiting.take(root, of, options.resume.run);
  };
  const { resume, files } = options;
  return withRunFolders((place) => runPart(host, place, { of, before, resume, files }, client), fill);
}

interface Part {
  readonly of: WaitingFor;
  readonly before: TakenRun | undefined;
  readonly resume: RunAnswer | undefined;
  /** What came with the call. */
  readonly files: RunFiles | undefined;
}

async function runPart(host: RunHost, place: RunPlace, part: Part, client: RunClient): Promise<RunOutcome> {
  const { before, resume, of } = part;
  const canAsk = host.waiting !== undefined;
  const limits = before === undefined ? host.limits : limitsLeft(host.limits, before);
  const notes = new HostNotes({ canAsk, earlier: before?.actions ?? [] });
  const session = { id: before?.session ?? randomUUID(), resumed: before !== undefined };
  const link = makeHostLink({ root: place.root, prompt: host.prompt ?? [], ...(canAsk && { session }) });
  let isHeard = false;
  const more = {
    notes,
    onHeard: () => void (isHeard = true),
    args: hostArgs(link),
    tools: [hostToolsRule],
    ...(resume !== undefined && { answer: resume.answer }),
  };
  const files = before === undefined ? part.files : await keptFiles(place.root);
  const given = { place, files, filled: before !== undefined, withheld: host.withheld };
  const last = await withPatch(given, () => client({ place, files, limits, ...more })).catch(async (error: unknown) => {
    throw isHeard ? error : await withAnswerBack(host, place, part, error);
  });
  const own = ownPart(last, before ?? unused);
  if (notes.question === undefined || host.waiting === undefined) return { ...own, actions: notes.actions };
  if (before === undefined && files !== undefined) await keepFiles(place.root, files);
  const used = together(before ?? unused, own);
  const handle = await host.waiting.keep(place.root, of, { session: session.id, ...used, actions: notes.actions });
  // A patch of half a run would not fit where the whole one is applied later.
  const { patch: _half, ...sofar } = own;
  return { ...sofar, question: { ...notes.question, handle } };
}

/**
 * A run that failed before its model heard the answer waits on, for the same answer under the same handle: what failed
 * was the host, the model's side or the connection. Resolves to the error that says so. What was paid stays counted.
 */
async function withAnswerBack(host: RunHost, place: RunPlace, part: Part, error: unknown): Promise<unknown> {
  const { of, before, resume } = part;
  if (before === undefined || resume === undefined || !isBazaarError(error)) return error;
  const used = together(before, error.details);
  const isBack = await host.waiting?.giveBack(place.root, of, resume.run, { ...before, ...used }).then(
    () => true,
    () => false,
  );
  if (isBack !== true) return error;
  const { code, problem, fix, details, cause } = error;
  return new BazaarError(code, problem, `${fix} ${again}`, { details, ...(cause !== undefined && { cause }) });
}

const again = "The run did not get the answer: it can be given once more, with the same `run`.";
