import { sha256Hex } from "../core/digest.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import type { HookHandler } from "./types.ts";

/** A handler's id: see `HookHandler.id`. */
export function hookId(event: string, matcher: string | undefined, handler: JsonObject): string {
  return sha256Hex(canonical([event, matcher ?? null, handler])).slice(0, 8);
}

/**
 * What the client compares when an event fires: of handlers that agree in it, it runs one, whatever their time limit or
 * message. Other matchers and conditions make another handler, since they decide whether it runs at all.
 */
export function runKey({ event, matcher, type, handler }: Omit<HookHandler, "id" | "origin">): string {
  const { command, args, shell, prompt, url, server, tool, input } = handler;
  const runs = [command, args, shell, prompt, url, server, tool, input, handler["if"]].map((part) => part ?? null);
  return canonical([event, matcher ?? null, type, ...runs]);
}

/** JSON text with the keys of every object in order, so that two ways to write one handler give one id. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => compareCodeUnits(a, b));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
