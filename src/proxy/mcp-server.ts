import {
  type Notification,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
  type Tool,
} from "@modelcontextprotocol/server";
import type { Plugin } from "../plugin/types.ts";
import { type CallAnswer, callTool } from "./call-tool.ts";
import { type SendProgress, startHeartbeat } from "./heartbeat.ts";
import type { ProxyOptions } from "./types.ts";

/** What all requests of one proxy share. */
export interface McpHost extends Pick<ProxyOptions, "plugin" | "runner" | "clientNames" | "onCall"> {
  readonly tools: readonly Tool[];
  /** Milliseconds. */
  readonly heartbeatMs: number;
  /** Aborts when the proxy closes. */
  readonly closing: AbortSignal;
}

/** A list doesn't change while the plugin is served. */
const cacheHint = { ttlMs: 300_000, cacheScope: "public" } as const;

/**
 * The MCP server for one request, of either protocol era. The low-level class: with the other one a tool that can be
 * called is a tool that is listed.
 */
export function createMcpServer(host: McpHost): Server {
  const server = new Server(serverInfo(host.plugin), {
    capabilities: { tools: {} },
    cacheHints: { "tools/list": cacheHint, "server/discover": cacheHint },
  });
  server.setRequestHandler("tools/list", () => ({ tools: [...host.tools] }));
  server.setRequestHandler("tools/call", async ({ params }, context) => {
    if (!isTool(params.name)) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "There is no such tool.");
    const answer = await follow(host, params.name, params.arguments, context);
    return { content: [{ type: "text" as const, text: answer.text }], ...(answer.isError && { isError: true }) };
  });
  return server;
}

const isTool = (name: string) => ["execute_command", "invoke_agent", "execute_hook"].includes(name);

async function follow(host: McpHost, tool: string, input: unknown, context: ServerContext): Promise<CallAnswer> {
  const heartbeat = startHeartbeat(progressSender(context), host.heartbeatMs);
  try {
    const signal = AbortSignal.any([context.mcpReq.signal, host.closing]);
    return await callTool(host, tool, input, { signal, onProgress: (progress) => heartbeat.report(progress) });
  } finally {
    heartbeat.stop();
  }
}

function progressSender(context: ServerContext): SendProgress | undefined {
  const { _meta: meta } = context.mcpReq;
  const progressToken = meta?.progressToken;
  if (progressToken === undefined) return undefined;
  return (progress) => {
    const notification: Notification = { method: "notifications/progress", params: { progressToken, ...progress } };
    return context.mcpReq.notify(notification);
  };
}

function serverInfo(plugin: Plugin): { name: string; version: string } {
  return { name: plugin.name, version: plugin.manifest.version ?? "0.0.0" };
}
