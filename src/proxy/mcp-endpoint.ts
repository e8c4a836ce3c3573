import { isJsonContentType } from "@modelcontextprotocol/server";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { legacyVersions, metaKeys, metaOf, modernVersion } from "../relay/meta.ts";
import { traceOf } from "./call-trace.ts";
import { bodyTooLarge } from "./answers.ts";
import type { Admitted } from "./guards.ts";
import { Classifier } from "./classifier.ts";
import { answerCall, type McpParts } from "./mcp-methods.ts";
import { notified, responded } from "./posted.ts";
import { readBody } from "./read-body.ts";
import { errorAnswer, type RpcCall, RpcFault, rpcCodes } from "./rpc.ts";
import type { Session } from "./sessions.ts";
import { checkStandardHeaders } from "./standard-headers.ts";
import { failedAnswer } from "./upstream-calls.ts";
import type { View } from "./view.ts";

export interface EndpointOptions {
  readonly view: View;
  readonly parts: McpParts;
  /** Bytes. */
  readonly maxBodyBytes: number;
  /** Answers calls of the proxy's own tools; undefined for what is none of them. */
  ownTools?(request: Request, body: JsonObject, call: RpcCall, admitted: Admitted): Promise<Response> | undefined;
}

/** One MCP endpoint over HTTP, for clients of both protocol eras. */
export class McpEndpoint {
  readonly #options: EndpointOptions;
  readonly #classifier = new Classifier();

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  /** Names of the servers behind it. */
  get servers(): readonly string[] {
    return this.#options.view.servers;
  }

  /** The answer to a request that the guards let pass. Rejects with nothing that a caller could cause. */
  async fetch(request: Request, admitted: Admitted): Promise<Response> {
    if (request.method === "POST") return this.#post(request, admitted);
    const session = this.#session(request, admitted);
    if (session === "unknown") return noSession();
    if (session === undefined || (request.method !== "GET" && request.method !== "DELETE")) return notAllowed();
    if (request.method === "GET") return this.#options.parts.streams.get(session, this.#options.view);
    this.#options.parts.sessions.end(session);
    return new Response(null, { status: 204 });
  }

  async #post(request: Request, admitted: Admitted): Promise<Response> {
    if (!isJsonContentType(request.headers.get("content-type"))) {
      return errorAnswer(null, 415, new RpcFault(-32_000, "Content-Type must be application/json"));
    }
    const { maxBodyBytes } = this.#options;
    const read = await readBody(request, maxBodyBytes).catch(() => undefined);
    if (read?.tooLarge) return bodyTooLarge(maxBodyBytes);
    const body = read && parsed(read.text);
    if (body === undefined)
      return errorAnswer(null, 400, new RpcFault(rpcCodes.parse, "Parse error: the body is not JSON"));
    return this.#message(request, admitted, body);
  }

  async #message(request: Request, admitted: Admitted, body: unknown): Promise<Response> {
    const { headers } = request;
    const route = this.#classifier.classify(headers, body);
    if (route.kind === "reject") return errorAnswer(idOf(body), route.httpStatus, route);
    if (route.kind === "legacy") return this.#legacy(request, admitted, body, route.reason);
    if (route.messageKind === "notification") return accepted();
    const requested = route.classification.revision;
    if (requested !== modernVersion) {
      const data = { supported: [modernVersion], requested: requested ?? "unknown" };
      const fault = new RpcFault(rpcCodes.unsupportedVersion, "Unsupported protocol version", data);
      return errorAnswer(idOf(body), 400, fault);
    }
    return this.#request(request, admitted, body as JsonObject, undefined);
  }

  async #legacy(request: Request, admitted: Admitted, body: unknown, reason: string): Promise<Response> {
    const session = reason === "initialize" ? undefined : this.#session(request, admitted);
    if (session === "unknown") return noSession();
    const version = request.headers.get("mcp-protocol-version");
    if (reason !== "initialize" && version !== null && !legacyVersions.some((known) => known === version)) {
      return errorAnswer(idOf(body), 400, new RpcFault(-32_000, "Bad Request: Unsupported protocol version"));
    }
    if (reason === "batch") return this.#batch(request, admitted, body as readonly JsonObject[], session ?? "none");
    if (reason === "response") responded(session, body as JsonObject);
    else if (reason === "notification") notified(session, body as JsonObject);
    else return this.#request(request, admitted, body as JsonObject, session ?? "none");
    return accepted();
  }

  /** The protocol of 2025-03-26 has these; each answer is waited for. */
  async #batch(
    request: Request,
    admitted: Admitted,
    all: readonly JsonObject[],
    session: Session | "none",
  ): Promise<Response> {
    const own = session === "none" ? undefined : session;
    const answers: Promise<string>[] = [];
    for (const body of all.slice(0, maxBatch)) {
      if (body["method"] === undefined) responded(own, body);
      else if (body["id"] === undefined) notified(own, body);
      else answers.push(this.#request(request, admitted, body, session, false).then((answer) => answer.text()));
    }
    if (answers.length === 0) return accepted();
    const text = `[${(await Promise.all(answers)).join(",")}]`;
    return new Response(text, { headers: { "content-type": "application/json", "cache-control": "no-store" } });
  }

  /** @param session Undefined for 2026-07-28; "none" for an older client that keeps none. */
  async #request(
    request: Request,
    admitted: Admitted,
    body: JsonObject,
    session: Session | "none" | undefined,
    takesStream = accepts(request),
  ): Promise<Response> {
    const call = callOf(request, admitted, body, session, takesStream);
    const { view, parts } = this.#options;
    try {
      if (call.era === "modern") checkStandardHeaders(request.headers, call.method, call.params);
      const own = call.method === "tools/call" ? this.#options.ownTools?.(request, body, call, admitted) : undefined;
      return await (own ?? answerCall(call, view, parts));
    } catch (error) {
      if (error instanceof RpcFault) return errorAnswer(call.id, faultStatus(call, error), error);
      return failedAnswer(call, error);
    }
  }

  #session(request: Request, { caller }: Admitted): Session | "unknown" | undefined {
    const id = request.headers.get("mcp-session-id");
    if (id === null) return undefined;
    return this.#options.parts.sessions.find(id, caller, this.#options.view.key) ?? "unknown";
  }
}

const maxBatch = 100;

function callOf(
  { signal, headers }: Request,
  { caller, allow }: Admitted,
  body: JsonObject,
  session: Session | "none" | undefined,
  takesStream: boolean,
): RpcCall {
  const params = isJsonObject(body["params"]) ? body["params"] : {};
  const meta = metaOf(params);
  const kept = session === "none" ? undefined : session;
  const declared = meta[metaKeys.capabilities];
  const logLevel = session === undefined ? meta[metaKeys.logLevel] : (kept?.logLevel ?? "info");
  const capabilities = kept?.capabilities ?? (session === undefined && isJsonObject(declared) ? declared : {});
  return {
    id: body["id"] as string | number,
    method: body["method"] as string,
    params,
    era: session === undefined ? "modern" : "legacy",
    caller,
    allow,
    facts: { capabilities, ...(typeof logLevel === "string" && { logLevel }) },
    session: kept,
    signal,
    trace: traceOf(meta, headers),
    takesStream,
  };
}

function accepts({ headers }: Request): boolean {
  const accept = headers.get("accept") ?? "";
  return accept.includes("text/event-stream") || accept.includes("*/*");
}

function faultStatus({ era }: RpcCall, { code }: RpcFault): number {
  if (era === "legacy") return 200;
  if (code === rpcCodes.unknownMethod) return 404;
  return code === rpcCodes.headerMismatch || code === rpcCodes.missingCapability ? 400 : 200;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idOf(body: unknown): string | number | null {
  const id = isJsonObject(body) && typeof body["method"] === "string" ? body["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

const accepted = () => new Response(null, { status: 202 });

function noSession(): Response {
  return errorAnswer(null, 404, new RpcFault(-32_001, "Session not found"));
}

function notAllowed(): Response {
  const fault = new RpcFault(-32_000, "Method not allowed.");
  const answer = errorAnswer(null, 405, fault);
  answer.headers.set("allow", "GET, POST, DELETE");
  return answer;
}
