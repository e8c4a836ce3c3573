import type { Closing } from "../core/closing.ts";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { messageOf } from "../core/errors.ts";
import { faultOf } from "./check-request.ts";
import type { MessagesBody, ModelRequest, ReplyBlock } from "./messages-api.ts";
import { countTokens, replyMessage, streamEvents } from "./messages-reply.ts";
import { fail, type Reply, type ReplyFailure, type Script } from "./script.ts";

/** A Messages API on the loopback that answers by script. */
export interface ScriptedModel extends Closing {
  /** Base URL for `ANTHROPIC_BASE_URL`, without a slash at the end. */
  readonly url: string;
  /** Every well-formed `POST /v1/messages`, in the order of arrival. Grows while the model runs. */
  readonly requests: readonly ModelRequest[];
  /** Stops answering and ends open connections. */
  close(): Promise<void>;
}

/**
 * Starts a Messages API on 127.0.0.1 on a free port: `POST /v1/messages` (streamed or in one piece),
 * `POST /v1/messages/count_tokens` and `GET /v1/models`. A request without a key gets 401, a malformed one 400, and one
 * for which the script has no reply left 400 with a sentence that says so: each in the API's own form.
 */
export async function startScriptedModel(script: Script): Promise<ScriptedModel> {
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    answer(request, response, script, requests).catch((error: unknown) => {
      if (!response.headersSent) sendFailure(response, fail(400, messageOf(error)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, close, [Symbol.asyncDispose]: close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  script: Script,
  requests: ModelRequest[],
): Promise<void> {
  const raw = await readAll(request);
  const route = `${request.method} ${new URL(request.url ?? "/", "http://localhost").pathname}`;
  if (route.startsWith("HEAD ")) return void response.writeHead(200).end();
  if (route === "GET /v1/models") return sendJson(response, 200, modelList);
  if (route === "POST /v1/messages/count_tokens") return sendJson(response, 200, { input_tokens: countTokens(raw) });
  if (route !== "POST /v1/messages") return sendFailure(response, fail(404, `${route} is not part of this API.`));
  const headers = request.headers as Record<string, string>;
  if (!headers["x-api-key"] && !headers["authorization"])
    return sendFailure(response, fail(401, "x-api-key header is required"));
  const body = parse(raw);
  const fault = faultOf(body);
  if (fault !== undefined) return sendFailure(response, fail(400, fault));
  const received = { url: request.url ?? "/", headers, body: body as MessagesBody };
  const index = requests.push(received) - 1;
  send(response, received.body, await next(script, received, index), index);
}

async function next(script: Script, request: ModelRequest, index: number): Promise<Reply> {
  if (typeof script === "function") return script(request, index);
  const count = script.length;
  return script[index] ?? fail(400, `The script has no reply left: it has ${count}, and this is request ${index + 1}.`);
}

function send(response: ServerResponse, body: MessagesBody, reply: Reply, index: number): void {
  if ("type" in reply && reply.type === "failure") return sendFailure(response, reply);
  const blocks = (Array.isArray(reply) ? reply : [reply]) as readonly ReplyBlock[];
  const message = replyMessage(body, blocks, index);
  if (body.stream !== true) return sendJson(response, 200, message);
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  for (const event of streamEvents(message)) response.write(event);
  response.end();
}

const modelList = {
  data: [{ type: "model", id: "claude-scripted", display_name: "Scripted model", created_at: "2026-01-01T00:00:00Z" }],
  has_more: false,
  first_id: "claude-scripted",
  last_id: "claude-scripted",
};

const errorTypes: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  529: "overloaded_error",
};

function sendFailure(response: ServerResponse, failure: ReplyFailure): void {
  const type = errorTypes[failure.status] ?? (failure.status < 500 ? "invalid_request_error" : "api_error");
  sendJson(response, failure.status, { type: "error", error: { type, message: failure.message } });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
