import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import { type HandshakePort, type ProtocolChoice, shakeHands } from "./handshake.ts";
import { InFlightCalls, type LiveCall, ownCalls } from "./in-flight-calls.ts";
import { unreadableAnswer } from "./message-kind.ts";
import { memberAt, memberValue, type Message, type NotificationMessage, readMessage } from "./message.ts";
import type { RequestMessage, ResponseMessage } from "./message.ts";
import { messageText } from "./message-text.ts";
import { metaFor, metaOf, withTraceHeaders } from "./meta.ts";
import { failure, unreadable } from "./failure.ts";
import { Outbox } from "./outbox.ts";
import { QuietChanges } from "./quiet-changes.ts";
import { type Asked, asked, isQuestion, refused } from "./questions.ts";
import { valueAt } from "./json-bytes.ts";
import { withoutReturns } from "./splice.ts";
import type { Negotiated, TransportEvents, UpstreamTransport } from "./transport.ts";
import type { CallSink, ListKind, ServerFacts, ServerQuestion, UpstreamCall, UpstreamEvents } from "./types.ts";

/** What may wait for a server that takes nothing, bytes. */
const maxWaiting = 67_108_864;

/**
 * One connection to one MCP server, shared by many callers: their requests get ids and progress tokens of its own, and
 * what comes back finds its caller, in the order in which it came. Messages pass as bytes.
 */
export class Upstream implements TransportEvents {
  readonly #transport: UpstreamTransport;
  readonly #outbox: Outbox;
  readonly #events: UpstreamEvents;
  readonly #calls = new InFlightCalls();
  readonly #asked = new Map<string | number, Asked>();
  readonly #changes = new QuietChanges((kind) => this.#events.changed?.(kind));
  #protocol: Negotiated = { era: "legacy", version: "" };
  #lastId = 0;
  #over: BazaarError | undefined;
  #facts: ServerFacts | undefined;

  constructor(transport: UpstreamTransport, events: UpstreamEvents = {}) {
    this.#transport = transport;
    this.#events = events;
    this.#outbox = new Outbox(transport, maxWaiting);
  }

  /** Opens the connection. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE; then it is closed. */
  async start(choice: ProtocolChoice): Promise<ServerFacts> {
    try {
      await this.#transport.start(this);
      this.#facts = await shakeHands(this.#handshakePort(), choice);
      return this.#facts;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** What the server said of itself. Throws before `start` has resolved. */
  get facts(): ServerFacts {
    if (this.#facts === undefined) throw new Error("the handshake is not over");
    return this.#facts;
  }

  /** Requests under way. */
  get size(): number {
    return this.#calls.size;
  }

  get isOver(): boolean {
    return this.#over !== undefined;
  }

  /** Sends a request; the sink hears what comes of it, never before this returns. Throws `BazaarError` when it can't be sent. */
  call(call: UpstreamCall, sink: CallSink): LiveCall {
    this.#lastId += 1;
    const id = this.#lastId;
    const meta = metaFor(metaOf(call.params), this.#protocol, id, call.caller);
    const { _meta: _given, ...params } = call.params;
    const live: LiveCall = { id, owner: call.owner, sink };
    this.#send(call.method, { ...params, ...(meta && { _meta: meta }) }, id);
    this.#calls.add(live);
    return live;
  }

  /** Says that nobody waits for a request any more. Its sink hears nothing after this. */
  cancel(live: LiveCall, reason: string): void {
    if (this.#calls.take(live.id) !== undefined) this.#transport.cancel(live.id, reason);
  }

  /** A request of the relay itself. Rejects with `BazaarError` when no answer comes, resolves also with an error of the server. */
  ask(method: string, params: JsonObject, timeoutMs: number): Promise<ResponseMessage> {
    return new Promise((resolve, reject) => {
      const sink = { ...deaf, response: resolve, failed: reject };
      const live = this.call({ method, params, owner: ownCalls, caller: { capabilities: {} } }, sink);
      const late = () => {
        // The handshake itself can't be cancelled.
        if (this.#calls.take(live.id) !== undefined && this.#facts !== undefined)
          this.#transport.cancel(live.id, "timeout");
        reject(new BazaarError("UPSTREAM_UNAVAILABLE", "The server does not answer.", "Try again later."));
      };
      const timer = setTimeout(late, timeoutMs);
      const done = () => clearTimeout(timer);
      live.sink = {
        ...sink,
        response: (message) => (done(), resolve(message)),
        failed: (error) => (done(), reject(error)),
      };
    });
  }

  notify(method: string, params?: JsonObject): void {
    this.#outbox.send({ text: JSON.stringify({ jsonrpc: "2.0", method, params }), method });
  }

  /** Ends the connection, and with it every call. Never rejects. */
  async close(): Promise<void> {
    this.#end();
    await this.#transport.close();
  }

  message(given: Uint8Array, on?: number): void | Promise<void> {
    const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const message = readMessage(withoutReturns(bytes));
    if (message !== undefined) return this.#take(message, on);
    this.#events.trouble?.("a line that is no message");
    // Nothing better follows, and its caller would wait as long as a call may take.
    this.#calls.take(unreadableAnswer(bytes, on))?.sink.failed(unreadable());
    return undefined;
  }

  failed(id: number, error: Error): void {
    this.#calls.take(id)?.sink.failed(failure(error));
  }

  closed(error?: Error): void {
    if (this.#over === undefined) this.#end(error);
  }

  #take(message: Message, on?: number): void | Promise<void> {
    if (message.kind === "response") return this.#respond(message, on);
    if (message.kind === "request") return this.#question(message, on);
    const { method, bytes, paramsAt } = message;
    if (method === "notifications/progress") return this.#progress(message, on);
    if (method === "notifications/message") return this.#calls.addressee(on)?.sink.log(message);
    if (method === "notifications/cancelled") {
      const id = memberValue(bytes, paramsAt, "requestId");
      return void this.#asked.delete(id as string | number);
    }
    if (method === "notifications/resources/updated") {
      const uri = memberValue(bytes, paramsAt, "uri");
      return typeof uri === "string" ? this.#events.updated?.(uri, message) : undefined;
    }
    const kind = /^notifications\/(tools|prompts|resources)\/list_changed$/.exec(method)?.[1];
    if (kind !== undefined) this.#changes.add(kind as ListKind);
    return undefined;
  }

  #respond(message: ResponseMessage, on?: number): void {
    // On the stream of one request, a server can't answer another: it could be somebody else's.
    const call = on === undefined || message.id === on ? this.#calls.take(message.id) : undefined;
    // Late answers to what was cancelled are usual; ids that never were are not, and harm nobody either.
    if (call === undefined) this.#events.trouble?.("an answer that nobody waits for");
    else call.sink.response(message);
  }

  #progress(message: NotificationMessage, on?: number): void | Promise<void> {
    const tokenAt = memberAt(message.bytes, message.paramsAt, "progressToken");
    const call = tokenAt && this.#calls.get(valueAt(message.bytes, tokenAt));
    if (tokenAt === undefined || call === undefined || (on ?? call.id) !== call.id) return undefined;
    return call.sink.progress(message, tokenAt);
  }

  #question(message: RequestMessage, on?: number): void {
    const reply = (text: string) => this.#outbox.send({ text });
    const question = asked(message, this.#asked, reply);
    if (message.method === "ping") return question.answer("result", "{}");
    const call = isQuestion(message.method) ? this.#calls.addressee(on) : undefined;
    if (call !== undefined) return call.sink.question(question);
    refused(question);
  }

  #send(method: string, params: JsonObject, id: number): void {
    if (this.#over !== undefined) throw this.#over;
    const text = messageText({ jsonrpc: "2.0", id, method, params });
    const name = params["name"] ?? params["uri"];
    const own = method === "tools/call" ? this.#events.headersOf?.(params) : undefined;
    const headers = withTraceHeaders(own, params);
    const more = { ...(typeof name === "string" && { name }), ...(headers && { headers }) };
    const sent = this.#outbox.send({ text, id, method, ...more });
    if (!sent) throw new BazaarError("UPSTREAM_UNAVAILABLE", "The server takes nothing more.", "Try again later.");
  }

  #end(error?: Error): void {
    if (this.#over !== undefined) return;
    this.#over = failure(error);
    this.#changes.stop();
    this.#asked.clear();
    this.#calls.failAll(this.#over);
    this.#events.closed?.(error);
  }

  #handshakePort(): HandshakePort {
    return {
      probeMs: this.#transport.probeMs ?? 5_000,
      ask: (method, params, timeoutMs) => this.ask(method, params, timeoutMs),
      notify: (method) => this.notify(method),
      speak: (protocol, isFinal) => {
        this.#protocol = protocol;
        if (isFinal) this.#transport.negotiated(protocol);
      },
    };
  }
}

/** The sink of a request that nobody but the relay asked. */
const deaf = { progress: () => {}, log: () => {}, question: (question: ServerQuestion) => refused(question) };
