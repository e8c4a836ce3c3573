import type { CallerAccounts } from "../access/caller-limits.ts";
import type { Failures } from "../access/failures.ts";
import type { Peer } from "../access/peer.ts";
import { refusal } from "../access/refusal.ts";
import type { HubCaller, HubCallers } from "./ports.ts";
import { presentedToken } from "./presented-token.ts";

export interface Gate {
  readonly callers: HubCallers;
  readonly accounts: CallerAccounts;
  readonly failures: Failures;
}

/** Who calls, or the refusal; nothing of the body was read. `tellCaller` books who it is, also of whom is refused as one too many. */
export async function admit(
  request: Request,
  gate: Gate,
  peer: Peer,
  tellCaller: (name: string, leave: () => void) => void,
): Promise<HubCaller | Response> {
  const token = presentedToken(request.headers.get("authorization"));
  const caller = token === undefined || token === "" ? undefined : await gate.callers.find(token);
  if (caller === undefined) return unknown(token, gate, peer);
  const entered = gate.accounts.enter(caller.name, "call");
  tellCaller(caller.name, typeof entered === "function" ? entered : () => {});
  if (typeof entered === "function") return caller;
  return refusal(429, entered.code, entered.message, { "retry-after": String(entered.retryAfter) });
}

/** @param wait Whole seconds. */
export function tooManyFailures(wait: number): Response {
  const message = `Too many wrong tokens came from this address. Try again in ${wait} s.`;
  return refusal(429, "TOO_MANY_FAILURES", message, { "retry-after": String(wait), connection: "close" });
}

/** One answer to all: nothing is learned of which tokens there are, or were. */
function unknown(token: string | undefined, { failures }: Gate, { address }: Peer): Response {
  // Git asks without a token first, always; that is no failure.
  const wait = token !== undefined && address !== undefined ? failures.count(address) : undefined;
  if (wait !== undefined) return tooManyFailures(wait);
  const response = refusal(
    401,
    "TOKEN_REFUSED",
    "The token is missing, wrong or revoked. Ask who runs this hub for one.",
  );
  // Two fields, since clients that know one scheme only stumble over a list.
  response.headers.append("www-authenticate", 'Basic realm="claude-bazaar", charset="UTF-8"');
  response.headers.append("www-authenticate", 'Bearer realm="claude-bazaar"');
  return response;
}
