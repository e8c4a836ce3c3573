import type { Credential } from "./types.ts";

/** What the client says of its request. Everything else, its token above all, goes no further. */
const upward =
  /^(?:accept|anthropic-(?:beta|version|dangerous-direct-browser-access)|user-agent|x-app|x-stainless-.+)$/;

/** What concerns the answer. Names of the organization, its limits and cookies stay here. */
const downward = /^(?:content-type|request-id|retry-after|retry-after-ms|x-should-retry)$/;

/** Headers of the request to the API: the client's own without its credentials, and the broker's. */
export function upstreamHeaders(given: Headers, credential: Credential): Record<string, string> {
  const kept = [...given].filter(([name]) => upward.test(name));
  return {
    ...Object.fromEntries(kept),
    "content-type": "application/json",
    // What is compressed can't be counted as it passes.
    "accept-encoding": "identity",
    ...credential.headers,
  };
}

/** Headers of the answer to the client. */
export function downstreamHeaders(given: Headers): Headers {
  const headers = new Headers([...given].filter(([name]) => downward.test(name)));
  headers.set("cache-control", "no-store");
  return headers;
}

/** The token that a request carries, in either of the API's two headers. */
export function tokenIn(headers: Headers): string | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
  return headers.get("x-api-key") ?? bearer;
}
