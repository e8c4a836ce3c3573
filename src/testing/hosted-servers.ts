import type { McpConfig } from "../config/mcp-types.ts";
import type { Closing } from "../core/closing.ts";
import type { JsonObject } from "../core/json.ts";
import { testKey } from "./proxy-fixtures.ts";
import { startUpstreamHost, type UpstreamHost } from "./upstreams/upstream-host.ts";

export interface HostedServersOptions extends McpConfig {
  /** As in a plugin's .mcp.json. */
  readonly mcpServers: JsonObject;
  /** @default none */
  readonly env?: Readonly<Record<string, string>>;
  /** @default a temporary one, which is empty */
  readonly pluginDir?: string;
  readonly log?: (server: string, text: string) => void;
}

/** A proxy before a plugin that has these MCP servers; callers' key is `testKey`. Runs answer at once. */
export async function hostServers(options: HostedServersOptions): Promise<UpstreamHost & Closing> {
  const { mcpServers, servers = {}, env, pluginDir, log } = options;
  const host = await startUpstreamHost({
    servers: mcpServers,
    mcp: { servers },
    pidNamespace: "never",
    ...(env && { env }),
    ...(pluginDir !== undefined && { pluginDir }),
    ...(log && { onServer: log }),
  });
  return { ...host, [Symbol.asyncDispose]: () => host.close() };
}

/** What a tool of one of them answers to a caller without a handshake, as it comes. */
export async function rawCall(
  { url }: Pick<UpstreamHost, "url">,
  server: string,
  tool: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const response = await fetch(`${url}/servers/${server}/mcp`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${testKey}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2025-11-25",
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: tool } }),
  });
  return response.text();
}
