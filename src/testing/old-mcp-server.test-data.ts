import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { InMemoryEventStore } from "@modelcontextprotocol/sdk/examples/shared/inMemoryEventStore.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import type { Closing } from "../core/closing.ts";

export interface OldServer extends Closing {
  /** Of Streamable HTTP. */
  readonly url: string;
  /** Of HTTP+SSE. */
  readonly sseUrl: string;
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** Sessions that are open. */
  readonly sessions: Map<string, StreamableHTTPServerTransport>;
  /** How the tool calls that were cancelled were told of it. */
  readonly cancelled: readonly string[];
  /** Ends the streams of all requests under way, not the requests: clients have to come back for the rest. */
  dropStreams(): void;
}

/** A server by the SDK's first line, over both HTTP transports of its time, with streams that can be resumed. */
export async function oldMcpServer(): Promise<OldServer> {
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  const streams = new Map<string, SSEServerTransport>();
  const cancelled: string[] = [];
  const open = new Set<ServerResponse>();
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.on("close", () => open.delete(response));
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
    if (pathname === "/sse") {
      const transport = new SSEServerTransport("/messages", response);
      streams.set(transport.sessionId, transport);
      return mcpServer(cancelled).connect(transport);
    }
    if (pathname === "/messages") {
      return streams.get(searchParams.get("sessionId") ?? "")?.handlePostMessage(request, response);
    }
    return streamable(request, response, sessions, cancelled);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const dropStreams = () => {
    for (const response of open) response.destroy();
  };
  const urls = { url: `http://${address}/mcp`, sseUrl: `http://${address}/sse`, address };
  return { ...urls, sessions, cancelled, dropStreams, [Symbol.asyncDispose]: close };
}

async function streamable(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Map<string, StreamableHTTPServerTransport>,
  cancelled: string[],
): Promise<void> {
  const id = request.headers["mcp-session-id"];
  const known = typeof id === "string" ? sessions.get(id) : undefined;
  if (known !== undefined) return known.handleRequest(request, response);
  const body = request.method === "POST" ? await jsonOf(request) : undefined;
  if (!isInitializeRequest(body)) {
    const error = { code: -32_000, message: "Bad Request: no valid session ID provided" };
    const status = id === undefined ? 400 : 404;
    response.writeHead(status, { "content-type": "application/json" });
    return void response.end(JSON.stringify({ jsonrpc: "2.0", error, id: null }));
  }
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    eventStore: new InMemoryEventStore(),
    retryInterval: 50,
    onsessioninitialized: (opened) => void sessions.set(opened, transport),
    onsessionclosed: (closed) => void sessions.delete(closed),
  });
  await mcpServer(cancelled).connect(transport);
  return transport.handleRequest(request, response, body);
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function mcpServer(cancelled: string[]): McpServer {
  const server = new McpServer({ name: "old", version: "1.0.0" }, { capabilities: { logging: {} } });
  const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });
  server.registerTool("echo", { inputSchema: { text: z.string() } }, ({ text: given }) => text(given));
  server.registerTool(
    "slow",
    { inputSchema: { ms: z.number() } },
    async ({ ms }, { signal, sendNotification, _meta }) => {
      signal.addEventListener("abort", () => cancelled.push(String(signal.reason)));
      const progressToken = _meta?.progressToken;
      for (let progress = 1; progress <= 5 && !signal.aborted; progress += 1) {
        await sleep(ms / 5);
        if (progressToken === undefined) continue;
        await sendNotification({ method: "notifications/progress", params: { progressToken, progress, total: 5 } });
      }
      return text("done");
    },
  );
  server.registerTool("ask", {}, async () => {
    const requestedSchema = { type: "object" as const, properties: { name: { type: "string" as const } } };
    const { action, content } = await server.server.elicitInput({ message: "Who?", requestedSchema });
    return text(`${action} ${JSON.stringify(content)}`);
  });
  server.registerTool("grow", {}, () => {
    server.registerTool(`grown-${randomUUID()}`, {}, () => text("grown"));
    return text("grown");
  });
  return server;
}
