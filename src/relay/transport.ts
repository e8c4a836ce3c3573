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
}

/** What a transport tells the relay, in the order in which it came. */
export interface TransportEvents {
  /**
   * One whole JSON-RPC message, unparsed. `on` is the request on whose stream it came, where the transport has streams; a
   * server's own request is known to belong to a call by it.
   */
  message(bytes: Uint8Array, on?: number): void;
  /** A request that gets no response any more, e.g. since its connection broke. */
  failed(id: number, error: Error): void;
  /** The connection is over; nothing follows. Without an error the relay itself closed it. */
  closed(error?: Error): void;
}

/** A connection to one MCP server: whole messages in both directions, nothing of what they mean. */
export interface UpstreamTransport {
  /** Opens it. Rejects with a `BazaarError` that says why; `events` is used until `closed`. */
  start(events: TransportEvents): Promise<void>;
  /** Takes a message; resolves once more may be sent (back-pressure). What goes wrong is told by `failed` or `closed`. */
  send(message: OutboundMessage): Promise<void> | undefined;
  /** Says that nobody waits for that request any more: `notifications/cancelled`, or the end of its stream. */
  cancel(id: number, reason: string): void;
  /** Hears what the handshake agreed on; HTTP repeats it in headers. */
  negotiated(protocol: Negotiated): void;
  /** Ends it with everything that it started. Never rejects. */
  close(): Promise<void>;
}
