export type NetworkKind =
  /** Nobody listens there. */
  | "refused"
  | "unknown-host"
  /** No connection, or no answer, in time. */
  | "timeout"
  /** The connection broke off. */
  | "lost"
  | "tls"
  /** The address is none that may be asked. */
  | "forbidden"
  | "not-http";

/** Why no whole answer came. Asking again may help after `timeout`, `lost` and `refused`. */
export class NetworkProblem extends Error {
  override readonly name = "NetworkProblem";
  readonly kind: NetworkKind;

  /** @param message Half a sentence such as "takes no connections"; no URL, no header. */
  constructor(kind: NetworkKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }

  get transient(): boolean {
    return this.kind === "timeout" || this.kind === "lost" || this.kind === "refused";
  }
}
