import type { Bytes } from "../relay/json-bytes.ts";
import { type Edit, spliced } from "../relay/splice.ts";
import { eventEnd, EventStream, eventStart } from "./event-stream.ts";
import { jsonAnswer } from "./rpc.ts";

/** Milliseconds after which an answer that has not come becomes a stream: a client gives up on one without a byte. */
const streamAfterMs = 5_000;

/** Milliseconds between two signs of progress of a call whose server is silent. */
const beatMs = 15_000;

/** How a call of a server ended. */
export interface CallEnd {
  /** `CallRecord.outcome`. */
  readonly outcome: string;
  /** Of the server's answer; 0 where it is none of its own. */
  readonly bytes: number;
}

export interface ReplyOptions {
  /** Whether the caller takes a stream; else all but the answer is dropped. */
  readonly takesStream: boolean;
  /** The caller's progress token as JSON; undefined: it wants to hear of no progress. */
  readonly token: string | undefined;
  /** Hears that the caller went away or reads too slowly. */
  onGone(): void;
}

/** The HTTP answer to one request: JSON when the answer comes soon and nothing before it, else a stream. */
export class Reply {
  readonly #options: ReplyOptions;
  readonly #response = Promise.withResolvers<Response>();
  readonly #done = Promise.withResolvers<CallEnd>();
  readonly #toStream: NodeJS.Timeout | undefined;
  #beat: NodeJS.Timeout | undefined;
  #stream: EventStream | undefined;
  #isOver = false;
  readonly #startedAt = Date.now();
  #toldAt = Date.now();
  #progress = 0;

  constructor(options: ReplyOptions) {
    this.#options = options;
    if (options.takesStream) this.#toStream = setTimeout(() => this.#open(), streamAfterMs);
  }

  /** Never rejects. */
  get response(): Promise<Response> {
    return this.#response.promise;
  }

  /** Resolves when nothing more comes. */
  get done(): Promise<CallEnd> {
    return this.#done.promise;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * Passes a message on that comes before the answer. `progress` is what it says of it, if it does. Returns as
   * `EventStream.send`.
   */
  tell(bytes: Bytes, edits: readonly Edit[], progress?: unknown): Promise<void> | undefined {
    this.#toldAt = Date.now();
    if (typeof progress === "number") this.#progress = progress;
    if (this.#isOver || !this.#options.takesStream) return undefined;
    this.#open();
    return this.#stream?.send(spliced(bytes, edits, eventStart, eventEnd));
  }

  /** The answer, after which nothing follows; `status` counts where it is no stream, `outcome` for the host's log. */
  finish(bytes: Bytes, edits: readonly Edit[], status: number, outcome: string): void {
    if (this.#isOver) return;
    this.#settle({ outcome, bytes: bytes.length });
    if (this.#stream === undefined) return this.#response.resolve(jsonAnswer(spliced(bytes, edits), status));
    void this.#stream.send(spliced(bytes, edits, eventStart, eventEnd));
    this.#stream.end();
  }

  /** Nobody waits for an answer. */
  drop(): void {
    if (this.#isOver) return;
    this.#settle({ outcome: "INTERRUPTED", bytes: 0 });
    this.#stream?.end();
    // Of what was not begun, nobody reads the answer.
    this.#response.resolve(new Response(null, { status: 499 }));
  }

  #open(): void {
    if (this.#stream !== undefined || this.#isOver) return;
    clearTimeout(this.#toStream);
    this.#stream = new EventStream((why) => why === "gone" && this.#options.onGone());
    this.#response.resolve(this.#stream.response);
    if (this.#options.token !== undefined) this.#beat = setInterval(() => this.#keepAlive(), beatMs).unref();
  }

  /** Progress has to grow, and the server's own is still to come: so it grows by next to nothing. */
  #keepAlive(): void {
    const now = Date.now();
    if (now - this.#toldAt < beatMs - 1_000) return;
    this.#progress += 1e-6;
    const message = `working for ${Math.round((now - this.#startedAt) / 1_000)} s`;
    const params = `{"progressToken":${this.#options.token},"progress":${this.#progress},"message":"${message}"}`;
    const text = `{"jsonrpc":"2.0","method":"notifications/progress","params":${params}}`;
    void this.#stream?.send(Buffer.from(`${eventStart}${text}${eventEnd}`));
  }

  #settle(end: CallEnd): void {
    this.#isOver = true;
    clearTimeout(this.#toStream);
    clearInterval(this.#beat);
    this.#done.resolve(end);
  }
}
