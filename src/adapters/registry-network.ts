import { Unreachable } from "../broker/unreachable.ts";
import { isBazaarError } from "../core/errors.ts";
import { type NetworkKind, NetworkProblem } from "../registry/network-problem.ts";

const untrusted = ["tls", "shows a certificate that this machine does not trust"] as const;
const lost = ["lost", "broke the connection off"] as const;

const kinds: Readonly<Record<string, readonly [NetworkKind, string]>> = {
  ECONNREFUSED: ["refused", "takes no connections"],
  ECONNRESET: lost,
  EPIPE: lost,
  UND_ERR_SOCKET: lost,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: lost,
  EHOSTUNREACH: ["refused", "has no way to it from here"],
  ENETUNREACH: ["refused", "has no way to it from here"],
  ETIMEDOUT: ["timeout", "gave no connection in time"],
  UND_ERR_CONNECT_TIMEOUT: ["timeout", "gave no connection in time"],
  UND_ERR_HEADERS_TIMEOUT: ["timeout", "gave no answer in time"],
  UND_ERR_BODY_TIMEOUT: ["timeout", "fell silent in the middle of its answer"],
  ENOTFOUND: ["unknown-host", "has a host name that nobody knows"],
  EAI_AGAIN: ["timeout", "has a host name that can't be looked up at the moment"],
  CERT_HAS_EXPIRED: ["tls", "shows a certificate that has run out"],
  CERT_NOT_YET_VALID: ["tls", "shows a certificate that is not valid yet"],
  ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "shows a certificate of another host"],
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  EPROTO: ["tls", "does not speak TLS there"],
  ERR_SSL_WRONG_VERSION_NUMBER: ["tls", "does not speak TLS there"],
  HPE_HEADER_OVERFLOW: ["not-http", "sent headers of more than 16 kB"],
  UND_ERR_HEADERS_OVERFLOW: ["not-http", "sent headers of more than 16 kB"],
};

/** What went wrong below HTTP, without a word of the request. An error that is none of the network's comes back as it is. */
export function networkProblemOf(error: unknown): unknown {
  if (error instanceof NetworkProblem) return error;
  if (isBazaarError(error)) {
    if (error.code !== "ADDRESS_FORBIDDEN") return error;
    return new NetworkProblem("forbidden", "the host there has an address of a private network", error);
  }
  if (error instanceof Unreachable) {
    const said = error.final ? "refuses the way" : "gives no answer";
    return new NetworkProblem(error.final ? "not-http" : "refused", `is asked through a proxy that ${said}`, error);
  }
  const code = codeOf(error);
  const known = kinds[code];
  if (known !== undefined) return new NetworkProblem(known[0], known[1], error);
  if (error instanceof Error && (error.name === "HTTPParserError" || code.startsWith("HPE_"))) {
    return new NetworkProblem("not-http", "does not answer in HTTP", error);
  }
  if (/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return new NetworkProblem("tls", "fails to set up encryption as this machine wants it", error);
  }
  // The system's and undici's errors have a code; what has none is a fault of this package.
  return code === "" ? error : new NetworkProblem("not-http", `could not be spoken with (${code})`, error);
}

/** The code of an error or of its cause, "" where it has none; of several addresses that were tried, that of the first. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string" && error.code in kinds) return error.code;
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  if (first !== undefined) return codeOf(first);
  return "code" in error && typeof error.code === "string" ? error.code : codeOf(error.cause);
}
