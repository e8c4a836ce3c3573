import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMcpHandler, Server } from "@modelcontextprotocol/server";
import type { Closing } from "../core/closing.ts";
import type { ClientSession, HostLink } from "../run/host-args.ts";
import { hostPrompt } from "../run/host-prompt.ts";
import { type HostNotes, hostServerKey } from "../run/host-tools.ts";
import { listen } from "./http-server.ts";

export interface HostLinkOptions {
  readonly notes: HostNotes;
  /** The run's folder; `link` in it is made here. */
  readonly root: string;
  /** More paragraphs for the system prompt. @default [] */
  readonly prompt?: readonly string[];
  /** Origin at which the run finds it. @default the server's own, on this machine's loopback */
  readonly origin?: string;
  /** The client's session, where the run may ask. @default none */
  readonly session?: ClientSession;
}

/** A call of these tools is small. */
const maxBodyBytes = 65_536;

/**
 * Offers `notes` to one run: an MCP server on a loopback port of its own, for whoever has the token in the run's
 * folder. Both end when it is disposed of.
 */
export async function openHostLink(options: HostLinkOptions): Promise<HostLink & { readonly url: string } & Closing> {
  const { notes, session } = options;
  // Fresh, never from an earlier part: the run may have put links in the place of what it can write.
  const folder = join(options.root, "link");
  mkdirSync(folder, { mode: 0o700 });
  const token = randomBytes(32).toString("base64url");
  const server = await listen(handlerFor(notes, token), { port: 0 });
  const mcpConfig = join(folder, "mcp.json");
  const promptFile = join(folder, "prompt.md");
  const prompt = hostPrompt({ canAsk: session !== undefined, more: options.prompt ?? [] });
  const entry = {
    type: "http",
    url: `${options.origin ?? server.url}/mcp`,
    headers: { Authorization: `Bearer ${token}` },
    alwaysLoad: true,
  };
  try {
    writeFileSync(mcpConfig, JSON.stringify({ mcpServers: { [hostServerKey]: entry } }), { mode: 0o600 });
    writeFileSync(promptFile, prompt, { mode: 0o600 });
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    url: server.url,
    mcpConfig,
    promptFile,
    ...(session && { session }),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function handlerFor(notes: HostNotes, token: string): (request: Request) => Promise<Response> {
  const mcp = createMcpHandler(() => serverFor(notes), { maxRequestBodySize: maxBodyBytes });
  const expected = digest(`Bearer ${token}`);
  return async (request) => {
    const given = digest(request.headers.get("authorization") ?? "");
    // The port is open to every program of this machine.
    if (!timingSafeEqual(given, expected)) return new Response(null, { status: 403 });
    return new URL(request.url).pathname === "/mcp" ? mcp.fetch(request) : new Response(null, { status: 404 });
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function serverFor(notes: HostNotes): Server {
  const server = new Server({ name: hostServerKey, version: "1.0.0" }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", () => ({ tools: [...notes.tools] }));
  server.setRequestHandler("tools/call", ({ params }) => {
    const { text, isError } = notes.call(params.name, params.arguments);
    return { content: [{ type: "text" as const, text }], ...(isError && { isError }) };
  });
  return server;
}
