import { Buffer } from "node:buffer";
import { describe, expect, test, vi } from "vitest";
import { ListCache } from "./list-cache.ts";
import type { OutboundMessage, TransportEvents, UpstreamTransport } from "./transport.ts";
import type { CallSink } from "./types.ts";
import { Upstream } from "./upstream.ts";

/** A server in memory, whose test says what comes on which stream. */
class StreamServer implements UpstreamTransport {
  readonly sent: OutboundMessage[] = [];
  events: TransportEvents | undefined;
  tools: object[] = [];

  async start(events: TransportEvents): Promise<void> {
    this.events = events;
  }

  send(message: OutboundMessage): undefined {
    this.sent.push(message);
    const { id, method } = message;
    if (method === "server/discover") {
      this.say({ id, result: { supportedVersions: ["2026-07-28"], capabilities: { tools: {} } } }, id);
    }
    if (method === "tools/list") this.say({ id, result: { tools: this.tools } }, id);
  }

  say(message: object, on?: number): void {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    queueMicrotask(() => void this.events?.message(bytes, on));
  }

  cancel(): void {}
  negotiated(): void {}
  async close(): Promise<void> {}
}

async function opened() {
  const server = new StreamServer();
  const lists: ListCache = new ListCache(async () => upstream);
  const upstream = new Upstream(server, { headersOf: (params) => lists.headersOf(params) });
  await upstream.start("modern");
  return { server, upstream, lists };
}

const sink = () => {
  const told = { progress: vi.fn<CallSink["progress"]>(), response: vi.fn<CallSink["response"]>() };
  return { ...told, log: () => {}, question: () => {}, failed: () => {} };
};

const call = (upstream: Upstream, to: CallSink, args = {}) => {
  const params = { name: "t", arguments: args, _meta: { progressToken: "p" } };
  return upstream.call({ method: "tools/call", params, owner: "c", caller: { capabilities: {} } }, to);
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("streams of single requests", () => {
  test("nothing on one request's stream can answer another, or tell its progress", async () => {
    const { server, upstream } = await opened();
    const [mine, foreign] = [sink(), sink()];
    const { id } = call(upstream, mine);
    const other = call(upstream, foreign).id;
    server.say({ method: "notifications/progress", params: { progressToken: id, progress: 1 } }, other);
    server.say({ id, result: { content: [] } }, other);
    await settled();
    expect([mine.progress.mock.calls.length, mine.response.mock.calls.length]).toEqual([0, 0]);
    server.say({ method: "notifications/progress", params: { progressToken: id, progress: 1 } }, id);
    server.say({ id, result: { content: [] } }, id);
    await settled();
    expect([mine.progress.mock.calls.length, mine.response.mock.calls.length]).toEqual([1, 1]);
    expect([foreign.progress.mock.calls.length, foreign.response.mock.calls.length]).toEqual([0, 0]);
  });
});

describe("arguments as headers", () => {
  test("go with the calls of tools that want them; a tool with wrong marks is not listed", async () => {
    const { server, upstream, lists } = await opened();
    const region = (name: string) => ({ properties: { region: { type: "string", "x-mcp-header": name } } });
    server.tools = [
      { name: "t", inputSchema: region("Region") },
      { name: "wrong", inputSchema: region("a b") },
    ];
    expect((await lists.get("tools")).map(({ name }) => name)).toEqual(["t"]);
    call(upstream, sink(), { region: "Zürich" });
    expect(server.sent.at(-1)?.headers).toEqual({ "Mcp-Param-Region": "=?base64?WsO8cmljaA==?=" });
    call(upstream, sink(), { region: null });
    expect(server.sent.at(-1)?.headers).toEqual({});
  });
});

test("a server that refuses a version and names ours is asked once more", async () => {
  const server = new StreamServer();
  let refusals = 0;
  const send = server.send.bind(server);
  server.send = (message) => {
    if (refusals > 0) return send(message);
    refusals += 1;
    server.say(
      { id: message.id, error: { code: -32_022, message: "no", data: { supported: ["2026-07-28"] } } },
      message.id,
    );
    return undefined;
  };
  expect((await new Upstream(server).start("auto")).era).toBe("modern");
});
