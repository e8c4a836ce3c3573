import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { type HostNotes, hostServerKey } from "./host-tools.ts";
import { textOf } from "./stream-reader.ts";
import type { StreamEvent } from "./types.ts";

/**
 * The client's argument for the server of `hostServerKey`: its messages go by the client's own stdout and stdin, so that
 * there is no port, no token and no connection to wait for. Nothing in it is secret.
 */
export const hostServerConfig = JSON.stringify({
  mcpServers: { [hostServerKey]: { type: "sdk", name: hostServerKey, alwaysLoad: true } },
});

/**
 * What the host writes to the client's stdin when `event`, a line of its stdout, asks for something: one line, or nothing.
 * Never throws: a plugin's script may write to that stdout too, and can ask for no more than the run's model.
 */
export function hostAnswer(notes: HostNotes, event: StreamEvent): string | undefined {
  const { request_id: id, request } = event;
  if (event["type"] !== "control_request" || typeof id !== "string" || !isJsonObject(request)) return undefined;
  const { subtype, server_name: server, message } = request;
  const isOurs = subtype === "mcp_message" && server === hostServerKey && isJsonObject(message);
  // Whatever else it asks, it must not wait for an answer that never comes.
  const response: JsonObject = isOurs
    ? { subtype: "success", request_id: id, response: { mcp_response: answerTo(notes, message) } }
    : { subtype: "error", request_id: id, error: "This host does not answer that." };
  return `${JSON.stringify({ type: "control_response", response })}\n`;
}

function answerTo(notes: HostNotes, { id, method, params }: JsonObject): JsonObject {
  // A notification is acknowledged with an empty result, as the client's own SDK does.
  if (id === undefined) return { jsonrpc: "2.0", id: 0, result: {} };
  const result = resultOf(notes, method, isJsonObject(params) ? params : {});
  const error = { code: -32_601, message: "Method not found" };
  return { jsonrpc: "2.0", id, ...(result === undefined ? { error } : { result }) };
}

function resultOf(notes: HostNotes, method: Json | undefined, params: JsonObject): JsonObject | undefined {
  if (method === "initialize") {
    const serverInfo = { name: hostServerKey, version: "1.0.0" };
    return { protocolVersion: params["protocolVersion"] ?? "2025-11-25", capabilities: { tools: {} }, serverInfo };
  }
  if (method === "ping") return {};
  if (method === "tools/list") return { tools: notes.tools.map((tool) => ({ ...tool })) };
  if (method !== "tools/call") return undefined;
  const { text, isError } = notes.call(textOf(params["name"]), params["arguments"]);
  return { content: [{ type: "text", text }], ...(isError && { isError }) };
}
