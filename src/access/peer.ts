/** The other end of a request's connection. */
export interface Peer {
  /** IP address. */
  readonly address?: string | undefined;
}
