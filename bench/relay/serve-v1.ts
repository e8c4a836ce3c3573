// The nine tools by version 1 of the SDK over HTTP, one session for each client, without a proxy: the floor of 2025-11-25.
// node serve-v1.ts <port>
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { nineTools } from "./nine-tools.ts";

function makeServer(): McpServer {
  const server = new McpServer({ name: "nine", version: "1.0.0" });
  for (const { name, description, shape, run } of nineTools) {
    server.registerTool(name, { description, inputSchema: shape }, (input, { _meta: meta, sendNotification }) =>
      run(input, {
        token: meta?.progressToken,
        notify: (params) => sendNotification({ method: "notifications/progress", params }),
      }),
    );
  }
  return server;
}

const sessions = new Map<string, StreamableHTTPServerTransport>();

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = request.headers["mcp-session-id"];
  const known = typeof id === "string" ? sessions.get(id) : undefined;
  if (known !== undefined) return known.handleRequest(request, response);
  if (id !== undefined) return void response.writeHead(404).end();
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (opened) => void sessions.set(opened, transport),
    onsessionclosed: (closed) => void sessions.delete(closed),
  });
  await makeServer().connect(transport);
  await transport.handleRequest(request, response);
}

createServer((request, response) => void serve(request, response)).listen(Number(process.argv[2]), "127.0.0.1");
