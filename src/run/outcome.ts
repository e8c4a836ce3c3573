import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json } from "../core/json.ts";
import { runProblem, tellHost, tellsTooLong, tryAgain } from "./run-problem.ts";
import { tellsShellLine, textOf } from "./stream-reader.ts";
import type { RunOutcome, RunRequest, StreamEvent } from "./types.ts";

/** How the client's process ended and what it had said. */
export interface RunEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly init: StreamEvent | undefined;
  readonly result: StreamEvent | undefined;
  /** Capped and free of secrets; goes into an error's details for the host's eyes, never to the caller. */
  readonly stderr: string;
}

/**
 * The outcome of a run. It succeeded only when the client ended with 0 *and* its result says `is_error: false`: after an
 * interrupt the client ends with 0, and for a refused model call its result has the subtype `success`. Throws
 * `BazaarError` RUN_LIMIT, PROMPT_TOO_LONG, RUN_FAILED or CLIENT_FAILED.
 */
export function outcomeOf(end: RunEnd): RunOutcome {
  const { exitCode, result } = end;
  if (result === undefined) throw noResult(end);
  if (exitCode !== 0 || result["is_error"] !== false) throw failed(end, result);
  const text = textOf(result["result"]);
  // For the client these are answers like any other.
  if (tellsShellLine(text)) throw shellLineFailed(end, text);
  if (tellsTooLong(text) && numberOf(result["num_turns"]) === 0) throw failed(end, result);
  return {
    text,
    turns: numberOf(result["num_turns"]),
    costUsd: numberOf(result["total_cost_usd"]),
    durationMs: numberOf(result["duration_ms"]),
    deniedTools: deniedTools(result["permission_denials"]),
  };
}

/** Why this client can't do what is asked, as its first event shows; undefined when it can. */
export function missingIn(init: StreamEvent, pluginName: string, request: RunRequest): BazaarError | undefined {
  const plugins = Array.isArray(init["plugins"]) ? init["plugins"] : [];
  const typed = request.kind === "command" && request.invocation !== "model";
  const commands = Array.isArray(init["slash_commands"]) ? init["slash_commands"] : [];
  const loaded = plugins.some((plugin: Json) => isJsonObject(plugin) && plugin["name"] === pluginName);
  // An unknown command is no error for the client: the model would get "/plugin:name" as a plain text.
  if (loaded && (!typed || commands.includes(`${pluginName}:${request.name}`))) return undefined;
  const what = loaded ? `the command "${request.name}"` : "the plugin";
  const details = { pluginErrors: init["plugin_errors"] ?? [] };
  return new BazaarError("CLIENT_FAILED", `The client on the host did not load ${what}.`, tellHost, { details });
}

function noResult(end: RunEnd): BazaarError {
  const how = end.exitCode === null ? "was ended by a signal" : `ended with exit code ${end.exitCode}`;
  const details = { exitCode: end.exitCode, stderr: end.stderr };
  return new BazaarError("CLIENT_FAILED", `The client on the host ${how} and gave no result.`, tryAgain, { details });
}

function shellLineFailed(end: RunEnd, text: string): BazaarError {
  const problem = "A program that this needs did not run on the host: it failed, or nobody allowed it.";
  const details = { said: text.slice(0, 2_000), stderr: end.stderr };
  return new BazaarError("RUN_FAILED", problem, tellHost, { details });
}

function failed(end: RunEnd, result: StreamEvent): BazaarError {
  const details = {
    exitCode: end.exitCode,
    subtype: textOf(result["subtype"]),
    said: textOf(result["result"]).slice(0, 2_000),
    stderr: end.stderr,
  };
  const { code, problem, fix } = runProblem(result);
  return new BazaarError(code, problem, fix, { details });
}

function deniedTools(denials: Json | undefined): string[] {
  const list: readonly Json[] = Array.isArray(denials) ? denials : [];
  return [...new Set(list.map((denial) => (isJsonObject(denial) ? textOf(denial["tool_name"]) : "")))].filter(Boolean);
}

function numberOf(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}
