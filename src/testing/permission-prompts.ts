import { isJsonObject, type JsonObject } from "../core/json.ts";
import { type ClientEvent, isResult, type PermissionAsk } from "./client-events.ts";
import type { Input } from "./run-process.ts";

/** What makes the client ask its host, by its control protocol on stdin and stdout. */
export const permissionArguments: readonly string[] = [
  "--input-format",
  "stream-json",
  "--permission-prompt-tool",
  "stdio",
];

/** The prompt for a stdin that stays open for answers. */
export function conversation(prompt: string): { readonly input: string; readonly conversation: true } {
  const message = { role: "user", content: [{ type: "text", text: prompt }] };
  return { input: line({ type: "user", message }), conversation: true };
}

/** Answers a prompt of the client; its result ends the conversation. */
export function converse(event: ClientEvent | undefined, stdin: Input, answer: (ask: PermissionAsk) => boolean): void {
  if (event === undefined) return;
  if (isResult(event)) return void stdin.end();
  const { request, request_id: id } = event as { request?: JsonObject; request_id?: string };
  if (event.type !== "control_request" || request?.["subtype"] !== "can_use_tool") return;
  const input = isJsonObject(request["input"]) ? request["input"] : {};
  const ask = { tool: textOf(request["tool_name"]), input, reason: textOf(request["decision_reason"]) };
  const response = answer(ask)
    ? { behavior: "allow", updatedInput: input }
    : { behavior: "deny", message: "The user said no." };
  stdin.write(line({ type: "control_response", response: { subtype: "success", request_id: id, response } }));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
