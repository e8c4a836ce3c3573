import { BazaarError, messageOf } from "../core/errors.ts";
import type { ProtocolChoice } from "../relay/handshake.ts";
import { ListCache } from "../relay/list-cache.ts";
import type { NotificationMessage } from "../relay/message.ts";
import type { ServerConnection, ServerPolicy } from "../relay/servers.ts";
import type { UpstreamTransport } from "../relay/transport.ts";
import { watchLists } from "../relay/watch.ts";
import type { ListKind, ServerFacts } from "../relay/types.ts";
import { Upstream } from "../relay/upstream.ts";
import { Crashes } from "./crashes.ts";
import { KeptSubscriptions } from "./kept-subscriptions.ts";
import { RepeatedLines } from "./repeated-lines.ts";
import { inRow, unavailable } from "./server-problems.ts";

export interface ConnectionOptions {
  readonly policy: ServerPolicy;
  readonly protocol: ProtocolChoice;
  /** Milliseconds without a call after which the server is stopped. */
  readonly idleMs: number;
  open(): UpstreamTransport;
  /** Waits until one more may be open; resolves with how to tell that it is over. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE. */
  place(): Promise<() => void>;
  changed(kind: ListKind): void;
  updated(uri: string, message: NotificationMessage): void;
  /** Hears of each start after an end that nobody wanted. */
  restarted(): void;
  /** Hears for the host's log what the server did. */
  log(text: string): void;
}

/** Milliseconds that a call waits for the next start; one that is further away is refused at once. */
const patienceMs = 2_000;

/** One server of the plugin for one caller, or for all: started by the first call, and again after it ended. */
export class UpstreamConnection implements ServerConnection {
  readonly policy: ServerPolicy;
  readonly lists: ListCache;
  facts: ServerFacts | undefined;
  /** When it was last asked for, milliseconds since 1970. */
  usedAt = Date.now();
  readonly #options: ConnectionOptions;
  #upstream: Promise<Upstream> | undefined;
  #live: Upstream | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #crashes = new Crashes();
  readonly #troubles = new RepeatedLines((text) => this.#options.log(text));
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;
  readonly #subscriptions = new KeptSubscriptions();

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.policy = options.policy;
    this.lists = new ListCache(() => this.connect());
  }

  /** Whether nothing is under way. */
  get isIdle(): boolean {
    return this.calls === 0 && this.#subscriptions.size === 0;
  }

  /** Calls under way; a start is for one too. */
  get calls(): number {
    return (this.#live?.size ?? 0) + (this.#upstream === undefined ? 0 : 1);
  }

  get isOpen(): boolean {
    return this.#live !== undefined && !this.#live.isOver;
  }

  /** Whether somebody asked for it lately, and it ends again and again. */
  get isCrashing(): boolean {
    const isWanted = !this.#isClosed && Date.now() - this.usedAt < this.#options.idleMs;
    return isWanted && this.#crashes.isLoop && !this.isOpen;
  }

  connect(): Promise<Upstream> {
    this.usedAt = Date.now();
    return this.#connected();
  }

  #connected(): Promise<Upstream> {
    if (this.#live !== undefined && !this.#live.isOver) return Promise.resolve(this.#live);
    this.#upstream ??= this.#start().finally(() => (this.#upstream = undefined));
    return this.#upstream;
  }

  async subscribe(uri: string): Promise<() => void> {
    return this.#subscriptions.add(await this.connect(), uri);
  }

  /** Ends the server until it is called again. */
  rest(): void {
    void this.#stop();
  }

  /** Ends the server, for good. Never rejects. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#stop();
  }

  async #stop(): Promise<void> {
    clearInterval(this.#idle);
    clearTimeout(this.#retry);
    const starting = this.#upstream?.catch(() => undefined);
    const upstream = this.#live ?? (await starting);
    this.#live = undefined;
    await upstream?.close();
  }

  async #start(): Promise<Upstream> {
    const { name } = this.policy;
    const wait = this.#crashes.waitMs;
    if (wait > patienceMs) throw inRow(name, wait);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const release = await this.#options.place();
    if (this.#isClosed) {
      release();
      throw new BazaarError("UPSTREAM_UNAVAILABLE", "The host is shutting down.", "Try again in a minute.");
    }
    if (this.#crashes.isAfterOne) this.#options.restarted();
    const startedAt = Date.now();
    const upstream: Upstream = new Upstream(this.#opened(release), {
      headersOf: (params) => this.lists.headersOf(params),
      changed: (kind) => this.#changed(kind),
      updated: (uri, message) => this.#options.updated(uri, message),
      trouble: (text) => this.#troubles.add(`sent ${text}`),
      closed: (error) => {
        release();
        this.#closed(upstream, startedAt, error);
      },
    });
    try {
      this.facts = await upstream.start(this.#options.protocol);
    } catch (error) {
      this.#failed(startedAt);
      throw unavailable(name, error);
    }
    return this.#started(upstream);
  }

  #opened(release: () => void): UpstreamTransport {
    try {
      return this.#options.open();
    } catch (error) {
      release();
      throw error;
    }
  }

  async #started(upstream: Upstream): Promise<Upstream> {
    this.#live = upstream;
    this.usedAt = Date.now();
    this.#options.log(`speaks ${this.facts?.version ?? ""}`);
    const every = Math.max(1_000, this.#options.idleMs / 4);
    clearInterval(this.#idle);
    this.#idle = setInterval(() => this.#stopIdle(), every).unref();
    if (this.#isClosed) await this.#stop();
    watchLists(upstream);
    this.#tellNewLists();
    this.#subscriptions.renew(upstream);
    return upstream;
  }

  /** A server that comes back may offer something else than before. */
  #tellNewLists(): void {
    for (const kind of ["tools", "prompts", "resources"] as const) {
      const before = this.lists.last(kind);
      if (before === undefined) continue;
      const compare = (now: readonly object[]) => {
        if (JSON.stringify(now) !== JSON.stringify(before)) this.#options.changed(kind);
      };
      this.lists.get(kind).then(compare, () => {});
    }
  }

  #stopIdle(): void {
    if (!this.isIdle) this.usedAt = Date.now();
    if (Date.now() - this.usedAt < this.#options.idleMs) return;
    this.#options.log("is idle and was stopped");
    this.#crashes.forget();
    void this.#stop();
  }

  #changed(kind: ListKind): void {
    this.lists.outdate(kind);
    this.#options.changed(kind);
  }

  #closed(upstream: Upstream, startedAt: number, error: Error | undefined): void {
    this.#troubles.flush();
    if (this.#live !== upstream) return;
    this.#live = undefined;
    clearInterval(this.#idle);
    if (error === undefined) return;
    this.#options.log(`broke off: ${messageOf(error)}`);
    this.#failed(startedAt);
    // What it lists after the next start may be something else.
    for (const kind of ["tools", "prompts", "resources"] as const) this.lists.outdate(kind);
  }

  /** A host that is taken for not ready gets no call that would start it again: so it is tried without one. */
  #failed(startedAt: number): void {
    this.#crashes.add(startedAt);
    clearTimeout(this.#retry);
    if (!this.#crashes.isLoop) return;
    const again = () => {
      if (this.isCrashing) this.#connected().catch(() => {});
    };
    this.#retry = setTimeout(again, this.#crashes.waitMs).unref();
  }
}
