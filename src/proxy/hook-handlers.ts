import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import type { HookHandler } from "../plugin/types.ts";
import type { HookRunRequest } from "../run/types.ts";
import type { Admitted } from "./guards.ts";
import { failedAnswer, hookAnswer, textAnswer } from "./hook-answer.ts";
import { hookOutput } from "./hook-output.ts";
import { filledInput } from "./hook-template.ts";
import { hookTool } from "./hook-tool.ts";
import { judgePrompt, verdictAnswer } from "./hook-verdict.ts";
import type { CheckedOptions } from "./types.ts";

/** What a handler needs, whatever its type. */
export type HandlerHost = Pick<CheckedOptions, "plugin" | "runner" | "upstreams" | "postHook"> & Partial<Admitted>;

/**
 * Runs one handler with the event as the client would give it, and answers as the client expects it of that event.
 * Rejects with what its way of running rejects with.
 */
export async function handlerAnswer(
  host: HandlerHost,
  hook: HookHandler,
  data: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject> {
  const whyNot = notHosted(host, hook);
  if (whyNot !== undefined) return { systemMessage: `The plugin's ${hook.event} hook did not run: ${whyNot}.` };
  return ways[hook.type](host, hook, data, signal);
}

type Way = (host: HandlerHost, hook: HookHandler, data: JsonObject, signal: AbortSignal) => Promise<JsonObject>;

const ways: Readonly<Record<HookHandler["type"], Way>> = {
  command: async (host, hook, data, signal) => {
    const outcome = await host.runner.runHook(scriptRequest(hook, data), { signal, ...whoOf(host) });
    return hookAnswer(hook.event, outcome, blocksOnFailure(hook));
  },
  mcp_tool: async (host, hook, data, signal) => {
    const { server, tool, input } = hook.handler;
    const filled = filledInput(input ?? {}, data);
    const call = { server: words(server), tool: words(tool), input: isJsonObject(filled) ? filled : {} };
    const { plugin, upstreams, caller = "local" } = host;
    const of = { pluginName: plugin.name, caller, ...(upstreams && { upstreams }) };
    const result = await hookTool(of, { ...call, timeoutMs: timeoutOf(hook) }, signal);
    if (result.isError) return failedAnswer(hook.event, blocksOnFailure(hook));
    return textAnswer(hook.event, result.text, blocksOnFailure(hook));
  },
  http: async (host, hook, data, signal) => {
    const { url, headers, allowedEnvVars } = hook.handler;
    const given = Object.entries(isJsonObject(headers) ? headers : {}).map(([name, value]) => [name, words(value)]);
    const request = {
      url: words(url),
      headers: Object.fromEntries(given) as Record<string, string>,
      allowedEnvVars: textsOf(allowedEnvVars),
      body: JSON.stringify(data),
      timeoutMs: timeoutOf(hook),
    };
    const { status, body } = (await host.postHook?.(request, signal)) ?? { status: 0, body: "" };
    const said = body.trim();
    // As in the client: another status, a redirect, or a text that is no JSON is a failure; silence is none.
    const failed = status < 200 || status > 299 || (said !== "" && !said.startsWith("{"));
    if (failed) return failedAnswer(hook.event, blocksOnFailure(hook));
    return textAnswer(hook.event, said, blocksOnFailure(hook));
  },
  prompt: judged,
  agent: judged,
};

async function judged(
  host: HandlerHost,
  hook: HookHandler,
  data: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject> {
  const { event, type, handler } = hook;
  const { model } = handler;
  const request = {
    kind: type === "agent" ? ("agent" as const) : ("prompt" as const),
    event,
    prompt: judgePrompt(words(handler["prompt"]), data),
    ...(typeof model === "string" && model !== "" && { model }),
    timeoutMs: timeoutOf(hook),
  };
  const verdict = await host.runner.judge?.(request, { signal, ...whoOf(host) });
  return hookOutput(event, verdictAnswer(hook, verdict));
}

/** Whether the author wants a handler that fails to block. */
export function blocksOnFailure({ handler }: HookHandler): boolean {
  return handler["onFailure"] === "block";
}

/** Half a sentence; undefined when this host runs the handler. */
function notHosted({ allow, runner, upstreams, postHook }: HandlerHost, hook: HookHandler): string | undefined {
  const { type, event, handler } = hook;
  if (allow?.runs("hook", hook.id) === false) return "your key does not open it";
  const isEarly = event === "SessionStart" || event === "Setup";
  if (isEarly && (type === "mcp_tool" || type === "http")) return `the client runs no ${type} hook at that moment`;
  const judges = type === "prompt" || type === "agent";
  if ((judges && runner.judge === undefined) || (type === "http" && postHook === undefined)) {
    return `this host does not run handlers of the type ${type}`;
  }
  if (type === "mcp_tool" && upstreams === undefined) return "this host serves none of the plugin's servers";
  if (type === "command" && typeof handler["command"] !== "string") return "its handler names no command";
  if (handler["shell"] !== undefined && handler["shell"] !== "bash") return "this host has no such shell";
  if (JSON.stringify(handler).includes("${user_config.")) return "it needs an option that this host does not have";
  return undefined;
}

function scriptRequest(hook: HookHandler, event: JsonObject): HookRunRequest {
  const { command, args, shell } = hook.handler;
  if (typeof command !== "string")
    throw new BazaarError("COMMAND_UNKNOWN", "The hook names no command.", "Tell its author.");
  return {
    event,
    command,
    ...(Array.isArray(args) && { args: textsOf(args) }),
    ...(shell === "bash" && { shell }),
    timeoutMs: timeoutOf(hook),
  };
}

/** The client's own limits, where the handler names none, seconds. */
const usual: Readonly<Record<string, number>> = {
  UserPromptSubmit: 30,
  MessageDisplay: 10,
  SessionEnd: 1.5,
  prompt: 30,
  agent: 60,
};

function timeoutOf({ event, type, handler }: HookHandler): number {
  const { timeout } = handler;
  return (typeof timeout === "number" && timeout > 0 ? timeout : (usual[event] ?? usual[type] ?? 600)) * 1_000;
}

function whoOf({ caller, modelKey }: HandlerHost) {
  return { ...(caller !== undefined && { caller }), ...(modelKey !== undefined && { modelKey }) };
}

function words(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
