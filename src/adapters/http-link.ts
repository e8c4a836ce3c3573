import type { Agent } from "undici";
import { BazaarError } from "../core/errors.ts";
import { type AddressGuard, addressGuard } from "./address-guard.ts";
import { Exchange, type ExchangeEvents, type ExchangeRequest } from "./http-exchange.ts";

/** An MCP server that is reached over HTTP, everything substituted. */
export interface RemoteServer {
  readonly url: string;
  /** Its own headers, credentials among them. They go to the URL's origin only. @default {} */
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes more headers, which win over `headers`; asked at the start, and again when the server refuses the ones it has. */
  freshHeaders?(): Promise<Readonly<Record<string, string>>>;
  /** Private addresses that it may be at: see `addressGuard`. @default [] */
  readonly addresses?: readonly string[];
  /** Milliseconds that a request may take in all. @default no limit */
  readonly timeoutMs?: number;
  /** Bytes of one message. @default 33_554_432 */
  readonly maxMessageBytes?: number;
  /** Milliseconds until a response begins. @default 60_000, or `timeoutMs` where that is more */
  readonly firstByteMs?: number;
  /** Milliseconds of silence in a request's response. @default 300_000 */
  readonly idleMs?: number;
  /** Milliseconds until a connection stands. @default 10_000 */
  readonly connectTimeoutMs?: number;
}

/** What goes over the wire to one server: its address, guard, credentials and limits. */
export class HttpLink {
  readonly url: URL;
  readonly maxMessageBytes: number;
  readonly timeoutMs: number | undefined;
  readonly #server: RemoteServer;
  readonly #guard: AddressGuard;
  readonly #connectTimeoutMs: number | undefined;
  #agent: Agent | undefined;
  readonly #firstByteMs: number;
  #credentials: Readonly<Record<string, string>>;
  #credentialsAge = 0;
  #renewal: Promise<boolean> | undefined;

  /** Throws `BazaarError` OPTION_INVALID or ADDRESS_FORBIDDEN. */
  constructor(server: RemoteServer) {
    const url = URL.canParse(server.url) ? new URL(server.url) : undefined;
    if (url === undefined) {
      throw new BazaarError("OPTION_INVALID", "The URL of the MCP server is none.", "Give an https URL as its `url`.");
    }
    url.hash = "";
    this.#guard = addressGuard(server.addresses);
    this.#guard.checkUrl(url);
    this.url = url;
    this.#server = server;
    this.maxMessageBytes = server.maxMessageBytes ?? 33_554_432;
    this.timeoutMs = server.timeoutMs;
    // As the client does: a minute, unless the server may take longer in all.
    this.#firstByteMs = server.firstByteMs ?? Math.max(60_000, server.timeoutMs ?? 0);
    this.#credentials = ownHeaders(server.headers ?? {});
    this.#connectTimeoutMs = server.connectTimeoutMs;
  }

  /** To be called first; later again for headers that have to be made. Rejects with what makes them rejects with. */
  async prepare(): Promise<void> {
    this.#agent ??= await this.#connections();
    const fresh = await this.#server.freshHeaders?.();
    if (fresh === undefined) return;
    const credentials = { ...this.#credentials, ...ownHeaders(fresh) };
    if (JSON.stringify(credentials) === JSON.stringify(this.#credentials)) return;
    this.#credentials = credentials;
    this.#credentialsAge += 1;
  }

  /** Loaded with the first server that is reached by HTTP: most plugins have none. */
  async #connections(): Promise<Agent> {
    const { guardedAgent } = await import("./guarded-agent.ts");
    return guardedAgent(this.#guard, { ...(this.#connectTimeoutMs && { connectTimeoutMs: this.#connectTimeoutMs }) });
  }

  /** Tells credentials apart from those before. */
  get credentialsAge(): number {
    return this.#credentialsAge;
  }

  /**
   * Whether there are other credentials by now than those of `age`, which were refused; new ones are made once for all who
   * ask meanwhile. Undefined where none can be made.
   */
  renewed(age: number): Promise<boolean> | undefined {
    if (this.#server.freshHeaders === undefined) return undefined;
    if (age !== this.#credentialsAge) return Promise.resolve(true);
    return (this.#renewal ??= this.#renew(age));
  }

  async #renew(age: number): Promise<boolean> {
    await this.prepare().catch(() => {});
    this.#renewal = undefined;
    return age !== this.#credentialsAge;
  }

  exchange(request: LinkRequest, events: ExchangeEvents): Exchange {
    const { method, body, long = false, url = this.url } = request;
    if (this.#agent === undefined) throw new Error("`prepare` was not called.");
    return new Exchange(
      { dispatcher: this.#agent, guard: this.#guard },
      {
        method,
        url,
        headers: { ...basic, ...(body !== undefined && posted), ...request.headers },
        credentials: this.#credentials,
        ...(body !== undefined && { body }),
        firstByteMs: request.firstByteMs ?? this.#firstByteMs,
        idleMs: long ? 0 : (this.#server.idleMs ?? 300_000),
      } satisfies ExchangeRequest,
      events,
    );
  }

  /** Ends every connection. Never rejects. */
  async close(): Promise<void> {
    await this.#agent?.destroy().catch(() => {});
  }
}

export interface LinkRequest {
  readonly method: ExchangeRequest["method"];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of the same origin as the server. @default the server's */
  readonly url?: URL;
  /** Whether its response may be silent for ever. @default false */
  readonly long?: boolean;
  readonly firstByteMs?: number;
}

const accept = "application/json, text/event-stream";
const basic = { accept, "accept-encoding": "identity", "user-agent": "claude-bazaar" };
const posted = { "content-type": "application/json" };

/** What HTTP and MCP say themselves; a plugin's configuration can't. */
const reserved =
  /^(?:accept|accept-encoding|connection|content-encoding|content-length|content-type|expect|host|keep-alive|last-event-id|mcp-.*|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

function ownHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const lower = name.toLowerCase();
    if (reserved.test(lower)) continue;
    if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(lower) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      const problem = "A header of the MCP server has a name or value that HTTP can't carry.";
      throw new BazaarError("OPTION_INVALID", problem, "Look at its `headers` and at the variables in them.");
    }
    own[lower] = value.trim();
  }
  return own;
}
