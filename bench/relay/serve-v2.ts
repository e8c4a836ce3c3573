// The nine tools by the SDK of today: `node serve-v2.ts` on stdio, `node serve-v2.ts <port>` over HTTP, without a proxy:
// the floor of 2026-07-28.
import { createServer } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, McpServer, type ServerContext } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import * as z from "zod";
import { nineTools } from "./nine-tools.ts";

function makeServer(): McpServer {
  const server = new McpServer({ name: "nine", version: "1.0.0" });
  for (const { name, description, shape, run } of nineTools) {
    server.registerTool(name, { description, inputSchema: z.object(shape) }, (input, { mcpReq }: ServerContext) => {
      const { _meta: meta, notify } = mcpReq;
      return run(input, {
        token: meta?.progressToken,
        notify: (params) => notify({ method: "notifications/progress", params }),
      });
    });
  }
  return server;
}

const port = process.argv[2];
if (port === undefined) serveStdio(makeServer);
else {
  // Its types are stricter about undefined than those of Node.
  const handle = toNodeHandler(createMcpHandler(makeServer));
  createServer((request, response) => void handle(request as never, response)).listen(Number(port), "127.0.0.1");
}
