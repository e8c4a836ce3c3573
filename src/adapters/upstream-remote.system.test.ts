import { describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { valueAt } from "../relay/json-bytes.ts";
import type { LiveCall } from "../relay/in-flight-calls.ts";
import type { CallSink, ServerQuestion, UpstreamEvents } from "../relay/types.ts";
import { Upstream } from "../relay/upstream.ts";
import { serveConformance } from "../testing/conformance/serve-http.ts";
import { oldMcpServer } from "../testing/old-mcp-server.test-data.ts";
import { httpUpstream } from "./upstream-http.ts";
import { sseUpstream } from "./upstream-sse.ts";

interface Heard {
  readonly result: Promise<JsonObject>;
  readonly progress: string[];
  readonly call: LiveCall;
}

/** Calls a tool as the proxy does, with the progress token `mine`. */
function callTool(upstream: Upstream, name: string, args: object = {}, onQuestion?: CallSink["question"]): Heard {
  const settled = Promise.withResolvers<JsonObject>();
  const progress: string[] = [];
  const sink: CallSink = {
    progress: ({ bytes }) => void progress.push(bytes.toString()),
    log: () => {},
    question: (question) => onQuestion?.(question),
    response: ({ bytes, bodyAt }) => settled.resolve(valueAt(bytes, bodyAt) as JsonObject),
    failed: (error) => settled.reject(error),
  };
  const params = { name, arguments: args as JsonObject, _meta: { progressToken: "mine" } };
  const caller = { capabilities: { elicitation: { form: {} } } };
  const call = upstream.call({ method: "tools/call", params, owner: "c-1", caller }, sink);
  return { result: settled.promise, progress, call };
}

const textOf = (result: JsonObject) => (result["content"] as { text: string }[])[0]?.text;

type OldServer = Awaited<ReturnType<typeof oldMcpServer>>;

describe.each([
  ["Streamable HTTP", ({ url, address }: OldServer) => httpUpstream({ url, addresses: [address] })],
  ["HTTP+SSE", ({ sseUrl, address }: OldServer) => sseUpstream({ url: sseUrl, addresses: [address] })],
] as const)("a server of the SDK's first line, over %s", (kind, transportTo) => {
  const opened = async (server: OldServer, events?: UpstreamEvents) => {
    const upstream = new Upstream(transportTo(server), events);
    const facts = await upstream.start(kind === "HTTP+SSE" ? "legacy" : "auto");
    return { upstream, facts };
  };

  test("handshake, calls, progress to the last, errors", async () => {
    await using server = await oldMcpServer();
    const { upstream, facts } = await opened(server);
    expect([facts.era, facts.version, facts.info["name"]]).toEqual(["legacy", "2025-11-25", "old"]);
    expect(textOf(await callTool(upstream, "echo", { text: "ü\n😀" }).result)).toBe("ü\n😀");
    const slow = callTool(upstream, "slow", { ms: 20 });
    expect(textOf(await slow.result)).toBe("done");
    expect(slow.progress).toHaveLength(5);
    expect(await callTool(upstream, "nope").result).toMatchObject({ isError: true });
    await upstream.close();
  });

  test("many calls at once, each with its own answer and progress", async () => {
    await using server = await oldMcpServer();
    const { upstream } = await opened(server);
    const calls = Array.from({ length: 40 }, (_, index) => callTool(upstream, "echo", { text: `${index}` }));
    const slow = Array.from({ length: 8 }, () => callTool(upstream, "slow", { ms: 30 }));
    expect(await Promise.all(calls.map(async ({ result }) => textOf(await result)))).toEqual(
      calls.map((_, i) => `${i}`),
    );
    await Promise.all(slow.map(({ result }) => result));
    expect(slow.map(({ progress }) => progress.length)).toEqual(slow.map(() => 5));
    await upstream.close();
  });

  test("a call is cancelled in the server", async () => {
    await using server = await oldMcpServer();
    const { upstream } = await opened(server);
    const slow = callTool(upstream, "slow", { ms: 2_000 });
    await vi.waitFor(() => expect(slow.progress.length).toBeGreaterThan(0), 5_000);
    upstream.cancel(slow.call, "enough");
    await vi.waitFor(() => expect(server.cancelled).toEqual(["enough"]), 5_000);
    await upstream.close();
  });

  test("the server asks the caller in the middle of a call, and goes on with the answer", async () => {
    await using server = await oldMcpServer();
    const { upstream } = await opened(server);
    const answer = (question: ServerQuestion) =>
      question.answer("result", JSON.stringify({ action: "accept", content: { name: "Ada" } }));
    expect(textOf(await callTool(upstream, "ask", {}, answer).result)).toBe('accept {"name":"Ada"}');
    await upstream.close();
  });

  test("a changed list is told", async () => {
    await using server = await oldMcpServer();
    const changes: string[] = [];
    const { upstream } = await opened(server, { changed: (list) => void changes.push(list) });
    await callTool(upstream, "grow").result;
    await vi.waitFor(() => expect(changes).toEqual(["tools"]), 5_000);
    await upstream.close();
  });

  test("a server that goes away ends the calls under way", async () => {
    const server = await oldMcpServer();
    const { upstream } = await opened(server);
    const slow = callTool(upstream, "slow", { ms: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server[Symbol.asyncDispose]();
    await expect(slow.result).rejects.toMatchObject({ code: /UPSTREAM_(?:FAILED|UNAVAILABLE)/ });
    await upstream.close();
  }, 120_000);
});

describe("sessions of Streamable HTTP", () => {
  test("a session ends with its connection", async () => {
    await using server = await oldMcpServer();
    const upstream = new Upstream(httpUpstream({ url: server.url, addresses: [server.address] }));
    await upstream.start("legacy");
    expect(server.sessions.size).toBe(1);
    await upstream.close();
    expect(server.sessions.size).toBe(0);
  });

  test("a call whose stream broke off is gone on with, and nothing is missing", async () => {
    await using server = await oldMcpServer();
    const upstream = new Upstream(httpUpstream({ url: server.url, addresses: [server.address] }));
    await upstream.start("legacy");
    const slow = callTool(upstream, "slow", { ms: 1_500 });
    await vi.waitFor(() => expect(slow.progress.length).toBeGreaterThan(1), 5_000);
    server.dropStreams();
    expect(textOf(await slow.result)).toBe("done");
    expect(slow.progress).toHaveLength(5);
    await upstream.close();
  });
});

describe("a server that is not there", () => {
  test.each(["auto", "legacy", "modern"] as const)("is told as such, also where %s is asked for", async (choice) => {
    const server = await oldMcpServer();
    await server[Symbol.asyncDispose]();
    const upstream = new Upstream(httpUpstream({ url: server.url, addresses: [server.address] }));
    await expect(upstream.start(choice)).rejects.toMatchObject({ message: /takes no connections/ });
  });
});

describe("a server of the SDK's second line", () => {
  test("is asked without a handshake", async () => {
    await using server = await serveConformance();
    const addresses = [`127.0.0.1:${server.port}`];
    const upstream = new Upstream(httpUpstream({ url: `${server.url}/mcp`, addresses }));
    const facts = await upstream.start("auto");
    expect([facts.era, facts.version]).toEqual(["modern", "2026-07-28"]);
    const progress = callTool(upstream, "test_tool_with_progress");
    await progress.result;
    expect(progress.progress).toHaveLength(3);
    expect(await callTool(upstream, "test_elicitation", { message: "x" }).result).toMatchObject({
      resultType: "input_required",
    });
    await upstream.close();
  });
});
