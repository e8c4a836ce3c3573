import type { JsonObject } from "../core/json.ts";
import type { TraceContext } from "../core/trace-context.ts";
import type { CallerFacts } from "../relay/meta.ts";
import type { AllowList } from "../access/allow-list.ts";
import type { Session } from "./sessions.ts";
import { WholeResponse } from "../access/whole-response.ts";

/** One JSON-RPC request of a caller. */
export interface RpcCall {
  readonly id: string | number;
  readonly method: string;
  readonly params: JsonObject;
  /** By which protocol it was asked: 2026-07-28, or one of those with a handshake. */
  readonly era: "modern" | "legacy";
  /** As `KeyCheck` names them. */
  readonly caller: string;
  /** What it may call; undefined: everything. */
  readonly allow: AllowList | undefined;
  readonly facts: CallerFacts;
  /** Of a caller with a handshake that keeps one. */
  readonly session: Session | undefined;
  readonly signal: AbortSignal;
  /** Undefined where the caller named none. */
  readonly trace: TraceContext | undefined;
  /** Whether the caller takes a stream for an answer. */
  readonly takesStream: boolean;
}

/** Codes of JSON-RPC and MCP. */
export const rpcCodes = {
  parse: -32_700,
  invalidRequest: -32_600,
  unknownMethod: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  /** A refusal of the host's own; `data.code` says which. */
  refused: -32_000,
  /** Of a resource, before 2026-07-28. */
  notFound: -32_002,
  headerMismatch: -32_020,
  missingCapability: -32_021,
  unsupportedVersion: -32_022,
} as const;

/** An answer that is known to be the request's fault. */
export class RpcFault extends Error {
  readonly code: number;
  readonly data: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

const jsonHeaders = { "content-type": "application/json", "cache-control": "no-store" } as const;

/** A whole answer. Bytes are sent as they are. */
export function jsonAnswer(
  body: string | Uint8Array<ArrayBuffer>,
  status = 200,
  more: Record<string, string> = {},
): Response {
  return new WholeResponse(body, { status, headers: { ...jsonHeaders, ...more } });
}

/** The status by which 2026-07-28 wants an error repeated. */
export function statusOf(era: RpcCall["era"], code: unknown): number {
  if (era === "legacy") return 200;
  return code === rpcCodes.unknownMethod ? 404 : code === rpcCodes.missingCapability ? 400 : 200;
}

/** The text of an answer to a request, `result` given as JSON. */
export function resultText(id: string | number, result: string): string {
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":${result}}`;
}

export function errorText(id: string | number | null, code: number, message: string, data?: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", id, error: { code, message, ...(data !== undefined && { data }) } });
}

/** A result, with what 2026-07-28 wants in every one. */
export function resultAnswer(
  { id, era }: Pick<RpcCall, "id" | "era">,
  result: object,
  more: Record<string, string> = {},
): Response {
  const whole = era === "modern" ? { resultType: "complete", ...result } : result;
  return jsonAnswer(resultText(id, JSON.stringify(whole)), 200, more);
}

export function errorAnswer(
  id: string | number | null,
  status: number,
  fault: { readonly code: number; readonly message: string; readonly data?: unknown },
): Response {
  return jsonAnswer(errorText(id, fault.code, fault.message, fault.data), status);
}
