import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { noUsage } from "./run-record.ts";
import { textOf } from "./stream-reader.ts";
import type { RunUsage, StreamEvent } from "./types.ts";

/**
 * Counts the tokens of a run from the client's events, so that a run that is stopped is counted too: message by message,
 * and in the end what the result says of all models.
 */
export class UsageMeter {
  readonly #messages = new Map<string, RunUsage>();
  #result: StreamEvent | undefined;

  /** Takes any event; most say nothing of tokens. */
  take(event: StreamEvent): void {
    if (event["type"] === "result") this.#result = event;
    const message = event["type"] === "assistant" ? event["message"] : undefined;
    if (!isJsonObject(message) || !isJsonObject(message["usage"])) return;
    // A message with several blocks comes once for each, with the count so far.
    this.#messages.set(textOf(message["id"]), countsIn(message["usage"], apiNames));
  }

  get usage(): RunUsage {
    const models = this.#result?.["modelUsage"];
    if (isJsonObject(models)) return sum(Object.values(models).map((one) => countsIn(one, resultNames)));
    return sum([...this.#messages.values()]);
  }

  /** US dollars as the client reports them; 0 before its result. */
  get costUsd(): number {
    return count(this.#result?.["total_cost_usd"]);
  }
}

interface Names {
  readonly input: readonly string[];
  readonly output: string;
  readonly cached: string;
}

// Input that was written to the cache is input like other input.
const apiNames: Names = {
  input: ["input_tokens", "cache_creation_input_tokens"],
  output: "output_tokens",
  cached: "cache_read_input_tokens",
};
const resultNames: Names = {
  input: ["inputTokens", "cacheCreationInputTokens"],
  output: "outputTokens",
  cached: "cacheReadInputTokens",
};

function countsIn(value: Json | undefined, names: Names): RunUsage {
  const usage: JsonObject = isJsonObject(value) ? value : {};
  return {
    inputTokens: names.input.reduce((total, name) => total + count(usage[name]), 0),
    outputTokens: count(usage[names.output]),
    cachedTokens: count(usage[names.cached]),
  };
}

function sum(all: readonly RunUsage[]): RunUsage {
  return all.reduce(
    (total, one) => ({
      inputTokens: total.inputTokens + one.inputTokens,
      outputTokens: total.outputTokens + one.outputTokens,
      cachedTokens: total.cachedTokens + one.cachedTokens,
    }),
    noUsage,
  );
}

function count(value: Json | undefined): number {
  return typeof value === "number" && value > 0 ? value : 0;
}
