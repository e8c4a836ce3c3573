import { isJsonObject, type JsonObject } from "../core/json.ts";
import { readRequestBody } from "@modelcontextprotocol/server";
import { bodyTooLarge } from "../access/refusal.ts";

/** A refusal of the host's own, which is no matter of credentials. */
export interface Refused {
  readonly code: string;
  /** What is wrong and what to do, for the model to read. */
  readonly message: string;
  /** Whole seconds. @default nothing is said about it */
  readonly retryAfter?: number;
}

/** The first protocol whose results say what they are. */
const modernMeta = "io.modelcontextprotocol/protocolVersion";

/**
 * The answer to a request for `/mcp` that the host does not serve now. A tool call gets a result that says why, any other
 * request a JSON-RPC error, both with HTTP 200: of another status the client shows the model that a POST failed, and the
 * body as it stands. What has to arrive all the same, such as the end of a call, is handed back as a request to be served.
 */
export async function refusedCall(request: Request, why: Refused, maxBodyBytes: number): Promise<Response | Request> {
  if (request.method !== "POST") return json(429, errorOf(null, why), why);
  const body = await readRequestBody(request, maxBodyBytes);
  if (body.tooLarge) return bodyTooLarge(maxBodyBytes);
  const message = parsed(body.text);
  if (message === undefined) {
    return json(400, { jsonrpc: "2.0", id: null, error: { code: -32_700, message: "Parse error: Invalid JSON" } }, why);
  }
  if (Array.isArray(message) && message.length > maxBatch) return json(200, errorOf(null, why), why);
  if (Array.isArray(message)) {
    const answers = message.map((one) => answerTo(one, why)).filter((answer) => answer !== undefined);
    return answers.length === 0 ? accepted() : json(200, answers, why);
  }
  const answer = answerTo(message, why);
  if (answer !== undefined) return json(200, answer, why);
  return mustArrive(message) ? withText(request, body.text) : accepted();
}

/** Messages in a batch that are answered each for itself: an answer must not be many times as long as its request. */
export const maxBatch = 100;

/** What a tool call is answered with instead of being made. */
export function refusedResult(params: unknown, message: string): JsonObject {
  const meta = isJsonObject(params) && isJsonObject(params["_meta"]) ? params["_meta"] : {};
  const result = { content: [{ type: "text", text: message }], isError: true };
  return typeof meta[modernMeta] === "string" ? { resultType: "complete", ...result } : result;
}

/** The answer to one message; undefined for what is no request. */
export function answerTo(message: unknown, why: Refused): JsonObject | undefined {
  if (!isJsonObject(message)) return errorOf(null, why);
  const { id, method, params } = message;
  if (typeof method !== "string" || (typeof id !== "string" && typeof id !== "number")) return undefined;
  if (method !== "tools/call") return errorOf(id, why);
  return { jsonrpc: "2.0", id, result: refusedResult(params, why.message) };
}

function errorOf(id: string | number | null, { code, message, retryAfter }: Refused): JsonObject {
  const data = { code, ...(retryAfter !== undefined && { retryAfter }) };
  return { jsonrpc: "2.0", id, error: { code: -32_000, message, data } };
}

/** The end of a call frees what is short; an answer to a question of ours was asked for. */
function mustArrive(message: unknown): boolean {
  if (!isJsonObject(message)) return false;
  const { method } = message;
  return method === undefined || method === "notifications/cancelled" || method === "notifications/initialized";
}

function withText(request: Request, text: string): Request {
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body: text });
}

function accepted(): Response {
  return new Response(null, { status: 202 });
}

function json(status: number, body: unknown, { retryAfter }: Refused): Response {
  const wait = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...wait } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
