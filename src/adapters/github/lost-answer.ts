/** No whole answer came. */
export class LostAnswer extends Error {
  override readonly name = "LostAnswer";
  /** Whether the request may have arrived, and done what it asks for. */
  readonly sent: boolean;

  /** `message`: part of a sentence after "GitHub". Nothing of the request may be in it. */
  constructor(message: string, sent: boolean) {
    super(message);
    this.sent = sent;
  }
}

/** Codes of errors before anything was sent. */
const unsent: Readonly<Record<string, string>> = {
  ECONNREFUSED: "takes no connections",
  ENOTFOUND: "has a host name that nobody knows",
  EAI_AGAIN: "has a host name that can't be looked up at the moment",
  EHOSTUNREACH: "can't be reached from here",
  ENETUNREACH: "can't be reached from here",
  UND_ERR_CONNECT_TIMEOUT: "gave no connection in time",
  CERT_HAS_EXPIRED: "shows a certificate that has run out",
  DEPTH_ZERO_SELF_SIGNED_CERT: "shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",
  SELF_SIGNED_CERT_IN_CHAIN: "shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",
  ERR_TLS_CERT_ALTNAME_INVALID: "shows a certificate of another host",
};

/** What went wrong below HTTP, without a word of the request or of what it was thrown with. */
export function lostAnswerOf(error: unknown): LostAnswer {
  if (error instanceof LostAnswer) return error;
  const codes = codesOf(error);
  const known = codes.find((code) => code in unsent);
  if (known !== undefined) return new LostAnswer(unsent[known] ?? "", false);
  if (error instanceof Error && error.name === "TimeoutError") return new LostAnswer("gave no answer in time", true);
  const named = codes.length === 0 ? "" : ` (${codes[0]})`;
  return new LostAnswer(`broke the connection off${named}`, true);
}

/** Codes of an error, of its causes, and of the addresses that were tried. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const several = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...several, ...codesOf(error.cause)];
}
