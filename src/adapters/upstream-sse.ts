import { BazaarError } from "../core/errors.ts";
import { inOneLine, messageKind } from "../relay/message-kind.ts";
import { SseReader } from "../relay/sse-events.ts";
import type { Negotiated, OutboundMessage, TransportEvents, UpstreamTransport } from "../relay/transport.ts";
import { answerProblem } from "./answer-problem.ts";
import type { Exchange } from "./http-exchange.ts";
import { HttpLink, type RemoteServer } from "./http-link.ts";
import { mediaType } from "./response-messages.ts";

/** Milliseconds until the server has said where to send messages, as the client gives it. */
const startMs = 30_000;

/**
 * A connection to an MCP server over the HTTP+SSE of 2024-11-05: one stream on which all comes, and an address for what is
 * sent. It is over when the stream is. Throws `BazaarError` OPTION_INVALID or ADDRESS_FORBIDDEN.
 */
export function sseUpstream(server: RemoteServer): UpstreamTransport {
  return new SseUpstream(new HttpLink(server));
}

class SseUpstream implements UpstreamTransport {
  readonly #link: HttpLink;
  #events: TransportEvents | undefined;
  #stream: Exchange | undefined;
  #endpoint: URL | undefined;
  #version: string | undefined;
  #ending: Promise<void> | undefined;
  /** Settle `start`. */
  #opened = () => {};
  #refused: (error: BazaarError) => void = () => {};

  constructor(link: HttpLink) {
    this.#link = link;
  }

  async start(events: TransportEvents): Promise<void> {
    await this.#link.prepare();
    const late = setTimeout(() => this.#broken(noEndpoint()), startMs);
    try {
      await new Promise<void>((resolve, reject) => {
        [this.#opened, this.#refused] = [resolve, reject];
        this.#open(events);
      });
    } catch (error) {
      await this.#link.close();
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  negotiated({ version }: Negotiated): void {
    this.#version = version;
  }

  send({ text, id, method }: OutboundMessage): Promise<void> | undefined {
    const url = this.#endpoint;
    const events = this.#events;
    if (url === undefined || events === undefined || this.#ending !== undefined) {
      if (id !== undefined) queueMicrotask(() => events?.failed(id, streamOver()));
      return undefined;
    }
    const headers = this.#version === undefined ? {} : { "mcp-protocol-version": this.#version };
    const failed = (error: BazaarError) => {
      if (id !== undefined && this.#ending === undefined) events.failed(id, error);
    };
    const sent = new Promise<void>((resolve) => {
      let unread = 65_536;
      const exchange = this.#link.exchange(
        { method: "POST", url, headers, body: text },
        {
          head: (status) => {
            if (status >= 300) failed(answerProblem(status, new Uint8Array(), id).error);
            resolve();
          },
          data: (chunk) => {
            unread -= chunk.length;
            if (unread < 0) exchange.abort();
          },
          end: () => {},
          failed: (error) => {
            failed(error);
            resolve();
          },
        },
      );
    });
    // Nothing may overtake it; any other may be overtaken.
    return method === "notifications/initialized" ? sent : undefined;
  }

  cancel(id: number, reason: string): void {
    const params = { requestId: id, reason };
    const method = "notifications/cancelled";
    void this.send({ text: JSON.stringify({ jsonrpc: "2.0", method, params }), method });
  }

  close(): Promise<void> {
    return this.#end(undefined);
  }

  #open(events: TransportEvents): void {
    const limit = this.#link.maxMessageBytes;
    const waiting: Promise<void>[] = [];
    const reader = new SseReader(
      {
        event: (data, type) => {
          if (type === "endpoint") return this.#takeEndpoint(data, events);
          if ((type !== "" && type !== "message") || messageKind(data) === "none" || this.#ending) return;
          const done = this.#events?.message(inOneLine(data));
          if (done !== undefined) waiting.push(done);
        },
        overflow: () => this.#broken(tooLarge(limit)),
      },
      limit,
    );
    const headers = { accept: "text/event-stream" };
    this.#stream = this.#link.exchange(
      { method: "GET", headers, long: true },
      {
        head: (status, given) => {
          if (status === 200 && mediaType(given) === "text/event-stream") return;
          this.#broken(answerProblem(status, new Uint8Array(), undefined).error);
        },
        data: (chunk) => {
          reader.push(chunk);
          return waiting.length === 0 ? undefined : Promise.all(waiting.splice(0));
        },
        end: () => this.#broken(streamOver()),
        failed: (error) => this.#broken(error),
      },
    );
  }

  /** Elsewhere than on the server's own origin, messages and credentials are nobody's business. */
  #takeEndpoint(data: Uint8Array, events: TransportEvents): void {
    if (this.#endpoint !== undefined) return;
    const text = new TextDecoder().decode(data);
    const url = URL.canParse(text, this.#link.url.href) ? new URL(text, this.#link.url) : undefined;
    if (url?.origin !== this.#link.url.origin) return this.#broken(noEndpoint());
    this.#endpoint = url;
    this.#events = events;
    this.#opened();
  }

  #broken(error: BazaarError): void {
    void this.#end(error);
  }

  #end(error: BazaarError | undefined): Promise<void> {
    return (this.#ending ??= this.#finish(error));
  }

  async #finish(error: BazaarError | undefined): Promise<void> {
    this.#stream?.abort();
    this.#refused(error ?? streamOver());
    this.#events?.closed(error);
    await this.#link.close();
  }
}

function noEndpoint(): BazaarError {
  const problem = "The MCP server did not say where to send messages, or named another server.";
  return new BazaarError(
    "UPSTREAM_UNAVAILABLE",
    problem,
    "See that its URL is that of an SSE server; for others, use the type http.",
  );
}

function streamOver(): BazaarError {
  return new BazaarError("UPSTREAM_FAILED", "The MCP server ended its stream of events.", "Try again.");
}

function tooLarge(limit: number): BazaarError {
  const problem = `The MCP server sent a message of more than ${limit} bytes.`;
  return new BazaarError("UPSTREAM_FAILED", problem, "Ask it for less at once.", { details: { limit } });
}
