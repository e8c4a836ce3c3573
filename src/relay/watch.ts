import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { ownCalls } from "./in-flight-calls.ts";
import { refused } from "./questions.ts";
import type { CallSink } from "./types.ts";
import type { Upstream } from "./upstream.ts";

/** Milliseconds. */
const askMs = 30_000;

const nothing = () => {};

/** The sink of a request that stays open: what it asked for comes as notifications of no call. */
const listener: CallSink = {
  progress: nothing,
  log: nothing,
  question: (question) => refused(question),
  response: nothing,
  failed: nothing,
};

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
    const live = listen(upstream, { resourceSubscriptions: [uri] });
    return () => upstream.cancel(live, "nobody listens any more");
  }
  const { isError } = await upstream.ask("resources/subscribe", { uri }, askMs);
  if (isError) {
    throw new BazaarError("UPSTREAM_UNAVAILABLE", "The server refused the subscription.", "Do without one.");
  }
  return () => {
    if (!upstream.isOver) upstream.ask("resources/unsubscribe", { uri }, askMs).catch(nothing);
  };
}

function listen(upstream: Upstream, notifications: JsonObject) {
  const call = { method: "subscriptions/listen", params: { notifications }, owner: ownCalls };
  return upstream.call({ ...call, caller: { capabilities: {} } }, listener);
}
