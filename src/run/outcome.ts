import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json } from "../core/json.ts";
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
 * `BazaarError` RUN_LIMIT, RUN_FAILED or CLIENT_FAILED.
 */
export function outcomeOf(end: RunEnd): RunOutcome {
  const { exitCode, result } = end;
  if (result === undefined) throw noResult(end);
  if (exitCode !== 0 || result["is_error"] !== false) throw failed(end, result);
  const text = textOf(result["result"]);
  // For the client this is an answer like any other.
  if (tellsShellLine(text)) throw shellLineFailed(end, text);
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

const tellHost = "Tell whoever hosts this plugin.";
const again = "Try again; if it keeps happening, tell whoever hosts this plugin.";

function noResult(end: RunEnd): BazaarError {
  const how = end.exitCode === null ? "was ended by a signal" : `ended with exit code ${end.exitCode}`;
  const details = { exitCode: end.exitCode, stderr: end.stderr };
  return new BazaarError("CLIENT_FAILED", `The client on the host ${how} and gave no result.`, again, { details });
}

function shellLineFailed(end: RunEnd, text: string): BazaarError {
  const problem = "A program that this needs did not run on the host: it failed, or nobody allowed it.";
  const details = { said: text.slice(0, 2_000), stderr: end.stderr };
  return new BazaarError("RUN_FAILED", problem, tellHost, { details });
}

function failed(end: RunEnd, result: StreamEvent): BazaarError {
  const subtype = textOf(result["subtype"]);
  const details = {
    exitCode: end.exitCode,
    subtype,
    said: textOf(result["result"]).slice(0, 2_000),
    stderr: end.stderr,
  };
  const limit = limits[subtype];
  if (limit !== undefined) {
    return new BazaarError("RUN_LIMIT", `The run reached its limit of ${limit}.`, "Ask for less at once.", { details });
  }
  const [problem, fix] = modelProblem(result["api_error_status"]) ?? ["The run ended with an error.", again];
  return new BazaarError("RUN_FAILED", problem, fix, { details });
}

const limits: Readonly<Record<string, string>> = {
  error_max_turns: "model turns",
  error_max_budget_usd: "cost",
};

/** From a fixed list: the model API's own words name accounts and organizations. */
function modelProblem(status: Json | undefined): readonly [string, string] | undefined {
  if (typeof status !== "number") return undefined;
  if (status === 401 || status === 403) return ["The model refused the host's credentials.", tellHost];
  if (status === 429 || status === 529) return ["The model is busy.", "Try again in a minute."];
  if (status >= 500) return ["The model could not answer.", "Try again in a minute."];
  return ["The model refused the request.", tellHost];
}

function deniedTools(denials: Json | undefined): string[] {
  const list: readonly Json[] = Array.isArray(denials) ? denials : [];
  return [...new Set(list.map((denial) => (isJsonObject(denial) ? textOf(denial["tool_name"]) : "")))].filter(Boolean);
}

function numberOf(value: Json | undefined): number {
  return typeof value === "number" ? value : 0;
}
