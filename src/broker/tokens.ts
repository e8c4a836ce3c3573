import { isJsonObject, type Json } from "../core/json.ts";
import type { RunBill, TokenCount } from "./types.ts";

export const noTokens: TokenCount = {
  input: 0,
  output: 0,
  cacheRead: 0,
  cacheWrite: 0,
  cacheWriteLong: 0,
  searches: 0,
};

/** Of a run that asked for nothing. */
export const noBill: RunBill = { tokens: noTokens, costUsd: 0, requests: 0 };

export function addTokens(a: TokenCount, b: TokenCount): TokenCount {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    cacheWriteLong: a.cacheWriteLong + b.cacheWriteLong,
    searches: a.searches + b.searches,
  };
}

/** Everything that the model read or wrote. */
export function allTokens({ input, output, cacheRead, cacheWrite, cacheWriteLong }: TokenCount): number {
  return input + output + cacheRead + cacheWrite + cacheWriteLong;
}

/**
 * The count after one more `usage` of the same answer. Its numbers are totals, some of which only the first or the last
 * one has; none makes the count smaller, whatever it says.
 */
export function updatedBy(before: TokenCount, usage: Json | undefined): TokenCount {
  if (!isJsonObject(usage)) return before;
  const kept = objectOf(usage["cache_creation"]);
  const long = numberOf(kept["ephemeral_1h_input_tokens"]);
  const written = numberOf(usage["cache_creation_input_tokens"]);
  return {
    input: Math.max(before.input, numberOf(usage["input_tokens"])),
    output: Math.max(before.output, numberOf(usage["output_tokens"])),
    cacheRead: Math.max(before.cacheRead, numberOf(usage["cache_read_input_tokens"])),
    cacheWrite: Math.max(before.cacheWrite, written - long),
    cacheWriteLong: Math.max(before.cacheWriteLong, long),
    searches: Math.max(before.searches, numberOf(objectOf(usage["server_tool_use"])["web_search_requests"])),
  };
}

function objectOf(value: Json | undefined): { readonly [key: string]: Json } {
  return isJsonObject(value) ? value : {};
}

/** 0 for what is no count. */
function numberOf(value: Json | undefined): number {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : 0;
}
