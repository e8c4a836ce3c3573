import { isJsonObject, type JsonObject } from "../core/json.ts";
import { traceContextOf } from "../core/trace-context.ts";
import type { Negotiated } from "./transport.ts";

/** Keys of `_meta` by which each request of 2026-07-28 says what the handshake said before. */
export const metaKeys = {
  version: "io.modelcontextprotocol/protocolVersion",
  client: "io.modelcontextprotocol/clientInfo",
  capabilities: "io.modelcontextprotocol/clientCapabilities",
  logLevel: "io.modelcontextprotocol/logLevel",
  server: "io.modelcontextprotocol/serverInfo",
  subscription: "io.modelcontextprotocol/subscriptionId",
} as const;

/** The first revision without a handshake. */
export const modernVersion = "2026-07-28";

/** Revisions with a handshake, newest first. */
export const legacyVersions = ["2025-11-25", "2025-06-18", "2025-03-26"] as const;

/** How the relay calls itself where it is the client. */
export const relayInfo = { name: "claude-bazaar", version: "1" } as const;

/** What a caller's client said about itself with a request. */
export interface CallerFacts {
  readonly capabilities: JsonObject;
  /** Least severe level of log messages that it wants; none when undefined. */
  readonly logLevel?: string;
}

export function metaOf(params: JsonObject | undefined): JsonObject {
  const meta = params?.["_meta"];
  return isJsonObject(meta) ? meta : {};
}

/**
 * A caller's `_meta` as the server gets it: with the relay's own progress token where the caller has one, and with what
 * this hop has to say of itself instead of what the caller's hop said.
 */
export function metaFor(
  given: JsonObject,
  { era, version }: Negotiated,
  id: number,
  caller: CallerFacts,
): JsonObject | undefined {
  const { [metaKeys.version]: _v, [metaKeys.client]: _c, [metaKeys.capabilities]: _p, ...others } = given;
  const { [metaKeys.logLevel]: _l, ...rest } = others;
  const own = {
    ...rest,
    ...(rest["progressToken"] !== undefined && { progressToken: id }),
    ...(era === "modern" && modernMeta(version, caller)),
  };
  return Object.keys(own).length === 0 ? undefined : own;
}

/** What every request of the newer era holds. */
export function modernMeta(version: string, caller: CallerFacts = { capabilities: {} }): JsonObject {
  return {
    [metaKeys.version]: version,
    [metaKeys.client]: relayInfo,
    [metaKeys.capabilities]: caller.capabilities,
    ...(caller.logLevel !== undefined && { [metaKeys.logLevel]: caller.logLevel }),
  };
}

/** Headers of a request, with the trace that its `_meta` names: what reads no bodies on the way hears of it too. */
export function withTraceHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  params: JsonObject,
): Readonly<Record<string, string>> | undefined {
  const { traceparent, tracestate } = metaOf(params);
  const trace = traceContextOf(traceparent, tracestate);
  return trace === undefined ? headers : { ...headers, ...trace };
}
