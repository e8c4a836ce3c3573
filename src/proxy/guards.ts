import { validateHostHeader, validateOriginHeader } from "@modelcontextprotocol/server";
import type { AllowList } from "../access/allow-list.ts";
import type { Peer } from "../access/peer.ts";
import { bodyTooLarge, refusal } from "../access/refusal.ts";
import type { Authenticate } from "./authenticate.ts";
import type { CallerAccounts } from "../access/caller-limits.ts";
import type { Failures } from "../access/failures.ts";
import type { ResourceServer } from "./oauth-metadata.ts";

/** What stands before every route but `/healthz` and the metadata of OAuth. */
export interface Guards {
  readonly authenticate: Authenticate;
  readonly allowedHosts: readonly string[] | undefined;
  readonly allowedOrigins: readonly string[];
  /** Bytes. */
  readonly maxBodyBytes: number;
  readonly accounts: CallerAccounts;
  readonly failures: Failures;
  /** Undefined without OAuth. */
  readonly resource: ResourceServer | undefined;
}

/** A request that may pass. */
export interface Admitted {
  /** As `CallRecord.caller`. */
  readonly caller: string;
  /** What may be called. @default everything */
  readonly allow?: AllowList;
  /** The caller's own key for the model API, as it came; for this request's run only, and for no record. */
  readonly modelKey?: string;
}

/** A page in the user's browser reaches a local server by a name of its own (DNS rebinding). */
export function refusedHost(request: Request, { allowedHosts }: Pick<Guards, "allowedHosts">): Response | undefined {
  if (allowedHosts === undefined || validateHostHeader(hostOf(request), [...allowedHosts]).ok) return undefined;
  return refusal(403, "HOST_REFUSED", "This server is not called by that host name.");
}

function refusedOrigin({ headers }: Request, { allowedOrigins }: Guards): Response | undefined {
  if (validateOriginHeader(headers.get("origin"), [...allowedOrigins]).ok) return undefined;
  return refusal(403, "ORIGIN_REFUSED", "Web pages may not call this server.");
}

/**
 * Who calls, or the refusal of the request; nothing of its body was read. Origin comes first: the protocol wants it (a web
 * page on the user's machine must not reach a local server), with a key or without.
 */
export async function admit(request: Request, guards: Guards, peer: Peer = {}): Promise<Admitted | Response> {
  const refused = refusedOrigin(request, guards) ?? refusedHost(request, guards);
  if (refused !== undefined) return refused;
  const { headers } = request;
  const { pathname } = new URL(request.url);
  const verdict = await guards.authenticate(request, pathname);
  if (verdict.is !== "caller") {
    if (verdict.is === "nobody") return unknown(verdict.why, pathname, guards, peer);
    return verdict.is === "scope" ? scopeMissing(pathname, guards) : unchecked();
  }
  if (Number(headers.get("content-length") ?? 0) > guards.maxBodyBytes) return bodyTooLarge(guards.maxBodyBytes);
  const { caller, allow } = verdict.grant;
  const modelKey = headers.get("x-bazaar-model-key") ?? "";
  // Where the caller set no key, a client may send the reference to it as it stands.
  const given = modelKey.trim() !== "" && !modelKey.startsWith("${");
  return { caller, ...(allow && { allow }), ...(given && { modelKey }) };
}

/** One answer to all: nothing is learned of which keys there are, or were. */
function unknown(why: "missing" | "wrong" | "expired", pathname: string, guards: Guards, { address }: Peer): Response {
  // Who has no key yet, or had a good one, has to be told so: with 401 the client asks its user, or renews its token.
  const wait = why === "wrong" && address !== undefined ? guards.failures.count(address) : undefined;
  if (wait !== undefined) {
    const message = `Too many wrong keys came from this address. Try again in ${wait} s.`;
    return refusal(429, "TOO_MANY_FAILURES", message, { "retry-after": String(wait), connection: "close" });
  }
  const message = "The key is missing or wrong. Set the plugin's API key, or BAZAAR_API_KEY.";
  if (guards.resource === undefined)
    return refusal(401, "KEY_REFUSED", message, { "www-authenticate": 'Bearer realm="claude-bazaar"' });
  const challenge = guards.resource.challenge(pathname, why === "missing" ? undefined : "invalid_token");
  const login = "The access token or key is missing or wrong. Log in to the plugin's server (/mcp in Claude Code).";
  return refusal(401, "KEY_REFUSED", login, { "www-authenticate": challenge });
}

function scopeMissing(pathname: string, { resource }: Guards): Response {
  const challenge = resource?.challenge(pathname, "insufficient_scope") ?? 'Bearer realm="claude-bazaar"';
  const message = "The access token lacks a scope that this host asks for. Log in again and grant it.";
  return refusal(403, "SCOPE_MISSING", message, { "www-authenticate": challenge });
}

/** Not 401: the client would throw a good token away. */
function unchecked(): Response {
  const message = "This host can't check who calls now. Try again in a minute.";
  return refusal(503, "AUTH_UNAVAILABLE", message, { "retry-after": "30" });
}

/** A `Request` that never saw a socket has no Host header, but a URL. */
function hostOf(request: Request): string {
  return request.headers.get("host") ?? new URL(request.url).host;
}
