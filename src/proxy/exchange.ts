import { BazaarError } from "../core/errors.ts";
import type { LiveCall } from "../relay/in-flight-calls.ts";
import type { Range } from "../relay/json-bytes.ts";
import { memberValue, type NotificationMessage, type ResponseMessage } from "../relay/message.ts";
import { refused } from "../relay/questions.ts";
import { type Edit, spliced } from "../relay/splice.ts";
import type { CallSink, ServerQuestion } from "../relay/types.ts";
import type { Upstream } from "../relay/upstream.ts";
import { publicText } from "./answers.ts";
import { isCapable, neededFor } from "./capability.ts";
import { eventEnd, EventStream, eventStart } from "./event-stream.ts";
import { Hold, type Holds } from "./holds.ts";
import { isWanted } from "./log-levels.ts";
import { responseEdits } from "./response-edits.ts";
import { errorText, jsonAnswer, resultText, type RpcCall, rpcCodes, statusOf } from "./rpc.ts";

/** Milliseconds after which an answer that has not come becomes a stream: a client gives up on one without a byte. */
const streamAfterMs = 5_000;

/** Milliseconds between two signs of progress of a call whose server is silent. */
const beatMs = 15_000;

/** Milliseconds in which a server may ask more before its caller is sent away with what it asked. */
const moreQuestionsMs = 20;

/** What a request of a caller becomes: one JSON answer, or a stream of what its server says and the answer at its end. */
export class Exchange implements CallSink {
  readonly #call: RpcCall;
  readonly #holds: Holds;
  readonly #timeoutMs: number;
  readonly #done = Promise.withResolvers<void>();
  readonly #answer = Promise.withResolvers<Response>();
  readonly #onAbort = () => this.#gone("the caller is gone");
  #stream: EventStream | undefined;
  #isOver = false;
  #upstream: Upstream | undefined;
  #live: LiveCall | undefined;
  #toStream: NodeJS.Timeout | undefined;
  #timeout: NodeJS.Timeout | undefined;
  #beat: NodeJS.Timeout | undefined;
  #startedAt = Date.now();
  #heardAt = Date.now();
  #progress = 0;

  /** @param timeoutMs Milliseconds without a word of the server after which the call is given up. */
  constructor(call: RpcCall, holds: Holds, timeoutMs: number) {
    this.#call = call;
    this.#holds = holds;
    this.#timeoutMs = timeoutMs;
  }

  /** Resolves when nothing more comes of it. */
  get done(): Promise<void> {
    return this.#done.promise;
  }

  /** The answer, whichever comes first; never rejects. */
  follow(upstream: Upstream, live: LiveCall): Promise<Response> {
    this.#upstream = upstream;
    this.#live = live;
    const { signal, session, id, takesStream } = this.#call;
    signal.addEventListener("abort", this.#onAbort);
    session?.calls.set(JSON.stringify(id), (reason) => this.#gone(reason));
    if (takesStream) this.#toStream = setTimeout(() => this.#open(), streamAfterMs);
    this.#timeout = setTimeout(() => this.#late(), this.#timeoutMs);
    if (signal.aborted) this.#onAbort();
    return this.#answer.promise;
  }

  /** Takes up a call whose server waited for the caller's answer. */
  resume(hold: Hold): Promise<Response> {
    const { live, upstream, outcome } = hold;
    live.sink = this;
    const answer = this.follow(upstream, live);
    if (outcome instanceof BazaarError) this.failed(outcome);
    else if (outcome !== undefined) this.response(outcome);
    else if (hold.questions.size > 0) this.#sendAway(hold);
    return answer;
  }

  progress({ bytes, paramsAt }: NotificationMessage, tokenAt: Range): void {
    const token = this.#token;
    if (token === undefined) return;
    this.#heard();
    const value = memberValue(bytes, paramsAt, "progress");
    if (typeof value === "number") this.#progress = value;
    this.#notify(spliced(bytes, [{ at: tokenAt, text: token }], eventStart, eventEnd));
  }

  log({ bytes, paramsAt }: NotificationMessage): void {
    const { session, facts, era } = this.#call;
    const least = era === "modern" ? facts.logLevel : (session?.logLevel ?? "info");
    if (!isWanted(memberValue(bytes, paramsAt, "level"), least)) return;
    this.#heard();
    this.#notify(spliced(bytes, [], eventStart, eventEnd));
  }

  question(question: ServerQuestion): void {
    const { era, session, facts } = this.#call;
    const needed = neededFor(question.message);
    if (isCapable(facts.capabilities, needed)) {
      if (era === "modern") return this.#hold(question);
      if (session !== undefined && this.#call.takesStream) return this.#ask(question);
    }
    refused(question, "The caller's client can't do that.");
    // Whoever has no folders, has none; what else is missing has to be told.
    if (era === "modern" && question.message.method !== "roots/list") this.#incapable(needed);
  }

  response(message: ResponseMessage): void {
    const { era, id, method } = this.#call;
    const edits = responseEdits(message, { era, id, method }, this.#upstream?.facts.era ?? era);
    if (edits === undefined) return this.failed(noResult());
    const code = message.isError && era === "modern" ? memberValue(message.bytes, message.bodyAt, "code") : undefined;
    this.#finish(message.bytes, edits, statusOf(era, code));
  }

  failed(error: BazaarError): void {
    const { id, method, era } = this.#call;
    const text = publicText(error);
    if (method !== "tools/call") return this.#finishText(errorText(id, rpcCodes.internal, text));
    const result = {
      ...(era === "modern" && { resultType: "complete" }),
      content: [{ type: "text", text }],
      isError: true,
    };
    this.#finishText(resultText(id, JSON.stringify(result)));
  }

  get #token(): string | undefined {
    const meta = this.#call.params["_meta"] as { progressToken?: unknown } | undefined;
    return meta?.progressToken === undefined ? undefined : JSON.stringify(meta.progressToken);
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#timeout?.refresh();
  }

  #notify(event: Buffer): void {
    if (this.#isOver || !this.#call.takesStream) return;
    this.#open();
    this.#stream?.send(event);
  }

  #open(): void {
    if (this.#stream !== undefined || this.#isOver) return;
    clearTimeout(this.#toStream);
    this.#stream = new EventStream((why) => why === "gone" && this.#gone("the caller is gone"));
    this.#answer.resolve(this.#stream.response);
    this.#beat = setInterval(() => this.#keepAlive(), beatMs).unref();
  }

  /** Progress has to grow, and the server's own is still to come: so it grows by next to nothing. */
  #keepAlive(): void {
    const token = this.#token;
    const now = Date.now();
    if (token === undefined || now - this.#heardAt < beatMs - 1_000) return;
    this.#progress += 1e-6;
    const message = `working for ${Math.round((now - this.#startedAt) / 1_000)} s`;
    const params = `{"progressToken":${token},"progress":${this.#progress},"message":"${message}"}`;
    const text = `{"jsonrpc":"2.0","method":"notifications/progress","params":${params}}`;
    this.#stream?.send(Buffer.from(`${eventStart}${text}${eventEnd}`));
  }

  #finish(bytes: Buffer, edits: readonly Edit[], status = 200): void {
    if (this.#isOver) return;
    this.#settle();
    if (this.#stream === undefined)
      return this.#answer.resolve(jsonAnswer(spliced(bytes, edits) as Buffer<ArrayBuffer>, status));
    this.#stream.send(spliced(bytes, edits, eventStart, eventEnd));
    this.#stream.end();
  }

  #finishText(text: string, status?: number): void {
    this.#finish(Buffer.from(text), [], status);
  }

  #settle(): void {
    this.#isOver = true;
    this.#done.resolve();
    clearTimeout(this.#toStream);
    clearTimeout(this.#timeout);
    clearInterval(this.#beat);
    this.#call.signal.removeEventListener("abort", this.#onAbort);
    this.#call.session?.calls.delete(JSON.stringify(this.#call.id));
  }

  /** Nobody waits any more. */
  #gone(reason: string): void {
    if (this.#isOver) return;
    this.#settle();
    this.#cancel(reason);
    this.#stream?.end();
    // Of what was not begun, nobody reads the answer.
    this.#answer.resolve(new Response(null, { status: 499 }));
  }

  #late(): void {
    this.#cancel("no word for too long");
    const problem = `The server said nothing for ${Math.round(this.#timeoutMs / 1_000)} s.`;
    this.failed(new BazaarError("UPSTREAM_FAILED", problem, "Try again, or ask it for less."));
  }

  #cancel(reason: string): void {
    if (this.#live !== undefined) this.#upstream?.cancel(this.#live, reason);
  }

  /** To a client of a protocol with a handshake: on the stream of its call; the answer comes by another POST. */
  #ask(question: ServerQuestion): void {
    const { session } = this.#call;
    const { bytes, idAt } = question.message;
    const id = `bazaar-${crypto.randomUUID()}`;
    session?.asked.set(id, question);
    this.#notify(spliced(bytes, [{ at: idAt, text: JSON.stringify(id) }], eventStart, eventEnd));
    // Its user may think for longer than the server's silence may last.
    this.#heard();
  }

  /** To a client without: it is sent away with the question, and calls again with the answer. */
  #hold(question: ServerQuestion): void {
    if (this.#live === undefined || this.#upstream === undefined) return refused(question);
    const { caller } = this.#call;
    if (!this.#holds.hasRoom(caller)) return refused(question, "Too many calls wait for an answer already.");
    const hold = new Hold(
      { caller, called: calledOf(this.#call), timeoutMs: this.#timeoutMs },
      this.#upstream,
      this.#live,
    );
    hold.question(question);
    this.#live.sink = hold;
    setTimeout(() => this.#sendAway(hold), moreQuestionsMs);
  }

  #sendAway(hold: Hold): void {
    if (this.#isOver) return hold.giveUp("the caller is gone");
    if (hold.outcome !== undefined) {
      if (hold.outcome instanceof BazaarError) this.failed(hold.outcome);
      else this.response(hold.outcome);
      return;
    }
    hold.live.sink = hold;
    const state = JSON.stringify(this.#holds.keep(hold));
    const result = `{"resultType":"input_required","inputRequests":${hold.requests},"requestState":${state}}`;
    this.#finishText(resultText(this.#call.id, result));
  }

  #incapable(needed: object): void {
    this.#cancel("the caller's client can't do what the server asks");
    const message = "The server needs what this client did not declare.";
    const data = { requiredCapabilities: needed };
    this.#finishText(errorText(this.#call.id, rpcCodes.missingCapability, message, data), 400);
  }
}

/** What a call is, so that its answer takes up no other one. */
export function calledOf({ method, params }: Pick<RpcCall, "method" | "params">): string {
  return JSON.stringify([method, params["name"] ?? params["uri"] ?? null]);
}

function noResult(): BazaarError {
  return new BazaarError("UPSTREAM_FAILED", "The server's answer is none.", "Tell whoever hosts this plugin.");
}
