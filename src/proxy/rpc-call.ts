import { isJsonObject, type JsonObject } from "../core/json.ts";
import { metaKeys, metaOf } from "../relay/meta.ts";
import { traceOf } from "./call-trace.ts";
import type { Admitted } from "./guards.ts";
import type { RpcCall } from "./rpc.ts";
import type { Session } from "./sessions.ts";

/**
 * The request of a caller that a message is.
 *
 * @param session Undefined for 2026-07-28; "none" for an older client that keeps none.
 */
export function callOf(
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

/** Whether a caller takes a stream for an answer. */
export function accepts({ headers }: Request): boolean {
  const accept = headers.get("accept") ?? "";
  return accept.includes("text/event-stream") || accept.includes("*/*");
}
