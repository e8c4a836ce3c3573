import { BazaarError } from "../core/errors.ts";

interface Limits {
  readonly firstByteMs: number;
  readonly idleMs: number;
}

const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;

const untrusted = () => "has a certificate that this host does not trust";

const problems: Readonly<Record<string, (limits: Limits) => string>> = {
  UND_ERR_HEADERS_TIMEOUT: ({ firstByteMs }) => `gave no answer within ${seconds(firstByteMs)}`,
  UND_ERR_BODY_TIMEOUT: ({ idleMs }) => `was silent for ${seconds(idleMs)} in its answer`,
  UND_ERR_HEADERS_OVERFLOW: () => "sent headers of more than 16 kB",
  UND_ERR_CONNECT_TIMEOUT: () => "gave no connection in time",
  CERT_HAS_EXPIRED: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  ECONNREFUSED: () => "takes no connections",
  ENOTFOUND: () => "has a host name that nobody knows",
  EAI_AGAIN: () => "has a host name that can't be looked up at the moment",
};

/**
 * What went wrong below HTTP, as `BazaarError`: UPSTREAM_UNAVAILABLE with `unhandled: true` where nothing was sent yet, else
 * UPSTREAM_FAILED. Says no more of `cause` than its kind; the cause itself goes along.
 */
export function exchangeError(cause: unknown, limits: Limits, sent: boolean): BazaarError {
  const code = codeOf(cause);
  const what = problems[code]?.(limits) ?? (sent ? "broke off its answer, or sent no HTTP" : "could not be reached");
  const problem = `The MCP server ${what}.`;
  if (sent)
    return new BazaarError("UPSTREAM_FAILED", problem, "Try again; look at the server when it stays.", { cause });
  const fix = "See that it runs and that its URL is right.";
  return new BazaarError("UPSTREAM_UNAVAILABLE", problem, fix, { cause, details: { unhandled: true } });
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  // Several addresses were tried: the first tells as much as all.
  const [first] = cause instanceof AggregateError ? (cause.errors as unknown[]) : [];
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return code !== "" && code in problems ? code : first === undefined ? code : codeOf(first);
}
