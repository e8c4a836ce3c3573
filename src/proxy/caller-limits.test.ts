import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { CallerAccounts, type CallerLimits } from "../access/caller-limits.ts";
import { createProxyHandler } from "./handler.ts";

const otherKey = "other-key-0123456789abcdef";
const modern = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": { name: "c", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": {},
};

afterEach(() => vi.useRealTimers());

function host(callers: CallerLimits) {
  const runner = new MemoryRunner();
  const handler = createProxyHandler({ plugin: testPlugin(), runner, keys: [testKey, otherKey], callers });
  const headers = (key: string) => ({
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  });
  const post = (body: unknown, key = testKey, path = "/mcp", signal: AbortSignal | null = null) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return handler.fetch(new Request(`http://h${path}`, { method: "POST", headers: headers(key), body: text, signal }));
  };
  const get = (path: string) => handler.fetch(new Request(`http://h${path}`, { headers: headers(testKey) }));
  return { runner, handler, post, get };
}

const call = (params: object = {}) => ({
  jsonrpc: "2.0",
  id: "a1",
  method: "tools/call",
  params: { name: "execute_command", arguments: { command: "git:commit" }, ...params },
});

/** Uses up what the caller may ask in this minute. */
async function overTheRate() {
  const given = host({ perMinute: 1 });
  await (await given.post(call())).text();
  return given;
}

describe("a caller over the rate", () => {
  test("reads why as the result of a tool call, with HTTP 200", async () => {
    const { post, runner } = await overTheRate();
    const response = await post(call());
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.json()).toEqual({
      jsonrpc: "2.0",
      id: "a1",
      result: {
        content: [{ type: "text", text: "This host takes 1 requests a minute of one caller. Try again in 60 s." }],
        isError: true,
      },
    });
    expect(runner.runs).toHaveLength(1);
  });

  test("in the protocol of 2026 as a result that says what it is", async () => {
    const { post } = await overTheRate();
    const answer = (await (await post(call({ _meta: modern }))).json()) as { result: object };
    expect(answer.result).toMatchObject({ resultType: "complete", isError: true });
  });

  test.each([
    ["tools/list", 7],
    ["initialize", "x"],
    ["server/discover", 0],
  ])("%s gets an error of JSON-RPC", async (method, id) => {
    const { post } = await overTheRate();
    const response = await post({ jsonrpc: "2.0", id, method });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id, error: { code: -32_000, data: { code: "RATE_LIMITED" } } });
  });

  test("of a batch each request is answered", async () => {
    const { post } = await overTheRate();
    const batch = [call(), { jsonrpc: "2.0", method: "notifications/x" }, { jsonrpc: "2.0", id: 2, method: "ping" }];
    expect(await (await post(batch)).json()).toMatchObject([
      { id: "a1", result: {} },
      { id: 2, error: {} },
    ]);
  });

  test.each([
    ["no JSON", "{", 400],
    ["nothing", "", 400],
    ["a text", '"tools/call"', 200],
    ["no request", "{}", 400],
    ["an empty batch", "[]", 202],
    ["an id that is none", '{"jsonrpc":"2.0","id":{},"method":"tools/call"}', 202],
    ["a notice", '{"jsonrpc":"2.0","method":"notifications/progress","params":{}}', 202],
  ])("%s breaks nothing and runs nothing", async (_, body, status) => {
    const { post, runner } = await overTheRate();
    const response = await post(body);
    expect([response.status, runner.runs.length]).toEqual([status, 1]);
  });

  test("is refused by the status where a script calls", async () => {
    const { post, get } = await overTheRate();
    for (const response of [
      await post({}, testKey, "/hooks/Stop?handler=1"),
      await get("/patches/AAAAAAAAAAAAAAAAAAAAAA"),
    ]) {
      expect(response.status).toBe(429);
      expect(await response.json()).toMatchObject({ error: { code: "RATE_LIMITED" } });
    }
    expect((await get("/mcp")).status).toBe(429);
  });

  test("keeps nobody else out, and is let in again with time", async () => {
    const given = await overTheRate();
    expect(await (await given.post(call(), otherKey)).text()).toContain("done");
    vi.useFakeTimers({ toFake: ["performance"], now: 0 });
    const timed = host({ perMinute: 2 });
    const text = async () => (await timed.post(call())).text();
    expect([await text(), await text()].every((answer) => answer.includes("done"))).toBe(true);
    expect(await text()).toContain("Try again in 30 s");
    vi.advanceTimersByTime(30_000);
    expect(await text()).toContain("done");
    expect(await text()).toContain("Try again");
  });

  test("the real SDK client reads the words as a result", async () => {
    const { handler } = host({ perMinute: 3 });
    const client = new ModernClient({ name: "c", version: "1" }, { versionNegotiation: { mode: "auto" } });
    const through: typeof fetch = (url, init) => handler.fetch(new Request(url, init));
    const requestInit = { headers: { authorization: `Bearer ${testKey}` } };
    await client.connect(new ModernTransport(new URL("http://h/mcp"), { fetch: through, requestInit }));
    const ask = () => client.callTool({ name: "execute_command", arguments: { command: "git:commit" } });
    const answers = [await ask(), await ask(), await ask(), await ask()];
    expect(answers.at(-1)).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining("a minute") as unknown }],
    });
    await client.close();
  });
});

describe("calls at once", () => {
  test("over the cap are refused until one has ended", async () => {
    const { post, runner } = host({ parallel: 2 });
    runner.wait();
    const aborts = [new AbortController(), new AbortController()];
    const open = await Promise.all(aborts.map(({ signal }) => post(call(), testKey, "/mcp", signal)));
    const refused = await post(call());
    expect(await refused.json()).toMatchObject({
      result: { isError: true, content: [{ text: expect.stringContaining("2 calls") as unknown }] },
    });
    await open[0]?.body?.cancel();
    aborts[0]?.abort();
    const third = await post(call());
    expect(third.headers.get("content-type")).toBe("text/event-stream");
    await third.body?.cancel();
    await open[1]?.body?.cancel();
  });

  test("count until their stream has been read to its end", async () => {
    const { post } = host({ parallel: 1 });
    for (let at = 0; at < 3; at += 1) expect(await (await post(call())).text()).toContain("done");
    const unread = await post(call());
    expect(await (await post(call())).text()).toContain("at once");
    await unread.text();
    expect(await (await post(call())).text()).toContain("done");
  });

  test("the end of one passes although nothing else does", async () => {
    const { post } = host({ parallel: 1 });
    const unread = await post(call());
    const notice = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: "a1" } };
    expect((await post(notice)).status).toBe(202);
    await unread.body?.cancel();
  });

  test("an answer that is refused or fails is over", async () => {
    const { post } = host({ parallel: 1 });
    for (let at = 0; at < 3; at += 1) expect((await post("{")).status).toBe(400);
    for (let at = 0; at < 3; at += 1) expect((await post("{", testKey, "/hooks/Stop?handler=1")).status).toBe(400);
  });
});

describe("streams of notices", () => {
  const listen = {
    jsonrpc: "2.0",
    id: 1,
    method: "subscriptions/listen",
    params: { _meta: modern, notifications: {} },
  };

  test("are counted apart from calls", () => {
    const accounts = new CallerAccounts({ parallel: 1, streams: 1 });
    const stream = accounts.enter("a", "stream");
    expect(accounts.enter("a", "stream")).toMatchObject({ code: "TOO_MANY_STREAMS" });
    expect(accounts.enter("b", "stream")).toBeTypeOf("function");
    const first = accounts.enter("a", "call");
    expect(first).toBeTypeOf("function");
    expect(accounts.enter("a", "call")).toMatchObject({ code: "TOO_MANY_CALLS" });
    for (const end of [stream, stream, first]) if (typeof end === "function") end();
    // Ended twice, it was still one.
    expect(accounts.enter("a", "stream")).toBeTypeOf("function");
    expect(accounts.enter("a", "stream")).toMatchObject({ code: "TOO_MANY_STREAMS" });
  });

  test("of the protocol of 2026 are known by their header", async () => {
    const { handler } = host({ streams: 1, parallel: 1 });
    const headers = {
      authorization: `Bearer ${testKey}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-method": "subscriptions/listen",
      "mcp-protocol-version": "2026-07-28",
    };
    const open = () =>
      handler.fetch(new Request("http://h/mcp", { method: "POST", headers, body: JSON.stringify(listen) }));
    const first = await open();
    expect(first.headers.get("content-type")).toBe("text/event-stream");
    expect(await (await open()).json()).toMatchObject({ error: { data: { code: "TOO_MANY_STREAMS" } } });
    await first.body?.cancel();
    const again = await open();
    expect(again.headers.get("content-type")).toBe("text/event-stream");
    await again.body?.cancel();
  });
});

test("callers that come and go leave nothing", () => {
  vi.useFakeTimers({ toFake: ["performance"], now: 0 });
  const accounts = new CallerAccounts({ perMinute: 60 });
  const stays = accounts.enter("stays", "stream");
  for (let at = 0; at < 100_000; at += 1) {
    const end = accounts.enter(`c-${at}`, "call");
    if (typeof end === "function") end();
    vi.advanceTimersByTime(1);
  }
  expect(stays).toBeTypeOf("function");
  expect(accounts.size).toBeLessThan(25_000);
  // Who is still there was not forgotten.
  for (let at = 0; at < 59; at += 1) accounts.enter("stays", "stream");
});

test.each([{ perMinute: 0 }, { perMinute: 1.5 }, { parallel: -1 }, { streams: 1e9 }, { failuresPerMinute: 0 }])(
  "%o is refused at the start",
  (callers) => expect(() => host(callers)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" })),
);
