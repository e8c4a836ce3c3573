import { BazaarError, isBazaarError, messageOf } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { traceIdOf } from "../core/trace-context.ts";
import type { RunOptions, RunOutcome, RunProgress, RunQuestion, RunRequest } from "../run/types.ts";
import { codeOf, publicText } from "./answers.ts";
import { filesOfCall, type FilesPorts, noFilesCame } from "./call-files.ts";
import type { Traced } from "./call-trace.ts";
import type { Admitted } from "./guards.ts";
import { restoreEvent } from "./hook-event.ts";
import { inputOf, optionalText, text } from "./input.ts";
import { findAgent, findCommand, shown } from "./lookup.ts";
import { requireAllowed } from "./restricted.ts";
import { resumeOf } from "./resume-input.ts";
import { runAnswer } from "./run-answer.ts";
import { runHook } from "./run-hook.ts";
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
  Traced;

/** Calls one of the proxy's tools. Never rejects: what goes wrong is a text for the model, with problem and fix. */
export async function callTool(host: Host, tool: string, given: unknown, options: CallOptions): Promise<CallAnswer> {
  try {
    const input = inputOf(given);
    if (tool === "execute_command") return await runCall(host, tool, commandRequest(host, input), input, options);
    if (tool === "invoke_agent") return await runCall(host, tool, agentRequest(host, input), input, options);
    if (tool === "execute_hook") return { text: JSON.stringify(await hookCall(host, input, options)), isError: false };
    throw new BazaarError("COMMAND_UNKNOWN", `There is no tool ${shown(tool)}.`, "See the list of tools.");
  } catch (error) {
    return { text: publicText(error), isError: true };
  }
}

async function runCall(
  host: Host,
  tool: RunTool,
  request: RunRequest,
  input: JsonObject,
  options: CallOptions,
): Promise<CallAnswer> {
  const resume = resumeOf(input);
  const files = await filesOfCall(host, request, input);
  if (files === "missing") return { text: noFilesCame, isError: false };
  const more = { ...(files && { files }), ...(resume && { resume }) };
  try {
    return await runAnswer(host, tool, await recordedRun(host, tool, request, { ...options, ...more }));
  } finally {
    await files?.close();
  }
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
  const { caller, modelKey, trace } = host;
  return recorded(host, { tool, name: request.name, run: id }, () =>
    host.runner.run(request, {
      ...options,
      caller,
      id,
      ...(modelKey !== undefined && { modelKey }),
      ...(trace && { trace }),
    }),
  );
}

async function hookCall(host: Host, input: JsonObject, { signal }: CallOptions): Promise<JsonObject> {
  const event = text(input, "hook");
  const fields = isJsonObject(input["event"]) ? input["event"] : {};
  return recordedHook(host, event, text(input, "handler"), restoreEvent(event, fields), signal);
}

/** `runHook`, told to whoever listens. */
export function recordedHook(
  host: Host,
  event: string,
  id: string,
  data: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject> {
  const name = event.slice(0, 100);
  return recorded(host, { tool: "execute_hook", name }, () => runHook(host, event, id, data, signal));
}

async function recorded<T extends object>(
  host: Host,
  call: Pick<CallRecord, "tool" | "name" | "run">,
  work: () => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const { caller, trace } = host;
  const traced = trace && { trace: traceIdOf(trace) };
  const tell = (rest: Pick<CallRecord, "outcome" | "deniedTools" | "details"> & { redactions?: number }, bytes = 0) =>
    heard(() => {
      const whole = { ...call, caller, ...traced, bytes, durationMs: Date.now() - started, redactions: 0, ...rest };
      host.onCall?.(whole);
    });
  try {
    const outcome = await work();
    const { deniedTools = [], redactions = 0 } = outcome as Partial<RunOutcome>;
    tell({ outcome: "ok", deniedTools, redactions }, bytesOf(outcome));
    return outcome;
  } catch (error) {
    const details = isBazaarError(error) ? error.details : { message: messageOf(error) };
    tell({ outcome: codeOf(error), deniedTools: [], details });
    throw error;
  }
}

/** Of what a run said, or of a hook's answer. */
function bytesOf(outcome: Partial<RunOutcome>): number {
  return Buffer.byteLength(outcome.text ?? JSON.stringify(outcome));
}

/** Who listens can't change the call: what they throw, now or later, is theirs. */
function heard(listener: () => unknown): void {
  new Promise((resolve) => resolve(listener())).catch(() => {});
}
