import type { ErrorCode } from "../core/errors.ts";
import { textOf } from "./stream-reader.ts";
import type { StreamEvent } from "./types.ts";

/** What a caller is told of a run that failed: nothing but these sentences. */
export interface RunProblem {
  readonly code: ErrorCode;
  readonly problem: string;
  readonly fix: string;
}

/** What the client's `result` event says of its failure. */
interface Failure {
  readonly subtype: string;
  /** HTTP status of the model API; undefined when there was no answer, or the client did not even ask. */
  readonly status: number | undefined;
  /** `terminal_reason`: why the client's loop ended. */
  readonly reason: string;
  /** `stop_reason` of the model's last message. */
  readonly stop: string;
  /** The client's own words, without its `API Error: `. */
  readonly said: string;
}

export const tellHost = "Tell whoever hosts this plugin.";
export const tryAgain = "Try again; if it keeps happening, tell whoever hosts this plugin.";
const inAMinute = "Try again in a minute.";
const less = "Ask for less at once.";

type Rule = readonly [when: (failure: Failure) => boolean, code: ErrorCode, problem: string, fix: string];

/**
 * The first that fits counts. "Try again" stands only where the same call may work later. The client's words are read
 * where it has no field for the case; none of them is passed on, since they name models, gateways and organizations.
 */
const rules: readonly Rule[] = [
  [({ subtype }) => subtype === "error_max_turns", "RUN_LIMIT", "The run reached its limit of model turns.", less],
  [({ subtype }) => subtype === "error_max_budget_usd", "RUN_LIMIT", "The run reached its limit of cost.", less],
  [
    isTooLong,
    "PROMPT_TOO_LONG",
    "This is longer than the model takes: the arguments, the plugin's own text and what the run read, together.",
    "Shorten the arguments or ask for less at once; the same call fails again. If they are short, tell whoever hosts this plugin.",
  ],
  [
    ({ said }) => /exceeded the \d+ output token maximum/.test(said),
    "RUN_LIMIT",
    "The answer was longer than the model may write.",
    less,
  ],
  [
    ({ stop }) => stop === "refusal",
    "RUN_FAILED",
    "The model declined the request.",
    "Word it differently; the same words are declined again.",
  ],
  [
    ({ status, said }) => status === 401 || status === 403 || said.startsWith("Not logged in"),
    "RUN_FAILED",
    "The model refused the host's credentials.",
    tellHost,
  ],
  [
    ({ status }) => status === 404,
    "RUN_FAILED",
    "The model that the host asks for does not exist, or not for this host.",
    tellHost,
  ],
  [({ status }) => status === 429 || status === 529, "RUN_FAILED", "The model is busy.", inAMinute],
  [
    ({ status = 0 }) => status === 408 || status >= 500,
    "RUN_FAILED",
    "The model could not answer.",
    "Try again in a minute; if it keeps happening, tell whoever hosts this plugin.",
  ],
  [({ status }) => status !== undefined, "RUN_FAILED", "The model refused the request.", tellHost],
];

/** The problem that a `result` of a failed run tells, in our own words. */
export function runProblem(result: StreamEvent): RunProblem {
  const status = result["api_error_status"];
  const failure: Failure = {
    subtype: textOf(result["subtype"]),
    status: typeof status === "number" ? status : undefined,
    reason: textOf(result["terminal_reason"]),
    stop: textOf(result["stop_reason"]),
    said: textOf(result["result"]).replace(/^API Error: /, ""),
  };
  const [, code, problem, fix] = rules.find(([when]) => when(failure)) ?? [
    undefined,
    "RUN_FAILED",
    "The run ended with an error.",
    tryAgain,
  ];
  return { code, problem, fix };
}

/** By the API's answer, by the client's own count before it asks (`blocking_limit`), or in the middle of an answer. */
function isTooLong({ reason, status, said }: Failure): boolean {
  if (reason === "prompt_too_long" || reason === "blocking_limit" || status === 413) return true;
  return /^(?:Prompt is too long|The model has reached its context window limit)/.test(said) || tellsTooLong(said);
}

/** Whether a text is the client's report that it did not even fill the arguments into the command. */
export function tellsTooLong(text: string): boolean {
  return text.startsWith("This skill, command or hook and the arguments filled into it add up to more than ");
}
