import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";

const names = (list: string) => new Set(list.split(" "));

/** Fields that hold an object or a list, by the client's own schema. `tool_response` may as well be a plain text. */
const structured = names(
  "tool_input tool_response tool_calls background_tasks session_crons effort permission_suggestions mcp_server globs " +
    "requested_schema content",
);
const booleans = names("stop_hook_active final is_interrupt prompt_cache_warm");
const numbers = names("duration_ms index context_tokens estimated_cache_write_usd");

/**
 * The event as the client gives it to a script, from the fields of an `mcp_tool` hook: those are templates, so whatever
 * was no text arrives as its JSON text, and what was absent as `""`. Texts stay texts: a prompt "true" is no boolean.
 */
export function restoreEvent(event: string, fields: JsonObject): JsonObject {
  const restored = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]): [string, Json] => [name, restore(name, value)]);
  return { ...Object.fromEntries(restored), hook_event_name: event };
}

function restore(name: string, value: Json): Json {
  if (typeof value !== "string") return value;
  if (booleans.has(name)) return value === "true" ? true : value === "false" ? false : value;
  if (numbers.has(name)) return Number.isFinite(Number(value)) ? Number(value) : value;
  return structured.has(name) ? parsed(value) : value;
}

function parsed(value: string): Json {
  try {
    const json = JSON.parse(value) as Json;
    return isJsonObject(json) || Array.isArray(json) ? json : value;
  } catch {
    return value;
  }
}
