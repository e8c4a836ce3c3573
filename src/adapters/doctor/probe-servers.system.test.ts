import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { serveConformance } from "../../testing/conformance/serve-http.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { listen } from "../http-server.ts";
import { examine } from "./examine.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-probed-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of the server of a plugin that calls its tool `hello`. */
async function said(url: string): Promise<string[]> {
  writeFiles(folder, {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "alpha", version: "1.0.0" }),
    "commands/hi.md": "---\ndescription: x\nallowed-tools: mcp__plugin_alpha_api__hello\n---\nHi.\n",
    ".mcp.json": JSON.stringify({ mcpServers: { api: { type: "http", url } } }),
  });
  const report = await examine(folder, { signal: new AbortController().signal, hosts: ["127.0.0.1"] });
  return report.reasons.filter(({ code }) => /^MCP_(?!NOT)/.test(code)).map(({ code }) => code);
}

/** A server of 2025-06-18 that knows no other revision, and answers what it does not know by a stream that it leaves open. */
async function answerAsOld(request: Request): Promise<Response> {
  const { id, method } = (await request.json()) as { readonly id?: number; readonly method: string };
  const version = request.headers.get("mcp-protocol-version") ?? "2025-03-26";
  if (method === "initialize") return Response.json({ jsonrpc: "2.0", id, result: { protocolVersion: "2025-06-18" } });
  if (method === "server/discover")
    return openStream({ jsonrpc: "2.0", id, error: { code: -32_601, message: "None." } });
  if (version !== "2025-06-18") return new Response("Unsupported protocol version", { status: 400 });
  if (id === undefined) return new Response(null, { status: 202 });
  const annotations = { readOnlyHint: true };
  return Response.json({ jsonrpc: "2.0", id, result: { tools: [{ name: "hello", annotations }] } });
}

function openStream(message: object): Response {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from(`data: ${JSON.stringify(message)}\n\n`)),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

/** A server whose one tool says nothing of itself. */
function serverOf(name: string): McpServer {
  const server = new McpServer({ name: "x", version: "1" });
  server.registerTool(name, { inputSchema: z.object({}) }, () => ({ content: [] }));
  return server;
}

test("a server that knows the revision of 2026-07-28 alone is talked to in it", async () => {
  const handler = (name: string) => createMcpHandler(() => serverOf(name), { legacy: "reject" });
  await using right = await listen((request) => handler("hello").fetch(request), { port: 0 });
  expect(await said(`http://127.0.0.1:${right.port}/mcp`)).toEqual(["MCP_ANNOTATIONS_MISSING"]);
  await using wrong = await listen((request) => handler("bye").fetch(request), { port: 0 });
  const codes = await said(`http://127.0.0.1:${wrong.port}/mcp`);
  expect(codes.toSorted()).toEqual(["MCP_ANNOTATIONS_MISSING", "MCP_TOOLS_DIFFER"]);
});

test("one that serves both, with a session for the older", async () => {
  await using server = await serveConformance();
  const codes = await said(`http://127.0.0.1:${server.port}/mcp`);
  expect(codes).toContain("MCP_TOOLS_DIFFER");
  expect(codes).not.toContain("MCP_UNREACHABLE");
});

test("one of an older revision is talked to in that, and a refusal in a stream that stays open is one", async () => {
  await using server = await listen(answerAsOld, { port: 0 });
  expect(await said(`http://127.0.0.1:${server.port}/mcp`)).toEqual([]);
}, 20_000);
