import { refusal } from "../access/refusal.ts";
import { isOffered, type OfferedPlugin } from "../marketplace/aggregate/offer.ts";
import type { HubCaller, HubSubscriptions } from "./ports.ts";

/** Keys that one caller may have chosen. */
const mostKeys = 1_000;

/**
 * `GET /subscriptions`: what the caller may have and has. `PUT` and `DELETE /subscriptions/<slug>` or `/<slug>/<plugin>`
 * choose, or take back, one plugin or all of a source, and answer as GET does then; both may be sent again.
 */
export async function answerSubscriptions(
  { method }: Request,
  key: string | undefined,
  caller: HubCaller,
  subscriptions: HubSubscriptions,
): Promise<Response> {
  if (key === undefined) return told(method, caller, subscriptions);
  const { isOpen, chosen, plugins } = subscriptions.of(caller);
  if (!isOpen)
    return refusal(409, "SUBSCRIBE_OFF", "Everybody is served all that is granted to them here: there is no choice.");
  const refused = method === "DELETE" ? whyKept(key, chosen) : whyNot(key, chosen, plugins);
  if (refused !== undefined) return refused;
  // Also where nothing seems to change: another process may have kept another choice a moment ago.
  await (method === "DELETE" ? subscriptions.choose(caller, [], [key]) : subscriptions.choose(caller, [key], []));
  return told(method, caller, subscriptions);
}

/** Why a key can't be taken back; undefined where it can, or is not chosen. */
function whyKept(key: string, chosen: readonly string[]): Response | undefined {
  const source = key.split("/")[0]!;
  if (key === source || !chosen.includes(source) || chosen.includes(key)) return undefined;
  const message = `All of "${source}" is chosen. Take that back, and choose its plugins.`;
  return refusal(409, "CHOSEN_WITH_SOURCE", message);
}

/** Why a key can't be chosen. */
function whyNot(key: string, chosen: readonly string[], plugins: readonly OfferedPlugin[]): Response | undefined {
  if (!isOffered(plugins, key))
    return refusal(404, "NOT_FOUND", "Nothing of that name is offered to you; GET /subscriptions says what is.");
  if (chosen.includes(key) || chosen.length < mostKeys) return undefined;
  return refusal(409, "TOO_MANY_SUBSCRIPTIONS", `At most ${mostKeys} can be chosen; choose whole sources.`);
}

function told(method: string, caller: HubCaller, subscriptions: HubSubscriptions): Response {
  const { isOpen, chosen, plugins } = subscriptions.of(caller);
  const document = { subscribe: isOpen, chosen, plugins: plugins.map(shown) };
  const headers = {
    "cache-control": "no-store",
    "content-type": "application/json",
    "x-content-type-options": "nosniff",
  };
  return new Response(method === "HEAD" ? null : `${JSON.stringify(document)}\n`, { headers });
}

function shown({ plugin, required, subscribed }: OfferedPlugin) {
  const { slug, sourceName, name, version, entry } = plugin;
  const { description } = entry;
  return {
    key: `${slug}/${sourceName}`,
    name,
    version,
    ...(typeof description === "string" && { description }),
    required,
    subscribed,
  };
}
