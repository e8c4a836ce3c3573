import type { IncomingHttpHeaders } from "node:http";
import { BazaarError } from "../core/errors.ts";
import { headerValue } from "../relay/header-value.ts";
import type { Negotiated, OutboundMessage, TransportEvents, UpstreamTransport } from "../relay/transport.ts";
import { HttpCall } from "./http-call.ts";
import { HttpLink, type LinkRequest, type RemoteServer } from "./http-link.ts";

/** Requests under way at once before `send` asks to wait; a few connections more are there for what must not wait. */
const maxCalls = 100;

/**
 * A connection to an MCP server over Streamable HTTP: 2026-07-28 (each request for itself, cancelled by the end of its
 * stream) and 2025 (session, a stream for what belongs to no request, streams that are resumed). A response that is cut
 * off at 2026-07-28 is lost, as that revision says. Throws `BazaarError` OPTION_INVALID or ADDRESS_FORBIDDEN.
 */
export function httpUpstream(server: RemoteServer): UpstreamTransport {
  return new HttpUpstream(new HttpLink(server));
}

class HttpUpstream implements UpstreamTransport {
  /** Over HTTP each request has an answer; one that sleeps takes long for the first. */
  readonly probeMs = 30_000;
  readonly #link: HttpLink;
  readonly #calls = new Map<number, HttpCall>();
  #events: TransportEvents | undefined;
  #protocol: Negotiated | undefined;
  #session: string | undefined;
  #stream: HttpCall | undefined;
  #waiting: (() => void)[] = [];
  #ending: Promise<void> | undefined;

  constructor(link: HttpLink) {
    this.#link = link;
  }

  async start(events: TransportEvents): Promise<void> {
    await this.#link.prepare();
    this.#events = events;
  }

  negotiated(protocol: Negotiated): void {
    this.#protocol = protocol;
  }

  send(message: OutboundMessage): Promise<void> | undefined {
    const events = this.#events;
    const { id, method } = message;
    if (events === undefined || this.#ending !== undefined) {
      if (id !== undefined) queueMicrotask(() => events?.failed(id, closedError()));
      return undefined;
    }
    if (id === undefined) {
      const sent = this.#post(events, message);
      // Nothing may overtake it; any other may be overtaken.
      return method === "notifications/initialized" ? sent : undefined;
    }
    const request: LinkRequest = {
      method: "POST",
      headers: {},
      body: message.text,
      long: method === "subscriptions/listen",
    };
    const call = new HttpCall(
      this.#host(events, message, () => this.#calls.delete(id)),
      request,
      id,
    );
    this.#calls.set(id, call);
    return this.#calls.size < maxCalls ? undefined : new Promise((resolve) => this.#waiting.push(resolve));
  }

  cancel(id: number, reason: string): void {
    const call = this.#calls.get(id);
    if (call === undefined || this.#events === undefined) return;
    if (this.#modern()) return call.stop();
    const params = { requestId: id, reason };
    const text = JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params });
    // Before its stream ends, so that the server does not take that for a mishap.
    void this.#post(this.#events, { text, method: "notifications/cancelled" }).then(() => call.stop());
  }

  close(): Promise<void> {
    return this.#end(undefined);
  }

  #modern(): boolean {
    return this.#protocol?.era !== "legacy";
  }

  #host(events: TransportEvents, message: OutboundMessage, done: () => void) {
    const session = this.#session;
    return {
      link: this.#link,
      events,
      headers: () => this.#headers(message),
      sessionOver: (status: number, headers: IncomingHttpHeaders) => {
        if (message.method === "initialize") this.#takeSession(status, headers);
        if (status !== 404 || session === undefined || session !== this.#session) return false;
        this.#loseSession(message.id);
        return true;
      },
      resumable: !this.#modern(),
      done: () => {
        done();
        this.#waiting.shift()?.();
      },
    };
  }

  #headers({ method, name, headers }: OutboundMessage): Record<string, string> {
    if (method === "initialize") return {};
    if (!this.#modern()) {
      const { traceparent, tracestate } = headers ?? {};
      const trace = {
        ...(traceparent !== undefined && { traceparent }),
        ...(tracestate !== undefined && { tracestate }),
      };
      const version = { ...trace, "mcp-protocol-version": this.#protocol?.version ?? "" };
      return this.#session === undefined ? version : { ...version, "mcp-session-id": this.#session };
    }
    return {
      ...headers,
      "mcp-protocol-version": this.#protocol?.version ?? "2026-07-28",
      ...(method !== undefined && { "mcp-method": method }),
      ...(name !== undefined && { "mcp-name": headerValue(name) }),
    };
  }

  #takeSession(status: number, { "mcp-session-id": id }: IncomingHttpHeaders): void {
    const good = status >= 200 && status < 300 && typeof id === "string" && /^[\x21-\x7e]{1,1024}$/.test(id);
    if (good) this.#session = id;
  }

  #loseSession(id: number | undefined): void {
    const problem = "The MCP server has ended the session.";
    const error = new BazaarError("UPSTREAM_FAILED", problem, "Try again.", {
      details: { status: 404, unhandled: true },
    });
    if (id !== undefined) this.#events?.failed(id, error);
    this.#session = undefined;
    void this.#end(new BazaarError("UPSTREAM_FAILED", problem, "Try again.", { details: { status: 404 } }));
  }

  /** A notification, or a response to the server's own request: resolves once the server has it, or can't have it. */
  #post(events: TransportEvents, message: OutboundMessage): Promise<void> {
    const request: LinkRequest = { method: "POST", headers: this.#headers(message), body: message.text };
    const host = this.#host(events, message, () => {});
    let unread = 65_536;
    return new Promise((resolve) => {
      const exchange = this.#link.exchange(request, {
        head: (status, headers) => {
          const over = host.sessionOver(status, headers);
          const opens = !over && status < 300 && message.method === "notifications/initialized";
          if (opens) this.#listen(events);
          resolve();
        },
        // Nothing belongs there; what comes all the same is not read to an end that may never come.
        data: (chunk) => {
          unread -= chunk.length;
          if (unread < 0) exchange.abort();
        },
        end: () => {},
        failed: () => resolve(),
      });
    });
  }

  /** What the server says of its own accord, at 2025. Servers without such a stream say so by 405. */
  #listen(events: TransportEvents): void {
    if (this.#modern() || this.#stream !== undefined) return;
    const host = this.#host(events, { text: "" }, () => (this.#stream = undefined));
    this.#stream = new HttpCall(host, { method: "GET", headers: { accept: "text/event-stream" }, long: true });
  }

  #end(error: BazaarError | undefined): Promise<void> {
    return (this.#ending ??= this.#finish(error));
  }

  async #finish(error: BazaarError | undefined): Promise<void> {
    for (const call of this.#calls.values()) call.stop();
    this.#stream?.stop();
    for (const go of this.#waiting.splice(0)) go();
    this.#events?.closed(error);
    await this.#leaveSession();
    await this.#link.close();
  }

  /** Best effort: servers keep what nobody ends. */
  #leaveSession(): Promise<void> {
    if (this.#session === undefined || this.#modern()) return Promise.resolve();
    const headers = this.#headers({ text: "" });
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(limit);
        exchange.abort();
        resolve();
      };
      const exchange = this.#link.exchange(
        { method: "DELETE", headers, firstByteMs: 2_000 },
        {
          head: done,
          data: () => {},
          end: () => {},
          failed: done,
        },
      );
      const limit = setTimeout(done, 2_000);
    });
  }
}

function closedError(): BazaarError {
  const details = { unhandled: true };
  return new BazaarError("UPSTREAM_UNAVAILABLE", "The connection to the MCP server is closed.", "Try again.", {
    details,
  });
}
