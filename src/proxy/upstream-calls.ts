import { isBazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Upstream } from "../relay/upstream.ts";
import { Exchange } from "./exchange.ts";
import { failedText } from "./failed-call.ts";
import { calledOf, Holds } from "./holds.ts";
import type { InFlight } from "./in-flight.ts";
import { logLevels } from "./log-levels.ts";
import { jsonAnswer, type RpcCall, RpcFault, rpcCodes } from "./rpc.ts";
import type { View } from "./view.ts";

/** Requests that go to a server as they are. */
const relayed = new Set(["tools/call", "prompts/get", "resources/read", "completion/complete"]);

export function isRelayed(method: string): boolean {
  return relayed.has(method);
}

/** Hands callers' requests on to servers, and what comes back to callers. */
export class UpstreamCalls {
  readonly #holds: Holds;
  readonly #inFlight: InFlight;
  /** The least severe level that a server was told to log. */
  readonly #levels = new WeakMap<Upstream, number>();

  constructor(holds: Holds, inFlight: InFlight) {
    this.#holds = holds;
    this.#inFlight = inFlight;
  }

  /** The answer to a request for a server behind the view. Throws `RpcFault`. */
  async relay(call: RpcCall, view: View): Promise<Response> {
    const { requestState: state } = call.params;
    if (Holds.isOurs(state)) return this.#resume(call, state);
    const target = await view.target(call.method, call.params, call.caller);
    if (target === undefined) throw unknownName(call);
    const { connection, params } = target;
    try {
      const upstream = await connection.connect();
      this.#raiseLevel(upstream, call);
      const { timeoutMs } = connection.policy;
      const exchange = new Exchange(call, { params, holds: this.#holds, timeoutMs });
      const answer = exchange.begin(upstream);
      this.#inFlight.trackToEnd(exchange.done);
      return await answer;
    } catch (error) {
      if (!isBazaarError(error)) throw error;
      return failedAnswer(call, error);
    }
  }

  #resume(call: RpcCall, state: string): Promise<Response> | Response {
    const hold = this.#holds.take(state, call.caller, calledOf(call));
    const { inputResponses: responses } = call.params;
    if (hold === "forged") {
      throw new RpcFault(rpcCodes.invalidParams, "Invalid params: `requestState` is none of this call's.");
    }
    if (hold === undefined) {
      throw new RpcFault(rpcCodes.invalidParams, "Nothing waits for this answer any more. Call again without it.");
    }
    hold.answer(isJsonObject(responses) ? responses : {});
    const { params } = call;
    const exchange = new Exchange(call, { params, holds: this.#holds, timeoutMs: hold.timeoutMs });
    this.#inFlight.trackToEnd(exchange.done);
    return exchange.resume(hold);
  }

  /** A server has one level for all; each caller gets those that it wants of what comes. */
  #raiseLevel(upstream: Upstream, { era, facts, session }: RpcCall): void {
    const { era: its, capabilities } = upstream.facts;
    const wanted = logLevels.findIndex((level) => level === (era === "modern" ? facts.logLevel : session?.logLevel));
    if (its === "modern" || wanted === -1 || capabilities["logging"] === undefined) return;
    if ((this.#levels.get(upstream) ?? Number.POSITIVE_INFINITY) <= wanted) return;
    this.#levels.set(upstream, wanted);
    upstream.ask("logging/setLevel", { level: logLevels[wanted] ?? "info" }, 30_000).catch(() => {});
  }
}

function unknownName({ method, params, era }: RpcCall): RpcFault {
  if (method === "resources/read") {
    const code = era === "modern" ? rpcCodes.invalidParams : rpcCodes.notFound;
    return new RpcFault(code, "Resource not found", { uri: params["uri"] });
  }
  const what = method === "tools/call" ? "tool" : "such name";
  return new RpcFault(rpcCodes.invalidParams, `There is no ${what === "tool" ? "such tool" : what}.`);
}

export function failedAnswer(call: RpcCall, error: unknown): Response {
  return jsonAnswer(failedText(call, error));
}

export function textMember(params: JsonObject, name: string): string {
  const value = params[name];
  if (typeof value === "string") return value;
  throw new RpcFault(rpcCodes.invalidParams, `Invalid params: \`${name}\` is no text.`);
}
