import { expect, test, vi } from "vitest";
import { UpstreamPool } from "../adapters/upstream-pool.ts";
import type { JsonObject } from "../core/json.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { answerHandshake, MemoryTransport } from "../testing/upstreams/memory-transport.ts";
import { createProxyHandler } from "./handler.ts";
import type { ProxyOptions } from "./types.ts";

// Requests that no client should send, at /mcp of a plugin with a server of its own and of one without.

const call = { jsonrpc: "2.0", id: 7, method: "tools/call" };
const ownCall = (id: number) => ({ ...call, id, params: { name: "execute_command", arguments: { command: "no" } } });
const ping = (id: number) => ({ jsonrpc: "2.0", id, method: "ping" });

function proxy(more: Partial<ProxyOptions> = {}) {
  const transport = new MemoryTransport();
  transport.answer = (request) =>
    request["method"] === "tools/list" ? { result: { tools: [{ name: "a" }] } } : answerHandshake(request);
  const policy = { share: "shared", protocol: "legacy", idleMs: 600_000, timeoutMs: 600_000 } as const;
  const upstreams = new UpstreamPool({ servers: [{ name: "mem", ...policy }], open: () => transport });
  const handler = createProxyHandler({
    plugin: testPlugin(),
    runner: new MemoryRunner(),
    keys: [testKey],
    upstreams,
    ...more,
  });
  const post = async (body: string | Uint8Array<ArrayBuffer> | object, headers: Record<string, string> = {}) => {
    const isBody = typeof body === "string" || body instanceof Uint8Array;
    const init = {
      method: "POST",
      headers: {
        authorization: `Bearer ${testKey}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
      body: isBody ? body : JSON.stringify(body),
    };
    const response = await handler.fetch(new Request("http://127.0.0.1/mcp", init));
    return { status: response.status, answer: JSON.parse(await response.text()) as JsonObject };
  };
  return { post, transport };
}

test("a batch with a call of the proxy's own tool is answered with JSON", async () => {
  const { status, answer } = await proxy().post([ping(1), ownCall(2), ownCall(3)]);
  expect(status).toBe(200);
  expect(answer).toMatchObject([
    { id: 1, result: {} },
    { id: 2, result: { isError: true } },
    { id: 3, result: { isError: true } },
  ]);
});

test("a caller that takes JSON only gets the answer of the proxy's own tool as JSON", async () => {
  const { status, answer } = await proxy().post(ownCall(4), { accept: "application/json" });
  expect([status, answer]).toMatchObject([200, { id: 4, result: { isError: true } }]);
});

test("a batch of more than 100 messages is refused whole, and not cut", async () => {
  const all = Array.from({ length: 101 }, (_, at) => ping(at));
  expect(await proxy().post(all)).toMatchObject({ status: 400, answer: { error: { code: -32_600 } } });
  expect((await proxy().post(all.slice(1))).answer).toHaveLength(100);
});

test("each request of a batch counts for its caller", async () => {
  const { answer } = await proxy({ callers: { perMinute: 3 } }).post([ping(1), ping(2), ping(3), ping(4), ownCall(5)]);
  expect(answer).toMatchObject([
    { id: 1, result: {} },
    { id: 2, result: {} },
    { id: 3, result: {} },
    { id: 4, error: { code: -32_000, data: { code: "RATE_LIMITED" } } },
    { id: 5, result: { isError: true, content: [{ text: expect.stringContaining("requests a minute") }] } },
  ]);
});

test("the refusal of a long batch is short", async () => {
  const { post } = proxy({ callers: { perMinute: 1 } });
  await post(ping(1));
  const { answer } = await post(`[${"1,".repeat(100_000)}1]`);
  expect(answer).toMatchObject({ id: null, error: { data: { code: "RATE_LIMITED" } } });
});

test("what is not UTF-8 is refused, and not changed into something else", async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":"'),
    Buffer.of(0xff),
  ]);
  const { status, answer } = await proxy().post(Uint8Array.from([...bytes, ...Buffer.from('"}}')]));
  expect([status, answer]).toMatchObject([400, { id: null, error: { code: -32_700 } }]);
});

test("a body in another coding is refused as such", async () => {
  const { status, answer } = await proxy().post(ping(1), { "content-encoding": "gzip" });
  expect([status, answer]).toMatchObject([415, { error: { message: expect.stringContaining("Content-Encoding") } }]);
});

test("an id that JavaScript can't hold comes back as none, and not as another one", async () => {
  for (const id of ["9007199254740993", "1e400", "12345678901234567890"]) {
    const { answer } = await proxy().post(`{"jsonrpc":"2.0","id":${id},"method":"ping"}`);
    expect(answer).toMatchObject({ id: null, error: { code: -32_600 } });
  }
});

const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;

test("arguments that are nested too deeply are refused in words", async () => {
  const { answer } = await proxy().post(
    `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"mem_a","arguments":{"a":${deep}}}}`,
  );
  const text = expect.stringContaining("nested too deeply") as string;
  expect(answer).toMatchObject({ id: 1, result: { isError: true, content: [{ text }] } });
});

test("what is nested too deeply elsewhere is the request's fault", async () => {
  const { status, answer } = await proxy().post(
    `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":{"io.modelcontextprotocol/x":${deep}}}}`,
  );
  expect([status, answer]).toMatchObject([400, { id: 1, error: { code: -32_600 } }]);
});

const filler = { text: "x".repeat(3_000), id: "not the id", method: ['"id":5'] };

test.each([{}, { upstreams: undefined }])("a body over the limit is answered in words (%o)", async (more) => {
  const { post } = proxy({ maxBodyBytes: 1_024, ...more } as Partial<ProxyOptions>);
  const long = JSON.stringify({ params: { name: "mem_a", arguments: filler }, ...call });
  const length = { "content-length": String(long.length) };
  const text = expect.stringContaining("may have 1024 bytes, and this one has 3") as string;
  expect(await post(long, length)).toMatchObject({
    status: 200,
    answer: { id: 7, result: { isError: true, content: [{ type: "text", text }] } },
  });
  const other = JSON.stringify({ jsonrpc: "2.0", id: "é\u2028", method: "prompts/get", params: filler });
  expect(await post(other, { "content-length": String(Buffer.byteLength(other)) })).toMatchObject({
    status: 200,
    answer: { id: "é\u2028", error: { code: -32_000, data: { code: "BODY_TOO_LARGE" } } },
  });
});

test("a body over the limit that does not say its length", async () => {
  const { post } = proxy({ maxBodyBytes: 1_024 });
  const long = JSON.stringify({ ...call, params: { name: "mem_a", arguments: filler } });
  expect(await post(long)).toMatchObject({ status: 200, answer: { id: 7, result: { isError: true } } });
});

test.each([
  ["a batch", `[${JSON.stringify(call)},"${"x".repeat(2_000)}"]`],
  ["a notification", `{"jsonrpc":"2.0","method":"a","params":{"text":"${"x".repeat(2_000)}"}}`],
  ["an id that is too long", `{"jsonrpc":"2.0","method":"tools/call","id":"${"i".repeat(2_000)}"}`],
  ["an id inside", `{"jsonrpc":"2.0","method":"tools/call","params":{"id":1,"text":"${"x".repeat(2_000)}"}}`],
])("a body over the limit that can't be answered: %s", async (_, body) => {
  const { post } = proxy({ maxBodyBytes: 1_024 });
  expect(await post(body, { "content-length": String(body.length) })).toMatchObject({ status: 413 });
});

test("a server is not started for what is over the limit", async () => {
  const { post, transport } = proxy({ maxBodyBytes: 1_024 });
  const long = JSON.stringify({ ...call, params: { name: "mem_a", arguments: filler } });
  await post(long, { "content-length": String(long.length) });
  expect(transport.sent).toEqual([]);
});

test("a header that the older protocol does not know makes no stream of a call", async () => {
  const { post, transport } = proxy({ callers: { parallel: 1 } });
  const named = { ...call, params: { name: "mem_a" } };
  const first = post(named);
  await vi.waitFor(() => transport.last("tools/call"));
  const second = await post({ ...named, id: 8 }, { "mcp-method": "subscriptions/listen" });
  expect(second.answer).toMatchObject({ id: 8, result: { isError: true } });
  transport.say({ id: transport.last("tools/call").id, result: { content: [] } });
  expect(await first).toMatchObject({ status: 200 });
});
