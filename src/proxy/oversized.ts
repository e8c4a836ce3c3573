import { modernVersion } from "../relay/meta.ts";
import { bodyTooLarge } from "../access/refusal.ts";
import { MessageHead } from "./message-head.ts";
import { refusedAs } from "../access/refusal-code.ts";
import { errorText, jsonAnswer, rpcCodes } from "./rpc.ts";
import { refusedResult } from "./refused-call.ts";

/** Bytes of a body over the limit that are still read, and thrown away, so that its sender hears why. */
const mostRead = 67_108_864;

/** Bytes that a message may have to be answered in words, where it may have `limit` to be served. */
export function answeredBytes(limit: number): number {
  return Math.max(mostRead, limit);
}

/**
 * The answer to a message for `/mcp` that is longer than `limit` bytes. A caller that still sends sees no more than a broken
 * connection when it is refused at once: so the body is read to its end and not kept, and the answer is as that to every
 * other refusal. With HTTP 413 in its place where the end does not come soon, or nothing says what the message is.
 *
 * @param before What was read of it.
 */
export async function oversized(
  request: Request,
  limit: number,
  before: readonly Uint8Array[] = [],
): Promise<Response> {
  const head = new MessageHead();
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= mostRead) head.push(part);
    return size <= mostRead;
  };
  const read = async () => {
    for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) if (!take(part)) return false;
    return true;
  };
  const isWhole = before.every(take) && (await read().catch(() => false));
  const { id, method } = head;
  if (!isWhole || id === undefined || method === undefined) return bodyTooLarge(limit);
  const message = `A request to this host may have ${limit} bytes, and this one has ${size}. Send less at once.`;
  const isModern = request.headers.get("mcp-protocol-version") === modernVersion;
  const meta = isModern ? { _meta: { "io.modelcontextprotocol/protocolVersion": modernVersion } } : {};
  const text =
    method === "tools/call"
      ? JSON.stringify({ jsonrpc: "2.0", id, result: refusedResult(meta, message) })
      : errorText(id, rpcCodes.refused, message, { code: "BODY_TOO_LARGE" });
  return refusedAs(jsonAnswer(text), "BODY_TOO_LARGE");
}
