import { validateHostHeader, validateOriginHeader } from "@modelcontextprotocol/server";
import { refusal } from "./answers.ts";
import type { KeyCheck } from "./keys.ts";

/** What stands before every route but `/healthz`. */
export interface Guards {
  readonly callerOf: KeyCheck;
  readonly allowedHosts: readonly string[] | undefined;
  readonly allowedOrigins: readonly string[];
  /** Bytes. */
  readonly maxBodyBytes: number;
}

/** A request that may pass. */
export interface Admitted {
  /** As `KeyCheck` names them. */
  readonly caller: string;
  /** The caller's own key for the model API, as it came; for this request's run only, and for no record. */
  readonly modelKey?: string;
}

/**
 * Who calls, or the refusal of the request; nothing of its body was read. Origin comes first: the
 * protocol wants it (a web page on the user's machine must not reach a local server), with a key or without.
 */
export function admit(request: Request, guards: Guards): Admitted | Response {
  const { headers } = request;
  if (!validateOriginHeader(headers.get("origin"), [...guards.allowedOrigins]).ok) {
    return refusal(403, "ORIGIN_REFUSED", "Web pages may not call this server.");
  }
  if (guards.allowedHosts !== undefined && !validateHostHeader(hostOf(request), [...guards.allowedHosts]).ok) {
    return refusal(403, "HOST_REFUSED", "This server is not called by that host name.");
  }
  const caller = guards.callerOf(request);
  if (caller === undefined) {
    const message = "The key is missing or wrong. Set the plugin's API key, or BAZAAR_API_KEY.";
    return refusal(401, "KEY_REFUSED", message, { "www-authenticate": 'Bearer realm="claude-bazaar"' });
  }
  if (Number(headers.get("content-length") ?? 0) > guards.maxBodyBytes) return bodyTooLarge(guards.maxBodyBytes);
  const modelKey = headers.get("x-bazaar-model-key") ?? "";
  // Where the caller set no key, a client may send the reference to it as it stands.
  const given = modelKey.trim() !== "" && !modelKey.startsWith("${");
  return { caller, ...(given && { modelKey }) };
}

/** The answer to a body over the limit, in bytes. */
export function bodyTooLarge(limit: number): Response {
  return refusal(413, "BODY_TOO_LARGE", `A request may have ${limit} bytes.`, { connection: "close" });
}

/** A `Request` that never saw a socket has no Host header, but a URL. */
function hostOf(request: Request): string {
  return request.headers.get("host") ?? new URL(request.url).host;
}
