import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { LiveCall } from "../relay/in-flight-calls.ts";
import type { Range } from "../relay/json-bytes.ts";
import { memberValue, type NotificationMessage, type ResponseMessage } from "../relay/message.ts";
import { metaOf } from "../relay/meta.ts";
import { refused } from "../relay/questions.ts";
import type { CallSink, ServerQuestion } from "../relay/types.ts";
import type { Upstream } from "../relay/upstream.ts";
import { AskedClient } from "./asked-client.ts";
import { outcomeOf } from "./call-watch.ts";
import { isCapable, neededFor } from "./capability.ts";
import type { ExchangeOptions } from "./exchange-options.ts";
import { failedText, incapableText, noResult, notAsked, tooLate } from "./failed-call.ts";
import { calledOf, Hold, type Holds, moreQuestionsMs } from "./holds.ts";
import { askedByStream, type InputWanted, inputWanted } from "./input-bridge.ts";
import { isWanted } from "./log-levels.ts";
import { type CallEnd, Reply } from "./reply.ts";
import { responseEdits } from "./response-edits.ts";
import { resultText, type RpcCall, statusOf } from "./rpc.ts";

/** One request of a caller at one server: what the server says goes to the caller, what the caller does to the server. */
export class Exchange implements CallSink {
  readonly #call: RpcCall;
  readonly #params: JsonObject;
  readonly #holds: Holds;
  readonly #timeoutMs: number;
  readonly #reply: Reply;
  readonly #token: string | undefined;
  readonly #onAbort = () => this.#gone("the caller is gone");
  readonly #asked: AskedClient;
  #upstream: Upstream | undefined;
  #live: LiveCall | undefined;
  #timeout: NodeJS.Timeout | undefined;
  #again: ExchangeOptions["again"];

  constructor(call: RpcCall, { params, holds, timeoutMs, again }: ExchangeOptions) {
    this.#again = again;
    this.#params = params;
    const token = metaOf(call.params)["progressToken"];
    this.#call = call;
    this.#asked = new AskedClient(call.session);
    this.#holds = holds;
    this.#timeoutMs = timeoutMs;
    this.#token = token === undefined ? undefined : JSON.stringify(token);
    this.#reply = new Reply({ takesStream: call.takesStream, token: this.#token, onGone: this.#onAbort });
  }

  /** Resolves when nothing more comes of it. */
  get done(): Promise<CallEnd> {
    return this.#reply.done;
  }

  /** Makes the call. The answer to the caller never rejects. Throws `BazaarError` when it can't be made. */
  begin(upstream: Upstream): Promise<Response> {
    try {
      return this.#follow(upstream, this.#sent(upstream, this.#params));
    } catch (error) {
      // Its clock runs already.
      this.#reply.drop();
      throw error;
    }
  }

  #sent(upstream: Upstream, params: JsonObject): LiveCall {
    const { method, caller, session, facts } = this.#call;
    // What servers say of no call is told to its owner: a client, where it can be told from its user's others.
    return upstream.call({ method, params, owner: `${caller} ${session?.id ?? ""}`, caller: facts }, this);
  }

  #follow(upstream: Upstream, live: LiveCall): Promise<Response> {
    this.#upstream = upstream;
    this.#live = live;
    const { signal, session, id } = this.#call;
    signal.addEventListener("abort", this.#onAbort);
    session?.calls.set(JSON.stringify(id), (reason) => this.#gone(reason));
    this.#timeout = setTimeout(() => this.stop(tooLate(this.#timeoutMs)), this.#timeoutMs);
    if (signal.aborted) this.#onAbort();
    return this.#reply.response;
  }

  /** Takes up a call whose server waited for the caller's answer. */
  resume(hold: Hold): Promise<Response> {
    const { live, upstream, outcome } = hold;
    live.sink = this;
    const answer = this.#follow(upstream, live);
    if (outcome !== undefined) this.#settleWith(outcome);
    else if (hold.questions.size > 0) this.#sendAway(hold);
    return answer;
  }

  progress({ bytes, paramsAt }: NotificationMessage, tokenAt: Range): void | Promise<void> {
    if (this.#token === undefined) return undefined;
    this.#timeout?.refresh();
    return this.#reply.tell(bytes, [{ at: tokenAt, text: this.#token }], memberValue(bytes, paramsAt, "progress"));
  }

  log({ bytes, paramsAt }: NotificationMessage): void | Promise<void> {
    const { session, facts, era } = this.#call;
    const least = era === "modern" ? facts.logLevel : (session?.logLevel ?? "info");
    if (!isWanted(memberValue(bytes, paramsAt, "level"), least)) return undefined;
    this.#timeout?.refresh();
    return this.#reply.tell(bytes, []);
  }

  question(question: ServerQuestion): void {
    const { era, session, facts, takesStream } = this.#call;
    const needed = neededFor(question.message);
    this.#timeout?.refresh();
    if (isCapable(facts.capabilities, needed)) {
      if (era === "modern") return this.#hold(question);
      if (session !== undefined && takesStream) return this.#asked.ask(question, this.#reply);
    }
    refused(question, "The caller's client can't do that.");
    // Whoever has no folders, has none; what else is missing has to be told.
    if (era === "legacy" || question.message.method === "roots/list") return;
    this.#cancel("the caller's client can't do what the server asks");
    this.#finish(incapableText(this.#call, needed), "error", 400);
  }

  response(message: ResponseMessage): void {
    const { era, id, method } = this.#call;
    const wanted = era === "legacy" && this.#upstream?.facts.era === "modern" ? inputWanted(message) : undefined;
    if (wanted !== undefined) return void this.#askFor(wanted);
    const edits = responseEdits(message, { era, id, method }, this.#upstream?.facts.era ?? era);
    if (edits === undefined) return this.failed(noResult());
    const code = message.isError && era === "modern" ? memberValue(message.bytes, message.bodyAt, "code") : undefined;
    this.#release();
    this.#reply.finish(message.bytes, edits, statusOf(era, code), outcomeOf(message));
  }

  failed(error: BazaarError): void {
    const again = this.#again;
    this.#again = undefined;
    if (again !== undefined && error.details["unhandled"] === true) return void this.#retry(again, error);
    this.#finish(failedText(this.#call, error), error.code);
  }

  /** Nobody but the host has to know that a session, or a connection, had ended before the call. */
  async #retry(again: () => Promise<Upstream>, error: BazaarError): Promise<void> {
    try {
      // By then the connection knows that it is over.
      await Promise.resolve();
      const upstream = await again();
      if (this.#reply.isOver) return;
      this.#live = this.#sent(upstream, this.#params);
      this.#upstream = upstream;
    } catch {
      this.failed(error);
    }
  }

  /** Gives the call up: the server is told, and the caller gets the error. */
  stop(error: BazaarError): void {
    this.#cancel(error.problem);
    this.failed(error);
  }

  #settleWith(outcome: ResponseMessage | BazaarError): void {
    return outcome instanceof BazaarError ? this.failed(outcome) : this.response(outcome);
  }

  #finish(text: string, outcome: string, status = 200): void {
    this.#release();
    this.#reply.finish(Buffer.from(text), [], status, outcome);
  }

  #release(): void {
    const { signal, session, id } = this.#call;
    clearTimeout(this.#timeout);
    signal.removeEventListener("abort", this.#onAbort);
    session?.calls.delete(JSON.stringify(id));
    this.#asked.release();
  }

  #gone(reason: string): void {
    if (this.#reply.isOver) return;
    this.#release();
    this.#cancel(reason);
    this.#reply.drop();
  }

  #cancel(reason: string): void {
    if (this.#live) this.#upstream?.cancel(this.#live, reason);
  }

  /** What a server without sessions asks by its result goes to such a client too, and the call is made again. */
  async #askFor(wanted: InputWanted): Promise<void> {
    const { session, takesStream } = this.#call;
    if (session === undefined || !takesStream || this.#upstream === undefined) return this.failed(notAsked());
    const inputResponses = await askedByStream(wanted, session, this.#reply, this.#asked.ids);
    if (this.#reply.isOver) return;
    if (inputResponses === undefined) return this.failed(notAsked());
    try {
      const state = wanted.state === undefined ? {} : { requestState: wanted.state };
      this.#live = this.#sent(this.#upstream, { ...this.#params, inputResponses, ...state });
    } catch (error) {
      this.failed(error as BazaarError);
    }
  }

  /** To a client without: it is sent away with the question, and calls again with the answer. */
  #hold(question: ServerQuestion): void {
    if (this.#live === undefined || this.#upstream === undefined) return refused(question);
    const { caller } = this.#call;
    if (!this.#holds.hasRoom(caller)) return refused(question, "Too many calls wait for an answer already.");
    const held = { caller, called: calledOf(this.#call), timeoutMs: this.#timeoutMs };
    const hold = new Hold(held, this.#upstream, this.#live);
    hold.question(question);
    this.#live.sink = hold;
    setTimeout(() => this.#sendAway(hold), moreQuestionsMs);
  }

  #sendAway(hold: Hold): void {
    if (this.#reply.isOver) return hold.giveUp("the caller is gone");
    if (hold.outcome !== undefined) return this.#settleWith(hold.outcome);
    hold.live.sink = hold;
    this.#finish(resultText(this.#call.id, hold.wanted(this.#holds.keep(hold))), "question");
  }
}
