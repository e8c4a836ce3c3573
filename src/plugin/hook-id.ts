import { sha256Hex } from "../core/digest.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import type { HookHandler } from "./types.ts";

/** A handler's id: see `HookHandler.id`. */
export function hookId(event: string, handler: JsonObject): string {
  return sha256Hex(canonical([event, ...whatRuns(handler)])).slice(0, 8);
}

/** Of handlers that agree in this the client lists one, whatever their time limit or message. */
export function runKey({ event, matcher, handler }: Omit<HookHandler, "id" | "origin">): string {
  return canonical([event, matcher ?? null, ...whatRuns(handler)]);
}

/** What the client compares when an event fires: of handlers that agree in it, it runs one, also under two matchers. */
function whatRuns({ type, command, args, shell, prompt, url, server, tool, input, if: rule }: JsonObject): Json[] {
  return [type, command, args, shell, prompt, url, server, tool, input, rule].map((part) => part ?? null);
}

/** JSON text with the keys of every object in order, so that two ways to write one handler give one id. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => compareCodeUnits(a, b));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
