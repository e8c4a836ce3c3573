import { BazaarError } from "../core/errors.ts";
import { publicText } from "./answers.ts";
import { errorText, resultText, type RpcCall, rpcCodes } from "./rpc.ts";

/**
 * The answer to a call that came to nothing. Of a tool it is a result: as an error of the protocol or of HTTP the model
 * would get it garbled, or not at all.
 */
export function failedText({ id, method, era }: Pick<RpcCall, "id" | "method" | "era">, error: unknown): string {
  const text = publicText(error);
  if (method !== "tools/call") return errorText(id, rpcCodes.internal, text);
  const complete = era === "modern" && { resultType: "complete" };
  return resultText(id, JSON.stringify({ ...complete, content: [{ type: "text", text }], isError: true }));
}

/**
 * The answer of 2026-07-28 where a server asks what the caller's client never said that it can.
 *
 * @param needed As `ClientCapabilities` writes it.
 */
export function incapableText({ id }: Pick<RpcCall, "id">, needed: object): string {
  const message = "The server needs what this client did not declare.";
  return errorText(id, rpcCodes.missingCapability, message, { requiredCapabilities: needed });
}

export function notAsked(): BazaarError {
  const problem = "The server wants to know more, and the caller's client can't be asked or gave no answer.";
  return new BazaarError("UPSTREAM_FAILED", problem, "Call again from a client that can be asked.");
}

export function noResult(): BazaarError {
  return new BazaarError("UPSTREAM_FAILED", "The server's answer is none.", "Tell whoever hosts this plugin.");
}

export function tooLate(timeoutMs: number): BazaarError {
  const problem = `The server said nothing for ${Math.round(timeoutMs / 1_000)} s.`;
  return new BazaarError("UPSTREAM_FAILED", problem, "Try again, or ask it for less.");
}

export function shuttingDown(): BazaarError {
  return new BazaarError("INTERRUPTED", "The host is shutting down.", "Try again in a minute.");
}
