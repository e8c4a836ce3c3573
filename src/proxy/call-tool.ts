import { BazaarError, isBazaarError, messageOf } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { RunOptions, RunOutcome, RunProgress, RunQuestion, RunRequest } from "../run/types.ts";
import { codeOf, publicText } from "./answers.ts";
import { filesOfCall, type FilesPorts, noFilesCame } from "./call-files.ts";
import type { Admitted } from "./guards.ts";
import { restoreEvent } from "./hook-event.ts";
import { FollowedRun } from "./followed-run.ts";
import { inputOf, optionalText, text } from "./input.ts";
import type { KeptRuns } from "./kept-runs.ts";
import { findAgent, findCommand, shown } from "./lookup.ts";
import { requireAllowed } from "./restricted.ts";
import { resumeOf } from "./resume-input.ts";
import { runAnswer } from "./run-answer.ts";
import { cancelRun, getRun, handedOver } from "./run-tools.ts";
import { type HookCall, type HookHost, runHook } from "./run-hook.ts";
import { guardShell } from "./shell-guard.ts";
import type { CallRecord, CheckedOptions } from "./types.ts";

/** How a call can be followed and stopped. */
export interface CallOptions {
  readonly signal: AbortSignal;
  onProgress(progress: RunProgress): void;
}

/** The answer to a tool call. Text only: beside `structuredContent` the client shows the model nothing else. */
export interface CallAnswer {
  readonly text: string;
  readonly isError: boolean;
  /** What the run waits for; `text` puts it to the model, for clients that can't ask their user themselves. */
  readonly question?: RunQuestion;
}

type RunTool = "execute_command" | "invoke_agent";

type Host = Pick<CheckedOptions, "plugin" | "runner" | "clientNames" | "onCall" | "patches"> &
  FilesPorts &
  Admitted &
  HookHost & {
    /** Runs that outlive their call. @default none: callers have no tools for them */
    readonly kept?: KeptRuns;
  };

/** Calls one of the proxy's tools. Never rejects: what goes wrong is a text for the model, with problem and fix. */
export async function callTool(host: Host, tool: string, given: unknown, options: CallOptions): Promise<CallAnswer> {
  try {
    const input = inputOf(given);
    if (tool === "execute_command" || tool === "invoke_agent") return await answerInTime(host, tool, input, options);
    if (tool === "execute_hook") return { text: JSON.stringify(await hookCall(host, input, options)), isError: false };
    const { kept, ...rest } = host;
    const own = kept && { ...rest, kept };
    if (own && tool === "start_run") return await startRun({ ...host, ...own }, input);
    if (own && tool === "get_run") return await getRun(own, input, options);
    if (own && tool === "cancel_run") return await cancelRun(own, input);
    throw new BazaarError("COMMAND_UNKNOWN", `There is no tool ${shown(tool)}.`, "See the list of tools.");
  } catch (error) {
    return { text: publicText(error), isError: true };
  }
}

/** Waits for the run, or hands it over to `get_run` where the host does not let calls wait that long. */
async function answerInTime(host: Host, tool: RunTool, input: JsonObject, options: CallOptions): Promise<CallAnswer> {
  const { kept, inFlight } = host;
  const prepared = await prepare(host, tool, input);
  if (typeof prepared === "string") return { text: prepared, isError: false };
  if (kept?.afterMs === undefined || inFlight === undefined) return prepared.run(options);
  const run = new FollowedRun(prepared.run, inFlight.signal);
  void inFlight.track(run.answer);
  const stop = run.listen((progress) => options.onProgress(progress));
  try {
    const answer = await run.answered(kept.afterMs, options.signal);
    if (answer !== undefined) return answer;
    if (!options.signal.aborted && kept.makesRoom(host.caller)) {
      return handedOver({ ...host, kept }, kept.keep(host.caller, prepared.name, run));
    }
    const late = await run.answered(longestWaitMs, options.signal);
    if (late !== undefined) return late;
    // The caller went away before there was a handle that it could ask by.
    run.stop();
    return await run.answer;
  } finally {
    stop();
  }
}

/** More than any run may take, milliseconds. */
const longestWaitMs = 86_400_000;

async function startRun(host: Host & { readonly kept: KeptRuns }, input: JsonObject): Promise<CallAnswer> {
  const tool = (optionalText(input, "agent") ?? "").trim() === "" ? "execute_command" : "invoke_agent";
  const prepared = await prepare(host, tool, input);
  if (typeof prepared === "string") return { text: prepared, isError: false };
  if (!host.kept.makesRoom(host.caller)) {
    await prepared.drop();
    const problem = "You have as many runs that go on by themselves as you may.";
    throw new BazaarError("RUN_LIMIT", problem, "Wait for one with `get_run`, or end one with `cancel_run`.");
  }
  const run = new FollowedRun(prepared.run, host.inFlight?.signal ?? new AbortController().signal);
  void host.inFlight?.track(run.answer);
  return handedOver(host, host.kept.keep(host.caller, prepared.name, run));
}

/** A run whose input was looked at and whose files are there. */
interface Prepared {
  readonly name: string;
  readonly run: (options: CallOptions) => Promise<CallAnswer>;
  /** Where it is not run after all. */
  drop(): Promise<void>;
}

/** A text instead where there is nothing to run yet. */
async function prepare(host: Host, tool: RunTool, input: JsonObject): Promise<Prepared | string> {
  const request = tool === "execute_command" ? commandRequest(host, input) : agentRequest(host, input);
  const resume = resumeOf(input);
  const files = await filesOfCall(host, request, input);
  if (files === "missing") return noFilesCame;
  const more = { ...(files && { files }), ...(resume && { resume }) };
  const run = async (options: CallOptions) => {
    try {
      return await runAnswer(host, tool, await recordedRun(host, tool, request, { ...options, ...more }));
    } finally {
      await files?.close();
    }
  };
  return { name: request.name, run, drop: async () => files?.close() };
}

function commandRequest(host: Host, input: JsonObject): RunRequest {
  const command = findCommand(host.plugin, text(input, "command"));
  requireAllowed(host.allow, command.kind, command.name);
  const given = optionalText(input, "arguments") ?? "";
  const context = optionalText(input, "context") ?? "";
  guardShell(command, given);
  return {
    kind: "command",
    name: command.name,
    arguments: given,
    ...(context.trim() !== "" && { context }),
    ...(!command.userInvocable && { invocation: "model" }),
  };
}

function agentRequest(host: Host, input: JsonObject): RunRequest {
  // A run that goes on has its task.
  const task = resumeOf(input) === undefined ? text(input, "task") : "";
  const { name } = findAgent(host.plugin, text(input, "agent"));
  requireAllowed(host.allow, "agent", name);
  return { kind: "agent", name, task };
}

async function recordedRun(
  host: Host,
  tool: RunTool,
  request: RunRequest,
  options: CallOptions & Pick<RunOptions, "files" | "resume">,
): Promise<RunOutcome> {
  const id = crypto.randomUUID();
  const { caller, modelKey } = host;
  return recorded(host, { tool, name: request.name, run: id }, () =>
    host.runner.run(request, { ...options, caller, id, ...(modelKey !== undefined && { modelKey }) }),
  );
}

async function hookCall(host: Host, input: JsonObject, { signal }: CallOptions): Promise<JsonObject> {
  const event = text(input, "hook");
  const fields = isJsonObject(input["event"]) ? input["event"] : {};
  const handler = optionalText(input, "handler");
  const matcher = optionalText(input, "matcher");
  const which = handler !== undefined ? { handler } : { ...(matcher !== undefined && { matcher }) };
  return recordedHook(host, { event, data: restoreEvent(event, fields), ...which }, signal);
}

/** `runHook`, told to whoever listens. */
export function recordedHook(host: Host, call: HookCall, signal: AbortSignal): Promise<JsonObject> {
  const name = call.event.slice(0, 100);
  return recorded(host, { tool: "execute_hook", name }, () => runHook(host, call, signal));
}

async function recorded<T extends object>(
  host: Host,
  call: Pick<CallRecord, "tool" | "name" | "run">,
  work: () => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const tell = (rest: Pick<CallRecord, "outcome" | "deniedTools" | "details"> & { redactions?: number }) =>
    heard(() =>
      host.onCall?.({ ...call, caller: host.caller, durationMs: Date.now() - started, redactions: 0, ...rest }),
    );
  try {
    const outcome = await work();
    const { deniedTools = [], redactions = 0 } = outcome as Partial<RunOutcome>;
    tell({ outcome: "ok", deniedTools, redactions });
    return outcome;
  } catch (error) {
    const details = isBazaarError(error) ? error.details : { message: messageOf(error) };
    tell({ outcome: codeOf(error), deniedTools: [], details });
    throw error;
  }
}

/** Who listens can't change the call: what they throw, now or later, is theirs. */
function heard(listener: () => unknown): void {
  new Promise((resolve) => resolve(listener())).catch(() => {});
}
