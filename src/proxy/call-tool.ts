import { BazaarError, isBazaarError, messageOf } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { RunOutcome, RunProgress, RunRequest } from "../run/types.ts";
import { codeOf, publicText } from "./answers.ts";
import type { Admitted } from "./guards.ts";
import { restoreEvent } from "./hook-event.ts";
import { inputOf, optionalText, text } from "./input.ts";
import { findAgent, findCommand, shown } from "./lookup.ts";
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
}

type Host = Pick<CheckedOptions, "plugin" | "runner" | "clientNames" | "onCall"> & Admitted;

/** Calls one of the proxy's tools. Never rejects: what goes wrong is a text for the model, with problem and fix. */
export async function callTool(host: Host, tool: string, given: unknown, options: CallOptions): Promise<CallAnswer> {
  try {
    const input = inputOf(given);
    if (tool === "execute_command")
      return answered(await recordedRun(host, tool, commandRequest(host, input), options));
    if (tool === "invoke_agent") return answered(await recordedRun(host, tool, agentRequest(host, input), options));
    if (tool === "execute_hook") return { text: JSON.stringify(await hookCall(host, input, options)), isError: false };
    throw new BazaarError("COMMAND_UNKNOWN", `There is no tool ${shown(tool)}.`, "See the list of tools.");
  } catch (error) {
    return { text: publicText(error), isError: true };
  }
}

function answered(outcome: RunOutcome): CallAnswer {
  if (outcome.text.trim() !== "") return { text: outcome.text, isError: false };
  const denied = outcome.deniedTools.length > 0 ? ` Its host does not allow: ${outcome.deniedTools.join(", ")}.` : "";
  return { text: `The run ended without an answer.${denied}`, isError: false };
}

function commandRequest(host: Host, input: JsonObject): RunRequest {
  const command = findCommand(host.plugin, text(input, "command"));
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
  return { kind: "agent", name: findAgent(host.plugin, text(input, "agent")).name, task: text(input, "task") };
}

async function recordedRun(
  host: Host,
  tool: "execute_command" | "invoke_agent",
  request: RunRequest,
  options: CallOptions,
): Promise<RunOutcome> {
  return recorded(host, { tool, name: request.name }, () =>
    host.runner.run(request, {
      ...options,
      caller: host.caller,
      ...(host.modelKey !== undefined && { modelKey: host.modelKey }),
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
  call: Pick<CallRecord, "tool" | "name">,
  work: () => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const tell = (rest: Pick<CallRecord, "outcome" | "deniedTools" | "details">) =>
    heard(() => host.onCall?.({ ...call, caller: host.caller, durationMs: Date.now() - started, ...rest }));
  try {
    const outcome = await work();
    const denied = "deniedTools" in outcome ? (outcome as unknown as RunOutcome).deniedTools : [];
    tell({ outcome: "ok", deniedTools: denied });
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
