import type { IncomingHttpHeaders } from "node:http";
import type { Transform } from "node:stream";
import type { Dispatcher } from "undici";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import type { AddressGuard } from "./address-guard.ts";
import { contentDecoder } from "./content-decoder.ts";
import { exchangeError } from "./exchange-error.ts";

export interface ExchangeRequest {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that only `url`'s own origin gets, whatever it redirects to. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until the response begins, once the request is sent; 0: no limit. */
  readonly firstByteMs: number;
  /** Milliseconds of silence in the response; 0: no limit. */
  readonly idleMs: number;
}

/** What comes of a request: `head`, `data` as often as needed and `end`, or at any time `failed` and nothing more. */
export interface ExchangeEvents {
  head(status: number, headers: IncomingHttpHeaders): void;
  /** Nothing more is read while a returned promise is open. */
  data(chunk: Uint8Array): void | Promise<unknown>;
  end(): void;
  failed(error: BazaarError): void;
}

export interface ExchangeRoute {
  readonly dispatcher: Dispatcher;
  readonly guard: AddressGuard;
}

const maxRedirects = 5;
/** Bytes of a redirect's own body that are read so that its connection can be used again. */
const maxRedirectBody = 65_536;

/** One request over HTTP and its response, redirects followed, content decoded. */
export class Exchange {
  readonly #route: ExchangeRoute;
  readonly #request: ExchangeRequest;
  readonly #events: ExchangeEvents;
  #url: URL;
  #redirects = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #decoder: Transform | undefined;
  #over = false;
  /** Whether the server may have got the request, or one that it was redirected from. */
  #sent = false;

  /** Starts at once; events come later, never from within. */
  constructor(route: ExchangeRoute, request: ExchangeRequest, events: ExchangeEvents) {
    this.#route = route;
    this.#request = request;
    this.#events = events;
    this.#url = request.url;
    // Who made it is to have it in hand before it hears of it.
    queueMicrotask(() => this.#ask());
  }

  /** Ends it; no event follows. */
  abort(): void {
    if (this.#over) return;
    this.#over = true;
    this.#decoder?.destroy();
    this.#controller?.abort(new Error("aborted"));
  }

  /** Ends it with `failed`. */
  #fail(error: unknown): void {
    if (this.#over) return;
    this.abort();
    this.#events.failed(isBazaarError(error) ? error : exchangeError(error, this.#request, this.#sent));
  }

  #ask(): void {
    if (this.#over) return;
    const { method, headers, credentials, body, firstByteMs, idleMs, url } = this.#request;
    const own = this.#url.origin === url.origin ? credentials : {};
    try {
      this.#route.guard.checkUrl(this.#url);
      this.#route.dispatcher.dispatch(
        {
          method,
          origin: this.#url.origin,
          path: `${this.#url.pathname}${this.#url.search}`,
          headers: { ...own, ...headers },
          body: body ?? null,
          headersTimeout: firstByteMs,
          bodyTimeout: idleMs,
        },
        this.#hop(),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  #hop(): Dispatcher.DispatchHandler {
    let redirect: URL | undefined;
    let skipped = 0;
    return {
      onRequestStart: (controller) => {
        this.#controller = controller;
        if (this.#over) controller.abort(new Error("aborted"));
        else this.#sent = true;
      },
      onResponseStart: (_, status, headers) => {
        // What says that more is to come is no answer.
        if (this.#over || status < 200) return;
        redirect = this.#redirectIn(status, headers.location);
        if (redirect === undefined && !this.#over) this.#head(status, headers);
      },
      onResponseData: (controller, chunk) => {
        if (redirect === undefined) return this.#data(controller, chunk);
        skipped += chunk.length;
        if (skipped > maxRedirectBody) this.#fail(new Error("The redirect has no end."));
      },
      onResponseEnd: () => {
        if (redirect === undefined) return this.#end();
        this.#url = redirect;
        this.#ask();
      },
      onResponseError: (_, error) => this.#fail(error),
    };
  }

  /** Where to ask in its place. A POST is sent again only where the status says that it shall be the same. */
  #redirectIn(status: number, location: string | string[] | undefined): URL | undefined {
    const same = status === 307 || status === 308 || (status > 300 && status < 304 && this.#request.method === "GET");
    if (!same || typeof location !== "string" || !URL.canParse(location, this.#url.href)) return undefined;
    this.#redirects += 1;
    if (this.#redirects <= maxRedirects) return new URL(location, this.#url);
    this.#fail(new Error("Too many redirects."));
    return undefined;
  }

  #head(status: number, headers: IncomingHttpHeaders): void {
    try {
      this.#decoder = contentDecoder(headers["content-encoding"]);
      this.#decoder?.on("data", (chunk: Buffer) => {
        if (!this.#over) this.#wait(this.#events.data(chunk), this.#decoder);
      });
      this.#decoder?.on("end", () => this.#finish());
      this.#decoder?.on("error", (error) => this.#fail(error));
    } catch (error) {
      return this.#fail(error);
    }
    this.#events.head(status, headers);
  }

  #data(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#over) return;
    const decoder = this.#decoder;
    if (decoder === undefined) return this.#wait(this.#events.data(chunk), controller);
    if (decoder.write(chunk)) return;
    controller.pause();
    decoder.once("drain", () => controller.resume());
  }

  #wait(done: void | Promise<unknown>, source: { pause(): unknown; resume(): unknown } | undefined): void {
    if (done === undefined || source === undefined) return;
    source.pause();
    const go = () => void (this.#over || source.resume());
    done.then(go, (error: unknown) => this.#fail(error));
  }

  #end(): void {
    if (this.#decoder === undefined) this.#finish();
    else this.#decoder.end();
  }

  #finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#events.end();
  }
}
