import { randomUUID } from "node:crypto";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  isInitializeRequest,
  isLegacyRequest,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { type Listening, listen } from "../../adapters/http-server.ts";
import { ChangingLists } from "./changing-lists.ts";
import { createConformanceServer } from "./server.ts";

/** The conformance server over HTTP as the SDK serves it, in both eras: without a proxy before it. */
export async function serveConformance(port = 0): Promise<Listening> {
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();
  const handler = createMcpHandler(() => createConformanceServer(lists));
  const lists = new ChangingLists(handler.notify);
  return listen(
    async (request) => {
      const refused =
        hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
        originValidationResponse(request, localhostAllowedOrigins());
      if (refused) return refused;
      return (await isLegacyRequest(request.clone())) ? inSession(request, sessions) : handler.fetch(request);
    },
    { port },
  );
}

async function inSession(
  request: Request,
  sessions: Map<string, WebStandardStreamableHTTPServerTransport>,
): Promise<Response> {
  const id = request.headers.get("mcp-session-id");
  const known = id === null ? undefined : sessions.get(id);
  if (known !== undefined) return known.handleRequest(request);
  const parsedBody: unknown = request.method === "POST" ? await request.json() : undefined;
  if (!isInitializeRequest(parsedBody)) return new Response(null, { status: id === null ? 400 : 404 });
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (opened) => void sessions.set(opened, transport),
    onsessionclosed: (closed) => void sessions.delete(closed),
  });
  await createConformanceServer().connect(transport);
  return transport.handleRequest(request, { parsedBody });
}
