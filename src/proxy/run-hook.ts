import { BazaarError, isBazaarError } from "../core/errors.ts";
import type { Json, JsonObject } from "../core/json.ts";
import type { HookHandler } from "../plugin/types.ts";
import type { HookRunRequest } from "../run/types.ts";
import type { Admitted } from "./guards.ts";
import { hookAnswer } from "./hook-answer.ts";
import type { Traced } from "./call-trace.ts";
import { findHook } from "./lookup.ts";
import { isOwnTool, ownToolsHandler, permitOwnTools } from "./own-tools.ts";
import type { CheckedOptions } from "./types.ts";

/** What a hook call needs; `CheckedOptions` has all of it. */
export type HookHost = Pick<CheckedOptions, "plugin" | "runner" | "clientNames"> & Partial<Admitted> & Traced;

/**
 * Runs one handler of the plugin for an event and answers as the client expects it of that event. Rejects with
 * `BazaarError`: COMMAND_UNKNOWN before anything runs, else what `HookRunner` rejects with.
 */
export async function runHook(
  host: HookHost,
  event: string,
  id: string,
  data: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject> {
  const names = host.clientNames ?? [host.plugin.name];
  if (event === "PermissionRequest" && id === ownToolsHandler) return permitOwnTools(names, data);
  const hook = findHook(host.plugin, event, id);
  // A matcher such as `*` also meets the calls that only forward: in the full plugin those do not exist.
  if (isOwnTool(names, data)) return {};
  const whyNot = host.allow?.runs("hook", hook.id) === false ? "your key does not open it" : notHosted(hook);
  if (whyNot !== undefined) return { systemMessage: `The plugin's ${event} hook did not run: ${whyNot}.` };
  try {
    return hookAnswer(
      event,
      await host.runner.runHook(requestOf(hook, data), {
        signal,
        ...(host.caller !== undefined && { caller: host.caller }),
        ...(host.trace && { trace: host.trace }),
      }),
    );
  } catch (error) {
    // The client as well goes on when a script takes too long.
    if (isBazaarError(error) && error.code === "RUN_TIMED_OUT") return { systemMessage: error.problem };
    throw error;
  }
}

/** Half a sentence; undefined when this host runs the handler. */
function notHosted(hook: HookHandler): string | undefined {
  const { command, shell } = hook.handler;
  if (hook.type !== "command") return `this host does not run handlers of the type ${hook.type}`;
  if (typeof command !== "string") return "its handler names no command";
  if (shell !== undefined && shell !== "bash") return "this host has no such shell";
  if (JSON.stringify(hook.handler).includes("${user_config.")) return "it needs an option that this host does not have";
  return undefined;
}

function requestOf(hook: HookHandler, event: JsonObject): HookRunRequest {
  const { command, args, shell, timeout } = hook.handler;
  if (typeof command !== "string")
    throw new BazaarError("COMMAND_UNKNOWN", "The hook names no command.", "Tell its author.");
  return {
    event,
    command,
    ...(Array.isArray(args) && { args: args.filter((arg: Json) => typeof arg === "string") }),
    ...(shell === "bash" && { shell }),
    timeoutMs: typeof timeout === "number" && timeout > 0 ? timeout * 1_000 : defaultTimeoutMs(hook.event),
  };
}

/** The client's own limits, where the handler names none. */
function defaultTimeoutMs(event: string): number {
  const seconds: Readonly<Record<string, number>> = { UserPromptSubmit: 30, MessageDisplay: 10, SessionEnd: 1.5 };
  return (seconds[event] ?? 600) * 1_000;
}
