import { isBazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { HookHandler } from "../plugin/types.ts";
import { failedAnswer } from "./hook-answer.ts";
import { blocksOnFailure, handlerAnswer, type HandlerHost } from "./hook-handlers.ts";
import { fittingHooks } from "./hook-match.ts";
import { mergedAnswer } from "./hook-merge.ts";
import { withOwnNames } from "./hook-names.ts";
import { withoutAllow } from "./hook-output.ts";
import type { InFlight } from "./in-flight.ts";
import { findHook, requireEvent } from "./lookup.ts";
import { isOwnTool, ownToolsHandler, permitOwnTools } from "./own-tools.ts";
import type { CheckedOptions } from "./types.ts";

/** What a hook call needs; `CheckedOptions` has all of it but `inFlight`. */
export type HookHost = HandlerHost &
  Pick<CheckedOptions, "clientNames" | "hooks"> & {
    /** Keeps handlers with `async` until the host closes. @default they are waited for */
    readonly inFlight?: InFlight;
  };

/** One event, and which handlers it is for. */
export interface HookCall {
  readonly event: string;
  /** As the client gives it to a script. */
  readonly data: JsonObject;
  /** Id of one handler, whose matcher and `if` the caller's client has looked at. @default all that fit */
  readonly handler?: string;
  /** Only those that stand under this matcher, as their author wrote it. */
  readonly matcher?: string;
}

/**
 * Runs the plugin's handlers for an event, side by side, and answers with the one answer that makes the client do what
 * theirs would. Rejects with `BazaarError`: COMMAND_UNKNOWN before anything runs, else what the first that failed
 * rejects with, unless another one blocks: whoever waits for a guard must not take its failure for a yes.
 */
export async function runHook(host: HookHost, call: HookCall, signal: AbortSignal): Promise<JsonObject> {
  const { event, handler } = call;
  const { plugin, upstreams, caller = "local", clientNames = [plugin.name] } = host;
  if (event === "PermissionRequest" && handler === ownToolsHandler) return permitOwnTools(clientNames, call.data);
  if (handler === undefined) requireEvent(event);
  const named = handler === undefined ? undefined : findHook(plugin, event, handler);
  // A matcher such as `*` also meets the calls that only forward: in the full plugin those do not exist.
  if (isOwnTool(clientNames, call.data)) return {};
  const names = { pluginName: plugin.name, clientNames, caller, ...(upstreams && { upstreams }) };
  const data = withOwnNames(names, call.data);
  const hooks = named === undefined ? fittingHooks(plugin.hooks, event, data, call.matcher) : [named];
  const run = (hook: HookHandler) => answerInTime(host, hook, data, signal);
  if (named !== undefined) return withoutAllow(event, await run(named), host.hooks?.allow);
  const waited = hooks.filter((hook) => !inBackground(host, hook));
  for (const hook of hooks.filter((one) => inBackground(host, one))) startInBackground(host, hook, data);
  return withoutAllow(event, await together(event, waited.map(run)), host.hooks?.allow);
}

async function answerInTime(
  host: HookHost,
  hook: HookHandler,
  data: JsonObject,
  signal: AbortSignal,
): Promise<JsonObject> {
  try {
    return await handlerAnswer(host, hook, data, signal);
  } catch (error) {
    // The client as well goes on when a handler takes too long.
    if (!isBazaarError(error) || error.code !== "RUN_TIMED_OUT") throw error;
    return blocksOnFailure(hook) ? failedAnswer(hook.event, true) : { systemMessage: error.problem };
  }
}

async function together(event: string, running: readonly Promise<JsonObject>[]): Promise<JsonObject> {
  const answers: JsonObject[] = [];
  const failures: unknown[] = [];
  const each = running.map((one) =>
    one.then(
      (answer) => answers.push(answer),
      (error: unknown) => failures.push(error),
    ),
  );
  await Promise.all(each);
  const merged = mergedAnswer(event, answers);
  if (failures.length > 0 && !isBlocking(merged)) throw failures[0];
  return merged;
}

function isBlocking(answer: JsonObject): boolean {
  const own = answer["hookSpecificOutput"];
  if (answer["continue"] === false || answer["decision"] === "block") return true;
  if (!isJsonObject(own)) return false;
  const { decision, permissionDecision } = own;
  return permissionDecision === "deny" || (isJsonObject(decision) && decision["behavior"] === "deny");
}

function inBackground({ inFlight }: HookHost, { handler }: HookHandler): boolean {
  return inFlight !== undefined && (handler["async"] === true || handler["asyncRewake"] === true);
}

/** Its answer comes too late for the client in any case; the host's end stops it. */
function startInBackground(host: HookHost, hook: HookHandler, data: JsonObject): void {
  const { inFlight } = host;
  const work = inFlight?.track(handlerAnswer(host, hook, data, inFlight.signal));
  work?.catch(() => {});
}
