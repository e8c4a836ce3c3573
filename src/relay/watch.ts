import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { ownCalls } from "./in-flight-calls.ts";
import { refused } from "./questions.ts";
import type { CallSink, ServerQuestion } from "./types.ts";
import type { Upstream } from "./upstream.ts";

/** Milliseconds. */
const askMs = 30_000;

const nothing = () => {};

/** Milliseconds before a stream of changes that ended is opened again: what lies between cuts those that are silent. */
const againMs = 5_000;

/** The sink of a request that stays open: what it asked for comes as notifications of no call. */
const listener = { progress: nothing, log: nothing, question: (question: ServerQuestion) => refused(question) };

/** Has a server of 2026-07-28 tell of changed lists, which older ones do unasked. */
export function watchLists(upstream: Upstream): void {
  const { era, capabilities } = upstream.facts;
  const announced = ["tools", "prompts", "resources"].filter((kind) => {
    const capability = capabilities[kind];
    return isJsonObject(capability) && capability["listChanged"] === true;
  });
  if (era === "legacy" || announced.length === 0) return;
  listen(upstream, Object.fromEntries(announced.map((kind) => [`${kind}ListChanged`, true])));
}

/** Has a server tell of one resource; returns the end of it. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE. */
export async function watchResource(upstream: Upstream, uri: string): Promise<() => void> {
  if (upstream.facts.era === "modern") {
    return listen(upstream, { resourceSubscriptions: [uri] });
  }
  const { isError } = await upstream.ask("resources/subscribe", { uri }, askMs);
  if (isError) {
    throw new BazaarError("UPSTREAM_UNAVAILABLE", "The server refused the subscription.", "Do without one.");
  }
  return () => {
    if (!upstream.isOver) upstream.ask("resources/unsubscribe", { uri }, askMs).catch(nothing);
  };
}

/** Returns the end of it. */
function listen(upstream: Upstream, notifications: JsonObject): () => void {
  const call = { method: "subscriptions/listen", params: { notifications }, owner: ownCalls };
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    timer = setTimeout(() => {
      if (!upstream.isOver) live = begin();
    }, againMs).unref();
  };
  const sink: CallSink = { ...listener, failed: again, response: ({ isError }) => (isError ? undefined : again()) };
  const begin = () => upstream.call({ ...call, caller: { capabilities: {} } }, sink);
  let live = begin();
  return () => {
    clearTimeout(timer);
    upstream.cancel(live, "nobody listens any more");
  };
}
