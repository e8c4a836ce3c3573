import { isBazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Upstream } from "../relay/upstream.ts";
import { withTrace } from "./call-trace.ts";
import { followedCall } from "./call-watch.ts";
import { Exchange } from "./exchange.ts";
import { failedText, shuttingDown } from "./failed-call.ts";
import { calledOf, Holds } from "./holds.ts";
import type { InFlight } from "./in-flight.ts";
import { logLevels } from "./log-levels.ts";
import { jsonAnswer, type RpcCall, RpcFault, rpcCodes } from "./rpc.ts";
import { notOpened } from "./restricted.ts";
import type { CallRecord } from "./types.ts";
import type { View } from "./view.ts";

/** Requests that go to a server as they are. */
const relayed = new Set(["tools/call", "prompts/get", "resources/read", "completion/complete"]);

export function isRelayed(method: string): boolean {
  return relayed.has(method);
}

type Ended = ReturnType<typeof followedCall>;

/** Hands callers' requests on to servers, and what comes back to callers. */
export class UpstreamCalls {
  readonly #holds: Holds;
  readonly #inFlight: InFlight;
  readonly #tell: (record: CallRecord) => void;
  readonly #live = new Set<Exchange>();
  /** The least severe level that a server was told to log. */
  readonly #levels = new WeakMap<Upstream, number>();

  constructor(holds: Holds, inFlight: InFlight, tell: (record: CallRecord) => void) {
    this.#holds = holds;
    this.#inFlight = inFlight;
    this.#tell = tell;
  }

  /** Gives up what is under way: callers are told, and servers. */
  stop(): void {
    for (const exchange of this.#live) exchange.stop(shuttingDown());
  }

  /** The answer to a request for a server behind the view. Throws `RpcFault`. */
  async relay(call: RpcCall, view: View): Promise<Response> {
    const { requestState: state } = call.params;
    const target = await view.target(call.method, call.params, call);
    if (target === undefined) return this.#unknown(call, view);
    const { connection } = target;
    const params = withTrace(target.params, call.trace);
    const ended = followedCall(call, connection.policy.name, params["name"], this.#tell);
    if (Holds.isOurs(state)) return this.#resume(call, state, ended);
    try {
      const upstream = await connection.connect();
      this.#raiseLevel(upstream, call);
      const { timeoutMs } = connection.policy;
      const again = () => connection.connect();
      const exchange = new Exchange(call, { params, holds: this.#holds, timeoutMs, again });
      const answer = exchange.begin(upstream);
      this.#follow(exchange, ended);
      return await answer;
    } catch (error) {
      if (!isBazaarError(error)) throw error;
      ended?.({ outcome: error.code, bytes: 0 });
      return failedAnswer(call, error);
    }
  }

  /** A tool that is there for others is refused in words that the model reads; everything else is not there. */
  async #unknown(call: RpcCall, view: View): Promise<Response> {
    const isTool = call.allow !== undefined && call.method === "tools/call";
    if (
      isTool &&
      (await view.target(call.method, call.params, { caller: call.caller, allow: undefined })) !== undefined
    )
      return failedAnswer(call, notOpened("tool", textMember(call.params, "name")));
    throw unknownName(call);
  }

  #resume(call: RpcCall, state: string, ended: Ended): Promise<Response> | Response {
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
    this.#follow(exchange, ended);
    return exchange.resume(hold);
  }

  #follow(exchange: Exchange, ended: Ended): void {
    this.#live.add(exchange);
    this.#inFlight.trackToEnd(exchange.done);
    void this.#untilDone(exchange, ended);
  }

  async #untilDone(exchange: Exchange, ended: Ended): Promise<void> {
    const end = await exchange.done;
    this.#live.delete(exchange);
    ended?.(end);
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
