import type { IncomingHttpHeaders } from "node:http";
import type { Actor } from "./access.ts";
import type { GithubState } from "./state.ts";

/** `invalid`: there is a token, and it is none of ours. */
export type Authenticated = { readonly actor: Actor | undefined } | "invalid";

/** By `Authorization: Bearer`, `token`, or `Basic` with the token as password. */
export function authenticate(state: GithubState, headers: IncomingHttpHeaders): Authenticated {
  const token = tokenIn(headers.authorization);
  if (token === undefined) return { actor: undefined };
  const actor = state.actor(token);
  return actor === undefined ? "invalid" : { actor };
}

function tokenIn(header: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (header ?? "").split(" ");
  if (scheme.toLowerCase() !== "basic") return header === undefined ? undefined : value;
  return Buffer.from(value, "base64").toString("utf8").split(":").slice(1).join(":");
}
