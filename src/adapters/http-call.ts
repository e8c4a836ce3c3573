import { Buffer } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import { BazaarError } from "../core/errors.ts";
import type { TransportEvents } from "../relay/transport.ts";
import { answerProblem } from "./answer-problem.ts";
import type { Exchange } from "./http-exchange.ts";
import type { HttpLink, LinkRequest } from "./http-link.ts";
import { type ResponseMessages, responseMessages } from "./response-messages.ts";

/** What a call needs of the transport that it belongs to. */
export interface CallHost {
  readonly link: HttpLink;
  readonly events: TransportEvents;
  /** Headers of the era, of the session and of the message. */
  headers(): Readonly<Record<string, string>>;
  /** Hears the head of a response. True: the session is over, and the host ends everything. */
  sessionOver(status: number, headers: IncomingHttpHeaders): boolean;
  /** Whether a stream that broke off can be gone on with. */
  readonly resumable: boolean;
  done(): void;
}

/** Streams that broke off, one after the other, with nothing new on them. */
const maxTries = 5;
const maxErrorBody = 65_536;

/**
 * A request to the server and all that comes of it, over as many streams as that takes; or, without `id`, the stream on
 * which the server says what belongs to no request.
 */
export class HttpCall {
  readonly #host: CallHost;
  readonly #first: LinkRequest;
  readonly #id: number | undefined;
  #exchange: Exchange | undefined;
  #body: ResponseMessages | undefined;
  #refusal: { status: number; parts: Uint8Array[]; size: number } | undefined;
  #lastEventId: string | undefined;
  #retryMs: number | undefined;
  #tries = 0;
  #credentialsAge = 0;
  #renewed = false;
  #answered = false;
  #over = false;
  #pause: NodeJS.Timeout | undefined;
  #limit: NodeJS.Timeout | undefined;

  constructor(host: CallHost, request: LinkRequest, id?: number) {
    this.#host = host;
    this.#first = request;
    this.#id = id;
    const { timeoutMs } = host.link;
    if (id !== undefined && timeoutMs !== undefined && request.long !== true) {
      this.#limit = setTimeout(() => this.#fail(timedOut(timeoutMs)), timeoutMs);
    }
    this.#ask(request);
  }

  /** Ends it; nobody hears of it any more. */
  stop(): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#pause);
    clearTimeout(this.#limit);
    this.#exchange?.abort();
    this.#host.done();
  }

  #fail(error: BazaarError): void {
    if (this.#over) return;
    this.stop();
    if (this.#id !== undefined && !this.#answered) this.#host.events.failed(this.#id, error);
  }

  #ask(request: LinkRequest): void {
    this.#body = undefined;
    this.#refusal = undefined;
    const { link } = this.#host;
    this.#credentialsAge = link.credentialsAge;
    this.#exchange = link.exchange(
      { ...request, headers: { ...this.#host.headers(), ...request.headers } },
      {
        head: (status, headers) => this.#head(status, headers),
        data: (chunk) => this.#data(chunk),
        end: () => this.#end(),
        failed: (error) => this.#broken(error),
      },
    );
  }

  #head(status: number, headers: IncomingHttpHeaders): void {
    if (this.#host.sessionOver(status, headers) || this.#over) return;
    const good = status >= 200 && status < 300;
    const { link } = this.#host;
    const sink = {
      message: (bytes: Uint8Array, kind: string) => this.#message(bytes, kind),
      broken: (error: BazaarError) => this.#fail(error),
    };
    if (good) this.#body = responseMessages(headers, link.maxMessageBytes, sink);
    if (this.#body === undefined) this.#refusal = { status, parts: [], size: 0 };
  }

  #message(bytes: Uint8Array, kind: string): void | Promise<void> {
    if (this.#over || (this.#answered && kind === "response")) return undefined;
    if (kind === "response") {
      this.#answered = true;
      // A stream is to end with its response; one that stays open would keep its connection for nothing.
      this.#pause = setTimeout(() => this.stop(), 1_000);
    }
    this.#tries = 0;
    return this.#host.events.message(bytes, this.#id);
  }

  #data(chunk: Uint8Array): void | Promise<unknown> {
    if (this.#body !== undefined) return this.#body.data(chunk);
    const refusal = this.#refusal;
    if (refusal === undefined) return undefined;
    refusal.size += chunk.length;
    if (refusal.size <= maxErrorBody) refusal.parts.push(chunk);
    // Whatever it is, it says no more than its status.
    else this.#refused(refusal.status, Buffer.alloc(0));
    return undefined;
  }

  #end(): void {
    if (this.#refusal !== undefined) {
      return this.#refused(this.#refusal.status, Buffer.concat(this.#refusal.parts));
    }
    this.#body?.end();
    if (this.#answered) return this.stop();
    const what =
      this.#body?.stream === undefined ? "answered with something else than JSON-RPC" : "ended its answer early";
    this.#broken(new BazaarError("UPSTREAM_FAILED", `The MCP server ${what}.`, "Look at the server."));
  }

  #refused(status: number, body: Uint8Array): void {
    const renewal = status === 401 && !this.#renewed ? this.#host.link.renewed(this.#credentialsAge) : undefined;
    if (renewal !== undefined) {
      this.#renewed = true;
      this.#exchange?.abort();
      return void this.#again(renewal, () => this.#refused(status, body));
    }
    const { response, error } = answerProblem(status, body, this.#id);
    if (response !== undefined && this.#id !== undefined) {
      this.#answered = true;
      void this.#host.events.message(response, this.#id);
    }
    // Asking again gets the same, unless the server is only busy.
    if (this.#id === undefined && status >= 500 && status !== 501) return this.#broken(error);
    this.#fail(error);
  }

  async #again(renewal: Promise<boolean>, otherwise: () => void): Promise<void> {
    const changed = await renewal;
    if (this.#over) return;
    if (changed) this.#ask(this.#lastEventId === undefined ? this.#first : this.#resumption());
    else otherwise();
  }

  /** The stream is over. It is gone on with where something can still come, and the server gave it a name. */
  #broken(error: BazaarError): void {
    if (this.#over) return;
    const { stream } = this.#body ?? {};
    this.#lastEventId = stream?.lastEventId ?? this.#lastEventId;
    this.#retryMs = stream?.retryMs ?? this.#retryMs;
    this.#body = undefined;
    const lost = this.#id !== undefined && (this.#lastEventId === undefined || this.#tries >= maxTries);
    if (this.#answered || !this.#host.resumable || lost) return this.#fail(error);
    const wait = this.#retryMs ?? 1_000 * 1.5 ** this.#tries;
    this.#tries += 1;
    // A server that wishes for no pause at all would keep both sides busy.
    const pause = Math.min(Math.max(wait, 100), this.#retryMs === undefined ? 30_000 : 600_000);
    this.#pause = setTimeout(() => this.#ask(this.#resumption()), pause);
  }

  #resumption(): LinkRequest {
    const headers = this.#lastEventId === undefined ? {} : { "last-event-id": this.#lastEventId };
    return { method: "GET", headers: { ...headers, accept: "text/event-stream" }, long: this.#id === undefined };
  }
}

function timedOut(timeoutMs: number): BazaarError {
  const problem = `The MCP server took longer than its limit of ${timeoutMs / 1_000} s.`;
  const fix = "Ask it for less, or raise the server's `timeout`.";
  return new BazaarError("UPSTREAM_FAILED", problem, fix, { details: { timedOut: true } });
}
