/** Which protocol a connection speaks once both ends have agreed. */
export interface Negotiated {
  /** `modern`: without a handshake, every request says all (2026-07-28); `legacy`: `initialize` first (2025-11-25 and before). */
  readonly era: "modern" | "legacy";
  /** As in `MCP-Protocol-Version`. */
  readonly version: string;
}

/** One JSON-RPC message on its way to an MCP server. */
export interface OutboundMessage {
  /** The whole message as JSON, in one line. */
  readonly text: string;
  /** Of a request, given by the relay; none for notifications and responses. */
  readonly id?: number;
  /** What HTTP repeats in `Mcp-Method`; none for responses. */
  readonly method?: string;
  /** What HTTP repeats in `Mcp-Name`: the tool or prompt, or the URI of a resource. */
  readonly name?: string;
  /** Of a call at 2026-07-28: what `paramHeaderValues` makes of its arguments; HTTP sends it along. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a transport tells the relay, in the order in which it came. */
export interface TransportEvents {
  /**
   * One whole JSON-RPC message in one line, unparsed; it may hold anything, also a response to what was never asked. `on`
   * is the request on whose stream it came, where the transport has streams: a server's own request is known to belong to
   * a call by it, and a response for another request is none. While a returned promise is open, nothing more is read from
   * that stream (back-pressure).
   */
  message(bytes: Uint8Array, on?: number): void | Promise<void>;
  /**
   * A request that gets no response any more, e.g. since its connection broke: a `BazaarError`, which has in its details
   * `status` where HTTP answered without a response, `code` (of JSON-RPC) where it said one, and `unhandled: true` where
   * the server surely did nothing yet, so that the request may be sent again.
   */
  failed(id: number, error: Error): void;
  /** The connection is over; nothing follows. Without an error the relay itself closed it. */
  closed(error?: Error): void;
}

/** A connection to one MCP server: whole messages in both directions, nothing of what they mean. */
export interface UpstreamTransport {
  /** Milliseconds that a server may take to refuse a request of an era that it does not speak. @default 5_000 */
  readonly probeMs?: number;
  /** Opens it. Rejects with a `BazaarError` that says why; `events` is used until `closed`. */
  start(events: TransportEvents): Promise<void>;
  /** Takes a message; resolves once more may be sent (back-pressure). What goes wrong is told by `failed` or `closed`. */
  send(message: OutboundMessage): Promise<void> | undefined;
  /** Says that nobody waits for that request any more: `notifications/cancelled`, or the end of its stream. */
  cancel(id: number, reason: string): void;
  /**
   * Hears what the handshake agreed on; HTTP repeats it in headers. Until then HTTP takes `initialize` for a handshake of
   * the legacy era and any other request for one of 2026-07-28.
   */
  negotiated(protocol: Negotiated): void;
  /** Ends it with everything that it started. Never rejects. */
  close(): Promise<void>;
}
