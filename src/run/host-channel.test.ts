import { expect, test } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { hostAnswer, hostServerConfig } from "./host-channel.ts";
import { HostNotes } from "./host-tools.ts";

const notes = () => new HostNotes({ canAsk: true });
const asks = (message: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "control_request",
  request_id: "r1",
  request: { subtype: "mcp_message", server_name: "bazaar-host", message, ...more },
});
const answered = (all: HostNotes, event: JsonObject) => JSON.parse(hostAnswer(all, event) ?? "null") as unknown;
const success = (id: number, result: unknown) => ({
  type: "control_response",
  response: {
    subtype: "success",
    request_id: "r1",
    response: { mcp_response: { jsonrpc: "2.0", id, result } },
  },
});

test("the client's handshake, its list and its calls are answered by one line each", () => {
  const all = notes();
  const hello = asks({ jsonrpc: "2.0", id: 0, method: "initialize", params: { protocolVersion: "2025-06-18" } });
  expect(answered(all, hello)).toMatchObject(
    success(0, { protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo: { name: "bazaar-host" } }),
  );
  expect(answered(all, asks({ jsonrpc: "2.0", method: "notifications/initialized" }))).toEqual(success(0, {}));
  expect(answered(all, asks({ id: 1, method: "tools/list" }))).toEqual(success(1, { tools: all.tools }));
  const call = { name: "request_local_action", arguments: { command: "npm test", reason: "r" } };
  expect(answered(all, asks({ id: 2, method: "tools/call", params: call }))).toMatchObject(
    success(2, { content: [{ type: "text", text: expect.stringContaining("Number 1 on the list") }] }),
  );
  expect(all.actions).toEqual([{ command: "npm test", reason: "r" }]);
  expect(hostAnswer(all, asks({ id: 3, method: "tools/list" }))).toMatch(/^[^\n]+\n$/);
});

test("what it does not have it refuses, so that nobody waits", () => {
  const response = { mcp_response: { id: 4, error: { code: -32_601 } } };
  expect(answered(notes(), asks({ id: 4, method: "prompts/list" }))).toMatchObject({ response: { response } });
  const refused = { type: "control_response", response: { subtype: "error", request_id: "r1" } };
  expect(answered(notes(), asks({ id: 5, method: "tools/list" }, { server_name: "other" }))).toMatchObject(refused);
  expect(answered(notes(), asks({}, { subtype: "can_use_tool" }))).toMatchObject(refused);
  expect(answered(notes(), { ...asks({}), request: { subtype: "mcp_message" } })).toMatchObject(refused);
});

test.each<[string, JsonObject]>([
  ["another event", { type: "assistant", request_id: "r1", request: {} }],
  ["no id", { type: "control_request", request: { subtype: "mcp_message" } }],
  ["an id that is no text", { type: "control_request", request_id: 5, request: {} }],
  ["no request", { type: "control_request", request_id: "r1" }],
])("%s gets no answer", (_what, event) => expect(hostAnswer(notes(), event)).toBeUndefined());

test.each<[string, JsonObject]>([
  ["no parameters", { id: 1, method: "tools/call" }],
  ["a name that is none", { id: 1, method: "tools/call", params: { name: { toString: 1 } } }],
  ["a method that is none", { id: 1, method: ["tools/call"] }],
  ["an id of any kind", { id: { a: [] }, method: "tools/list" }],
])("a message with %s is answered and changes nothing", (_what, message) => {
  const all = notes();
  expect(answered(all, asks(message))).toMatchObject({ type: "control_response" });
  expect(all.actions).toEqual([]);
});

test("there is no address and no secret in the client's argument", () => {
  expect(hostServerConfig).not.toMatch(/url|http|token|header/i);
});
