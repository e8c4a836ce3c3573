import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Listed } from "../relay/list-cache.ts";
import type { ServerConnection, UpstreamServers } from "../relay/servers.ts";
import type { ServerFacts } from "../relay/types.ts";
import { isServed } from "./upstream-names.ts";
import { listTtlMs, type View } from "./view.ts";

/** One of the plugin's servers as it is, with its own names: `/servers/<name>/mcp`. */
export function serverView(servers: UpstreamServers, name: string, pathName: string): View {
  const texts = new WeakMap<readonly JsonObject[], string>();
  const of = (caller: string): ServerConnection => {
    const connection = servers.connection(name, caller);
    if (connection === undefined) throw new Error("the view of a server that is not there");
    return connection;
  };
  return {
    key: `servers/${pathName}/mcp`,
    servers: [name],
    facts: async (caller) => {
      const { info, capabilities, instructions } = await factsOf(of(caller));
      return { info, capabilities: served(capabilities), ...(instructions !== undefined && { instructions }) };
    },
    list: async (kind, caller) => {
      const connection = of(caller);
      if ((await factsOf(connection)).capabilities[capabilityOf(kind)] === undefined) return undefined;
      const items = await connection.lists.get(kind);
      const json = texts.get(items) ?? JSON.stringify(kind === "tools" ? items.filter(isOffered(connection)) : items);
      texts.set(items, json);
      return { json, ttlMs: listTtlMs, scope: connection.policy.share === "shared" ? "public" : "private" };
    },
    target: async (method, params, caller) => {
      const connection = of(caller);
      const tool = method === "tools/call" ? params["name"] : undefined;
      return typeof tool === "string" && !isServed(tool, connection.policy) ? undefined : { connection, params };
    },
  };
}

export function isOffered({ policy }: ServerConnection): (item: JsonObject) => boolean {
  return ({ name }) => typeof name === "string" && isServed(name, policy);
}

/** What the server said of itself, if need be after it was started. */
async function factsOf(connection: ServerConnection): Promise<ServerFacts> {
  return connection.facts ?? (await connection.connect()).facts;
}

export function capabilityOf(kind: Listed): string {
  return kind === "resourceTemplates" ? "resources" : kind;
}

/** What of a server's capabilities the relay brings to its callers. */
const relayed = ["tools", "prompts", "resources", "completions", "logging"];

function served(capabilities: JsonObject): JsonObject {
  const known = Object.entries(capabilities).filter(([name, value]) => relayed.includes(name) && isJsonObject(value));
  return Object.fromEntries(known);
}
