import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { toolNamePart } from "../plugin/tool-names.ts";
import type { UpstreamServers } from "../relay/servers.ts";
import { NameTable, roomForNames } from "./upstream-names.ts";

export interface NamesHost {
  readonly pluginName: string;
  readonly clientNames: readonly string[];
  readonly caller: string;
  readonly upstreams?: UpstreamServers;
}

/**
 * The event with the names that the full plugin's own tools, commands and agents have: at the caller a tool of the
 * plugin's server `db` is one of the proxy's, and the thin client may have another name. Scripts ask for the former.
 */
export function withOwnNames(host: NamesHost, data: JsonObject): JsonObject {
  const { tool_name: tool, tool_calls: calls, agent_type: agent, command_name: command } = data;
  return {
    ...data,
    ...(typeof tool === "string" && { tool_name: ownToolName(host, tool) }),
    ...(Array.isArray(calls) && {
      tool_calls: calls.map((call: Json) => (isJsonObject(call) ? withOwnNames(host, call) : call)),
    }),
    ...(typeof agent === "string" && { agent_type: ownComponent(host, agent) }),
    ...(typeof command === "string" && { command_name: ownComponent(host, command) }),
  };
}

/** `mcp__plugin_p_bazaar-proxy__db_query` → `mcp__plugin_p_db__query`; any other name unchanged. */
export function ownToolName(host: NamesHost, name: string): string {
  const { clientNames, upstreams } = host;
  const served = clientNames.map((client) => servedName(client, name)).find((found) => found !== undefined);
  if (served === undefined || upstreams === undefined) return name;
  const own = listedName(host, upstreams, served) ?? plainName(upstreams, served);
  return own === undefined ? name : `mcp__plugin_${toolNamePart(host.pluginName)}_${own.server}__${own.tool}`;
}

/** The keys of our servers hold no `_`. */
function servedName(client: string, name: string): string | undefined {
  const prefix = `mcp__plugin_${toolNamePart(client)}_`;
  return name.startsWith(prefix) ? /^[A-Za-z0-9-]+__(.+)$/s.exec(name.slice(prefix.length))?.[1] : undefined;
}

interface OwnName {
  readonly server: string;
  readonly tool: string;
}

/** By the lists of tools that were asked for, as far as they were. */
function listedName(
  { caller, clientNames }: NamesHost,
  upstreams: UpstreamServers,
  served: string,
): OwnName | undefined {
  const servers = upstreams.policies.map(({ name }) => name);
  const table = new NameTable(servers, Math.min(...clientNames.map(roomForNames)));
  for (const server of servers) {
    const names =
      upstreams
        .connection(server, caller)
        ?.lists.last("tools")
        ?.map(({ name }) => name as string) ?? [];
    const own = names.length === 0 ? undefined : [...table.named(server, names)].find(([, given]) => given === served);
    if (own !== undefined) return { server: toolNamePart(server), tool: toolNamePart(own[0]) };
  }
  return undefined;
}

/** By the name alone; a longer server's name first, so that `db_x` is not taken for `db`. */
function plainName(upstreams: UpstreamServers, served: string): OwnName | undefined {
  const servers = upstreams.policies.map(({ name }) => toolNamePart(name)).sort((a, b) => b.length - a.length);
  const server = servers.find((part) => served.startsWith(`${part}_`) && served.length > part.length + 1);
  return server === undefined ? undefined : { server, tool: served.slice(server.length + 1) };
}

function ownComponent({ clientNames, pluginName }: NamesHost, name: string): string {
  const client = clientNames.find((one) => name.startsWith(`${one}:`));
  return client === undefined ? name : `${pluginName}:${name.slice(client.length + 1)}`;
}
