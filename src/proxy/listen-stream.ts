import { isJsonObject, type JsonObject } from "../core/json.ts";
import { metaKeys } from "../relay/meta.ts";
import { spliced } from "../relay/splice.ts";
import type { ListKind } from "../relay/types.ts";
import type { ChangeHub } from "./change-hub.ts";
import { eventEnd, EventStream, eventStart } from "./event-stream.ts";
import { type RpcCall, RpcFault, rpcCodes } from "./rpc.ts";
import type { Session } from "./sessions.ts";
import type { View, ViewFacts } from "./view.ts";

/** Resources that one stream may watch. */
const maxUris = 1_000;

const kinds: readonly ListKind[] = ["tools", "prompts", "resources"];

interface Filter {
  readonly lists: ReadonlySet<ListKind>;
  readonly uris: ReadonlySet<string>;
}

/** The open streams by which callers hear of changes. */
export class ListenStreams {
  readonly #hub: ChangeHub;
  /** How to end each for good, by a last word where the protocol has one. */
  readonly #finish = new Map<EventStream, () => void>();
  readonly #max: number;

  constructor(hub: ChangeHub, max: number) {
    this.#hub = hub;
    this.#max = max;
  }

  get size(): number {
    return this.#finish.size;
  }

  /** The answer to `subscriptions/listen`; `subscribe` has a server tell of a resource. Throws `RpcFault`. */
  async listen(
    call: RpcCall,
    view: View,
    facts: ViewFacts,
    subscribe: (uri: string) => Promise<() => void>,
  ): Promise<Response> {
    if (this.#finish.size >= this.#max) throw new RpcFault(rpcCodes.internal, "Too many streams are open.");
    const filter = honoured(filterOf(call.params), facts.capabilities);
    const tag = { [metaKeys.subscription]: call.id };
    const [stream, ends] = this.#open((own) => {
      const meta = { ...tag, [metaKeys.server]: facts.info };
      own.sendMessage({ jsonrpc: "2.0", id: call.id, result: { resultType: "complete", _meta: meta } });
    });
    const acknowledged = { notifications: asFilter(filter), _meta: tag };
    stream.sendMessage({ jsonrpc: "2.0", method: "notifications/subscriptions/acknowledged", params: acknowledged });
    ends.push(this.#watch(call.caller, view, filter, stream, tag));
    for (const uri of filter.uris) {
      const end = await subscribe(uri).catch(() => undefined);
      if (end === undefined) continue;
      if (stream.isOpen) ends.push(end);
      else end();
    }
    // There is nothing to wait for.
    if (filter.lists.size === 0 && filter.uris.size === 0) this.#finish.get(stream)?.();
    return stream.response;
  }

  /** The stream that a client of a protocol with a handshake opens by GET. An older one of the same session is ended. */
  get(session: Session, view: View): Response {
    session.stream?.end();
    const [stream, ends] = this.#open(() => {});
    const uris = { has: (uri: string) => session.subscriptions.has(uri) };
    ends.push(this.#watch(session.caller, view, { lists: new Set(kinds), uris }, stream));
    session.stream = stream;
    return stream.response;
  }

  /** Ends all of them. */
  close(): void {
    for (const finish of this.#finish.values()) finish();
  }

  /** A stream, and what has to be done at its end, whoever ends it; `lastWord` is said only where we do. */
  #open(lastWord: (stream: EventStream) => void): [EventStream, (() => void)[]] {
    const ends: (() => void)[] = [];
    const stream: EventStream = new EventStream(() => {
      this.#finish.delete(stream);
      for (const end of ends) end();
    });
    this.#finish.set(stream, () => {
      lastWord(stream);
      stream.end();
    });
    return [stream, ends];
  }

  #watch(
    caller: string,
    view: View,
    filter: { readonly lists: ReadonlySet<ListKind>; readonly uris: { has(uri: string): boolean } },
    stream: EventStream,
    tag?: JsonObject,
  ): () => void {
    const params = tag && { params: { _meta: tag } };
    return this.#hub.add({
      view,
      caller,
      changed: (kind) => {
        if (!filter.lists.has(kind)) return;
        stream.sendMessage({ jsonrpc: "2.0", method: `notifications/${kind}/list_changed`, ...params });
      },
      updated: (uri, { bytes }) => {
        if (!filter.uris.has(uri)) return;
        // What a server adds of its own may speak of its own connection.
        if (tag === undefined) void stream.send(spliced(bytes, [], eventStart, eventEnd));
        else
          stream.sendMessage({
            jsonrpc: "2.0",
            method: "notifications/resources/updated",
            params: { uri, _meta: tag },
          });
      },
    });
  }
}

function filterOf({ notifications }: JsonObject): Filter {
  if (!isJsonObject(notifications))
    throw new RpcFault(rpcCodes.invalidParams, "Invalid params: `notifications` is missing.");
  const given = notifications["resourceSubscriptions"] ?? [];
  if (!Array.isArray(given) || given.length > maxUris || !given.every((uri) => typeof uri === "string"))
    throw new RpcFault(
      rpcCodes.invalidParams,
      "Invalid params: `resourceSubscriptions` is no list of at most 1000 URIs.",
    );
  const lists = kinds.filter((kind) => notifications[`${kind}ListChanged`] === true);
  return { lists: new Set(lists), uris: new Set(given) };
}

function honoured({ lists, uris }: Filter, capabilities: JsonObject): Filter {
  const can = (kind: string, what: string) => {
    const capability = capabilities[kind];
    return isJsonObject(capability) && capability[what] === true;
  };
  return {
    lists: new Set([...lists].filter((kind) => can(kind, "listChanged"))),
    uris: can("resources", "subscribe") ? uris : new Set(),
  };
}

function asFilter({ lists, uris }: Filter): JsonObject {
  return {
    ...Object.fromEntries([...lists].map((kind) => [`${kind}ListChanged`, true])),
    ...(uris.size > 0 && { resourceSubscriptions: [...uris] }),
  };
}
