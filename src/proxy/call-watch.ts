import { traceIdOf } from "../core/trace-context.ts";
import { memberValue, type ResponseMessage } from "../relay/message.ts";
import type { CallEnd } from "./reply.ts";
import type { RpcCall } from "./rpc.ts";
import type { CallRecord } from "./types.ts";

/** Characters of a tool's name in a record. */
const maxName = 100;

/**
 * Follows a call of a server's tool: tells its record once it has ended. Undefined for what is no call of a tool: the
 * address of a resource is the caller's text, and has no place in a record.
 */
export function followedCall(
  { method, caller, trace }: RpcCall,
  server: string,
  tool: unknown,
  tell: (record: CallRecord) => void,
): ((end: CallEnd) => void) | undefined {
  if (method !== "tools/call" || typeof tool !== "string") return undefined;
  const started = Date.now();
  return (end) =>
    tell({
      tool: "mcp",
      server,
      name: tool.slice(0, maxName),
      caller,
      ...end,
      ...(trace && { trace: traceIdOf(trace) }),
      durationMs: Date.now() - started,
      deniedTools: [],
      redactions: 0,
    });
}

const errorName = new TextEncoder().encode('"isError"');

/** `error` where a server says that it failed, in either way; the text is searched first, since few results are errors. */
export function outcomeOf({ bytes, bodyAt, isError }: ResponseMessage): "ok" | "error" {
  if (isError) return "error";
  if (bytes.indexOf(errorName) === -1) return "ok";
  return memberValue(bytes, bodyAt, "isError") === true ? "error" : "ok";
}
