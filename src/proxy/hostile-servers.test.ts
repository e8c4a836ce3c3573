import { afterEach, expect, test, vi } from "vitest";
import { UpstreamPool } from "../adapters/upstream-pool.ts";
import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { answerHandshake, MemoryTransport } from "../testing/upstreams/memory-transport.ts";
import { createProxyHandler } from "./handler.ts";

// Servers that say what none should, while a caller waits for them at /servers/mem/mcp.

afterEach(() => vi.useRealTimers());

function host() {
  const servers: MemoryTransport[] = [];
  const log: string[] = [];
  const policy = { share: "shared", protocol: "legacy", idleMs: 600_000, timeoutMs: 600_000 } as const;
  const upstreams = new UpstreamPool({
    servers: [{ name: "mem", ...policy }],
    open: () => {
      const server = new MemoryTransport();
      server.answer = answerHandshake;
      servers.push(server);
      return server;
    },
    log: (_, text) => log.push(text),
  });
  const handler = createProxyHandler({ plugin: testPlugin(), runner: new MemoryRunner(), keys: [testKey], upstreams });
  const post = (message: object, session?: string) => {
    const headers = {
      authorization: `Bearer ${testKey}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...(session !== undefined && { "mcp-session-id": session }),
    };
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    return handler.fetch(new Request("http://127.0.0.1/servers/mem/mcp", { method: "POST", headers, body }));
  };
  const session = async () => {
    const params = { protocolVersion: "2025-11-25", capabilities: { elicitation: {} }, clientInfo: { name: "t" } };
    return (await post({ id: 0, method: "initialize", params })).headers.get("mcp-session-id") ?? undefined;
  };
  /** A call that is under way at its server. */
  const begin = async (given?: string, meta: JsonObject = {}) => {
    const before = servers.reduce((sum, server) => sum + calls(server).length, 0);
    const answer = post({ id: 7, method: "tools/call", params: { name: "a", _meta: meta } }, given);
    await vi.waitFor(() => expect(servers.reduce((sum, server) => sum + calls(server).length, 0)).toBe(before + 1));
    const server = servers.at(-1) as MemoryTransport;
    return { answer, server, id: server.last("tools/call").id };
  };
  return { servers, log, post, session, begin };
}

const calls = ({ sent }: MemoryTransport) => sent.filter(({ method }) => method === "tools/call");
const textOf = async (answer: Promise<Response>) => (await answer).text();

test.each([
  (id: number) => `{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"text","text":"cut o`,
  (id: number) => `{ "jsonrpc" : "2.0", "id" : ${id}, "result" : {"content":[{}}`,
  (id: number) => `{"id":${id},"error":{"code":5,"message":"a"`,
])("an answer that can't be read ends its call (%#)", async (line) => {
  const { begin, log } = host();
  const { answer, server, id } = await begin();
  server.sayText(line(id));
  expect(await textOf(answer)).toContain("can't be read");
  expect(log).toContain("sent a line that is no message");
});

test.each([
  (id: number) => `debug: {"jsonrpc":"2.0","id":${id},"result":{"a`,
  (id: number) => `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"a`,
  (id: number) => `{"jsonrpc":"2.0","id":${id + 1},"result":{"a`,
  (id: number) => `{"jsonrpc":"2.0","id":"${id}","result":{"a`,
])("another line that is no message ends none (%#)", async (line) => {
  const { begin } = host();
  const { answer, server, id } = await begin();
  server.sayText(line(id));
  server.say({ id, result: { content: [] } });
  expect(JSON.parse(await textOf(answer))).toEqual({ jsonrpc: "2.0", id: 7, result: { content: [] } });
});

const ask = (server: MemoryTransport, id: string) =>
  server.say({ id, method: "elicitation/create", params: { message: "?", requestedSchema: {} } });

test("a question that is open when its call ends is answered, so that nobody keeps it", async () => {
  const { begin, session } = host();
  const { answer, server, id } = await begin(await session());
  ask(server, "q");
  server.say({ id, result: { content: [] } });
  await textOf(answer);
  expect(server.sent.filter((message) => message["id"] === "q")).toMatchObject([{ error: { code: -32_603 } }]);
});

test("of a flood of questions a hundred are open at a client, and the others refused", async () => {
  const { begin, session } = host();
  const { answer, server, id } = await begin(await session());
  for (let at = 0; at < 1_000; at += 1) ask(server, `q${at}`);
  const refused = server.sent.filter(({ error }) => error !== undefined);
  expect(refused).toHaveLength(900);
  expect(refused[0]).toMatchObject({ id: "q100", error: { message: expect.stringContaining("Too many") } });
  server.say({ id, result: { content: [] } });
  expect((await textOf(answer)).match(/"elicitation\/create"/g)).toHaveLength(100);
});

test("a flood of lines that are no messages is one line of the log, and a number", async () => {
  const { begin, log } = host();
  const { answer, server, id } = await begin();
  for (let at = 0; at < 1_000; at += 1) server.sayText(`Listening on ${at}`);
  server.say({ id, result: {} });
  await textOf(answer);
  server.break();
  expect(log.filter((line) => line.includes("no message"))).toEqual([
    "sent a line that is no message",
    "sent a line that is no message (999 times more)",
  ]);
});

const unhandled = new BazaarError("UPSTREAM_FAILED", "The session is over.", "Try again.", {
  details: { unhandled: true },
});

test("a call that its server surely did not begin with is made once more, on a new connection", async () => {
  const { begin, servers } = host();
  const { answer, server, id } = await begin();
  server.fail(id, unhandled);
  server.break();
  await vi.waitFor(() => expect(servers.map((each) => calls(each).length)).toEqual([1, 1]));
  const second = servers[1] as MemoryTransport;
  second.say({ id: second.last("tools/call").id, result: { content: [] } });
  expect(JSON.parse(await textOf(answer))).toEqual({ jsonrpc: "2.0", id: 7, result: { content: [] } });
});

test("and not a third time; nor one that may have been begun with", async () => {
  const { begin, servers } = host();
  const { answer, server, id } = await begin();
  server.fail(id, unhandled);
  server.break();
  await vi.waitFor(() => expect(servers.map((each) => calls(each).length)).toEqual([1, 1]));
  servers[1]?.fail(servers[1].last("tools/call").id, unhandled);
  expect(await textOf(answer)).toContain("The session is over.");
  const other = await begin();
  other.server.fail(other.id, new BazaarError("UPSTREAM_FAILED", "It broke off.", "Try again."));
  expect(await textOf(other.answer)).toContain("It broke off.");
  expect(servers.map((each) => calls(each).length)).toEqual([1, 2]);
});

test("a server with a stream for each call is held back while the caller reads slowly", async () => {
  const { begin } = host();
  const { answer, server, id } = await begin(undefined, { progressToken: "t" });
  const params = { progressToken: id, progress: 1, message: "x".repeat(100_000) };
  let said = 0;
  for (; server.held === undefined && said < 80; said += 1)
    server.say({ method: "notifications/progress", params: { ...params, progress: said } }, id);
  expect(said).toBeLessThan(15);
  const isFree = vi.fn<() => void>();
  const freed = Promise.resolve(server.held).then(isFree);
  await new Promise((resolve) => setImmediate(resolve));
  expect(isFree).not.toHaveBeenCalled();
  const text = textOf(answer);
  await freed;
  server.say({ id, result: { content: [] } }, id);
  expect((await text).match(/"notifications\/progress"/g)).toHaveLength(said);
});

test("a server that is held back goes on when its caller goes away", async () => {
  const { begin } = host();
  const { answer, server, id } = await begin(undefined, { progressToken: "t" });
  const params = { progressToken: id, progress: 1, message: "x".repeat(2_000_000) };
  server.say({ method: "notifications/progress", params }, id);
  const { held } = server;
  expect(held).toBeDefined();
  await (await answer).body?.cancel();
  await held;
  expect(server.cancelled).toEqual([[id, "the caller is gone"]]);
});
