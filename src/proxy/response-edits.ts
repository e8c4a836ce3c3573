import { Buffer } from "node:buffer";
import { membersOf } from "../relay/json-bytes.ts";
import { memberAt, memberValue, type ResponseMessage } from "../relay/message.ts";
import type { Edit } from "../relay/splice.ts";
import { type RpcCall, rpcCodes } from "./rpc.ts";

/** What 2026-07-28 wants in a result, and older servers don't write. */
const complete = '"resultType":"complete"';

const typeName = Buffer.from('"resultType"');

/** A result that is read anew each time. */
const uncached = '"ttlMs":0,"cacheScope":"private"';

/**
 * What has to be changed in a server's answer for its caller: the id, and what the two protocols say differently. Nothing
 * else of it is touched. Undefined when the answer is none, because its result is no object.
 */
export function responseEdits(
  message: ResponseMessage,
  call: Pick<RpcCall, "id" | "era" | "method">,
  serverEra: RpcCall["era"],
): Edit[] | undefined {
  const { bytes, bodyAt, idAt, isError } = message;
  if (bytes[bodyAt.start] !== 0x7b) return undefined;
  const id: Edit = { at: idAt, text: JSON.stringify(call.id) };
  if (call.era === "legacy") return [id];
  const inside = isError ? errorEdit(message) : resultEdit(message, call.method, serverEra);
  if (inside === undefined) return [id];
  return idAt.start < bodyAt.start ? [id, inside] : [inside, id];
}

function resultEdit({ bytes, bodyAt }: ResponseMessage, method: string, serverEra: RpcCall["era"]): Edit | undefined {
  // A server of 2026-07-28 that leaves it out means the same, and some clients don't take it so.
  if (serverEra === "modern" && bytes.indexOf(typeName, bodyAt.start) !== -1) return undefined;
  const text = method === "resources/read" && serverEra === "legacy" ? `${complete},${uncached}` : complete;
  const at = bodyAt.start + 1;
  const isEmpty = membersOf(bytes.subarray(bodyAt.start, Math.min(bodyAt.end, bodyAt.start + 64)))?.length === 0;
  return { at: { start: at, end: at }, text: isEmpty ? text : `${text},` };
}

/** -32002 is gone in 2026-07-28; what speaks of the headers or versions of the hop behind us is not about the caller's. */
function errorEdit({ bytes, bodyAt }: ResponseMessage): Edit | undefined {
  const at = memberAt(bytes, bodyAt, "code");
  const code = memberValue(bytes, bodyAt, "code");
  if (at === undefined) return undefined;
  if (code === rpcCodes.notFound) return { at, text: String(rpcCodes.invalidParams) };
  const ofHop = code === rpcCodes.headerMismatch || code === rpcCodes.unsupportedVersion;
  return ofHop ? { at, text: String(rpcCodes.internal) } : undefined;
}
