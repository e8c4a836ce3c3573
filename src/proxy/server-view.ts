import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Listed } from "../relay/list-cache.ts";
import type { ServerConnection, UpstreamServers } from "../relay/servers.ts";
import type { ServerFacts } from "../relay/types.ts";
import { isServed, type NameTable } from "./upstream-names.ts";
import { isOpen, kindOf, listTtlMs, type View, type Who } from "./view.ts";

/**
 * One of the plugin's servers as it is, with its own names: `/servers/<name>/mcp`. `names` are those at `/mcp`, by which
 * keys say what they open.
 */
export function serverView(servers: UpstreamServers, name: string, names: NameTable): View {
  const texts = new WeakMap<readonly JsonObject[], string>();
  const of = (caller: string): ServerConnection => {
    const connection = servers.connection(name, caller);
    if (connection === undefined) throw new Error("the view of a server that is not there");
    return connection;
  };
  const isOpenItem = (who: Who, kind: Listed, item: string) => {
    if (who.allow === undefined) return true;
    const all = of(who.caller)
      .lists.last(kind)
      ?.map((each) => each["name"] as string) ?? [item];
    return isOpen(who, kind, name, names.named(name, all).get(item));
  };
  return {
    key: `servers/${encodeURIComponent(name)}/mcp`,
    servers: [name],
    facts: async (caller) => {
      const { info, capabilities, instructions } = await factsOf(of(caller));
      return { info, capabilities: served(capabilities), ...(instructions !== undefined && { instructions }) };
    },
    list: async (kind, who) => {
      const connection = of(who.caller);
      if ((await factsOf(connection)).capabilities[capabilityOf(kind)] === undefined) return undefined;
      const items = await connection.lists.get(kind);
      const offered = kind === "tools" ? items.filter(isOffered(connection)) : items;
      if (who.allow !== undefined) {
        const open = offered.filter((item) => isOpenItem(who, kind, item["name"] as string));
        return { json: JSON.stringify(open), ttlMs: listTtlMs, scope: "private" };
      }
      const json = texts.get(items) ?? JSON.stringify(offered);
      texts.set(items, json);
      return { json, ttlMs: listTtlMs, scope: connection.policy.share === "shared" ? "public" : "private" };
    },
    target: async (method, params, who) => {
      const connection = of(who.caller);
      const item = itemOf(method, params);
      if (!isOpenItem(who, kindOf(method, params), item)) return undefined;
      return method === "tools/call" && !isServed(item, connection.policy) ? undefined : { connection, params };
    },
  };
}

function itemOf(method: string, params: JsonObject): string {
  const { ref } = params;
  const { name } = method === "completion/complete" && isJsonObject(ref) ? ref : params;
  return typeof name === "string" ? name : "";
}

export function isOffered({ policy }: ServerConnection): (item: JsonObject) => boolean {
  return ({ name }) => typeof name === "string" && isServed(name, policy);
}

/** What the server said of itself, if need be after it was started. */
async function factsOf(connection: ServerConnection): Promise<ServerFacts> {
  return connection.facts ?? (await connection.connect()).facts;
}

function capabilityOf(kind: Listed): string {
  return kind === "resourceTemplates" ? "resources" : kind;
}

/** What of a server's capabilities the relay brings to its callers. */
const relayed = ["tools", "prompts", "resources", "completions", "logging"];

function served(capabilities: JsonObject): JsonObject {
  const known = Object.entries(capabilities).filter(([name, value]) => relayed.includes(name) && isJsonObject(value));
  return Object.fromEntries(known);
}
