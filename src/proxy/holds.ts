import { randomBytes } from "node:crypto";
import type { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { LiveCall } from "../relay/in-flight-calls.ts";
import type { ResponseMessage } from "../relay/message.ts";
import { refused } from "../relay/questions.ts";
import type { CallSink, ServerQuestion } from "../relay/types.ts";
import type { Upstream } from "../relay/upstream.ts";
import type { RpcCall } from "./rpc.ts";
import type { Seal } from "./seal.ts";

/** Milliseconds that a server is left waiting for the answer of a caller's user. */
const holdMs = 600_000;

/** Milliseconds in which a server may ask more before its caller is sent away with what it asked. */
export const moreQuestionsMs = 20;

const maxHolds = 1_000;
const maxPerCaller = 16;

/** Questions of one call that may be open. */
const maxQuestions = 100;

/** How the state of our own begins; others are the server's. */
const prefix = "bzh1-";

/** What a call is, so that its answer takes up no other one. */
export function calledOf({ method, params }: Pick<RpcCall, "method" | "params">): string {
  return JSON.stringify([method, params["name"] ?? params["uri"] ?? null]);
}

export interface HeldCall {
  readonly caller: string;
  /** What is called: another call can't take this one up. */
  readonly called: string;
  /** Milliseconds, as for the exchange. */
  readonly timeoutMs: number;
}

/** A call whose server waits for an answer, while no request of its caller is open. */
export class Hold implements CallSink {
  readonly caller: string;
  readonly called: string;
  readonly timeoutMs: number;
  readonly upstream: Upstream;
  readonly live: LiveCall;
  readonly questions = new Map<string, ServerQuestion>();
  /** What came of it meanwhile. */
  outcome: ResponseMessage | BazaarError | undefined;
  #asked = 0;

  constructor({ caller, called, timeoutMs }: HeldCall, upstream: Upstream, live: LiveCall) {
    this.caller = caller;
    this.called = called;
    this.timeoutMs = timeoutMs;
    this.upstream = upstream;
    this.live = live;
  }

  question(question: ServerQuestion): void {
    if (this.questions.size >= maxQuestions) return refused(question, "Too many questions are open already.");
    this.#asked += 1;
    this.questions.set(`q${this.#asked}`, question);
  }

  response(message: ResponseMessage): void {
    this.outcome = message;
  }

  failed(error: BazaarError): void {
    this.outcome = error;
  }

  progress(): void {}
  log(): void {}

  /** What the caller's client is to ask, as an `InputRequiredResult`. */
  wanted(state: string): string {
    const all = [...this.questions].map(([key, { message }]) => {
      const { bytes, paramsAt, method } = message;
      const params = paramsAt === undefined ? "{}" : bytes.toString("utf8", paramsAt.start, paramsAt.end);
      return `"${key}":{"method":${JSON.stringify(method)},"params":${params}}`;
    });
    const requests = `"inputRequests":{${all.join(",")}}`;
    return `{"resultType":"input_required",${requests},"requestState":${JSON.stringify(state)}}`;
  }

  /** Hands the answers on; what was asked and not answered stays asked. */
  answer(responses: JsonObject): void {
    for (const [key, question] of this.questions) {
      const response = responses[key];
      if (response === undefined) continue;
      this.questions.delete(key);
      question.answer("result", JSON.stringify(response));
    }
  }

  giveUp(why: string): void {
    for (const question of this.questions.values()) refused(question, why);
    this.questions.clear();
    this.upstream.cancel(this.live, why);
  }
}

/** The calls that wait for an answer of their caller's user, each for a limited time. */
export class Holds {
  readonly #seal: Seal;
  readonly #holds = new Map<string, { readonly hold: Hold; readonly timer: NodeJS.Timeout }>();

  constructor(seal: Seal) {
    this.#seal = seal;
  }

  static isOurs(state: unknown): state is string {
    return typeof state === "string" && state.startsWith(prefix);
  }

  /** Whether that caller may leave another call waiting. */
  hasRoom(caller: string): boolean {
    const own = [...this.#holds.values()].filter(({ hold }) => hold.caller === caller).length;
    return this.#holds.size < maxHolds && own < maxPerCaller;
  }

  /** Keeps it; returns the `requestState` by which its caller takes it up again. */
  keep(hold: Hold): string {
    const id = randomBytes(16).toString("base64url");
    const late = () => {
      this.#holds.delete(id);
      hold.giveUp("The caller's user gave no answer in time.");
    };
    this.#holds.set(id, { hold, timer: setTimeout(late, holdMs).unref() });
    return this.#seal.sealed(`${prefix}${id}`, hold.caller);
  }

  /** The call of a `requestState`, which is no longer kept; `forged` for a state that is not that caller's for that call. */
  take(state: string, caller: string, called: string): Hold | "forged" | undefined {
    const text = this.#seal.opened(state, caller);
    if (text === undefined) return "forged";
    const id = text.slice(prefix.length);
    const found = this.#holds.get(id);
    if (found === undefined) return undefined;
    if (found.hold.called !== called) return "forged";
    clearTimeout(found.timer);
    this.#holds.delete(id);
    return found.hold;
  }

  close(): void {
    for (const { hold, timer } of this.#holds.values()) {
      clearTimeout(timer);
      hold.giveUp("The host is shutting down.");
    }
    this.#holds.clear();
  }
}
