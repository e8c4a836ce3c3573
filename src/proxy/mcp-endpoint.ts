import { isJsonContentType } from "@modelcontextprotocol/server";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { legacyVersions, modernVersion } from "../relay/meta.ts";
import type { CallerAccounts } from "../access/caller-limits.ts";
import type { Admitted } from "./guards.ts";
import { Classifier } from "./classifier.ts";
import { answerCall, type McpParts } from "./mcp-methods.ts";
import { oversized } from "./oversized.ts";
import { notified, responded } from "./posted.ts";
import { jsonIn, readBody } from "./read-body.ts";
import { answerTo, maxBatch } from "./refused-call.ts";
import { accepts, callOf } from "./rpc-call.ts";
import { errorAnswer, jsonAnswer, type RpcCall, RpcFault, rpcCodes } from "./rpc.ts";
import type { Session } from "./sessions.ts";
import { checkStandardHeaders } from "./standard-headers.ts";
import { wholeAnswer } from "./streamed-answer.ts";
import { failedAnswer } from "./upstream-calls.ts";
import type { View } from "./view.ts";

export interface EndpointOptions {
  readonly view: View;
  readonly parts: McpParts;
  /** Bytes. */
  readonly maxBodyBytes: number;
  /** On which the requests of a batch are booked one by one; the first is booked with the HTTP request. */
  readonly accounts: CallerAccounts;
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
    const coding = request.headers.get("content-encoding") ?? "identity";
    if (coding.toLowerCase() !== "identity")
      return errorAnswer(null, 415, new RpcFault(-32_000, "Content-Encoding is not taken: send the body as it is"));
    const { maxBodyBytes } = this.#options;
    const read = await readBody(request, maxBodyBytes).catch(() => undefined);
    if (read?.tooLarge) return oversized(request, maxBodyBytes, read.parts);
    const body = read && jsonIn(read.bytes);
    if (body === undefined)
      return errorAnswer(null, 400, new RpcFault(rpcCodes.parse, "Parse error: the body is no JSON in UTF-8"));
    try {
      return await this.#message(request, admitted, body);
    } catch (error) {
      // What was parsed need not fit onto the stack when it is written again.
      if (!(error instanceof RangeError)) throw error;
      return errorAnswer(idOf(body), 400, new RpcFault(rpcCodes.invalidRequest, "The message is nested too deeply."));
    }
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
    if (all.length > maxBatch)
      return errorAnswer(null, 400, new RpcFault(rpcCodes.invalidRequest, `A batch may have ${maxBatch} messages.`));
    const own = session === "none" ? undefined : session;
    const answers: Promise<string>[] = [];
    for (const body of all) {
      if (body["method"] === undefined) responded(own, body);
      else if (body["id"] === undefined) notified(own, body);
      else answers.push(this.#oneOf(request, admitted, body, session, answers.length === 0));
    }
    if (answers.length === 0) return accepted();
    return jsonAnswer(`[${(await Promise.all(answers)).join(",")}]`);
  }

  /** The answer to one request of a batch. */
  async #oneOf(
    request: Request,
    admitted: Admitted,
    body: JsonObject,
    session: Session | "none",
    isBooked: boolean,
  ): Promise<string> {
    const entered = isBooked ? () => {} : this.#options.accounts.enter(admitted.caller, "call");
    if (typeof entered !== "function") return JSON.stringify(answerTo(body, entered));
    const answer = await this.#request(request, admitted, body, session, false).finally(entered);
    return answer.text();
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
      if (own === undefined) return await answerCall(call, view, parts);
      return takesStream ? await own : await wholeAnswer(await own, call.id);
    } catch (error) {
      if (error instanceof RpcFault) return errorAnswer(call.id, faultStatus(call, error), error);
      if (error instanceof RangeError) throw error;
      return failedAnswer(call, error);
    }
  }

  #session(request: Request, { caller }: Admitted): Session | "unknown" | undefined {
    const id = request.headers.get("mcp-session-id");
    if (id === null) return undefined;
    return this.#options.parts.sessions.find(id, caller, this.#options.view.key) ?? "unknown";
  }
}

function faultStatus({ era }: RpcCall, { code }: RpcFault): number {
  if (era === "legacy") return 200;
  if (code === rpcCodes.unknownMethod) return 404;
  return code === rpcCodes.headerMismatch || code === rpcCodes.missingCapability ? 400 : 200;
}

function idOf(body: unknown): string | number | null {
  const id = isJsonObject(body) && typeof body["method"] === "string" ? body["id"] : undefined;
  // A number that JavaScript does not hold exactly would come back as another one.
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : null;
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
