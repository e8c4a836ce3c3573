import { afterEach, describe, expect, test, vi } from "vitest";
import { UpstreamPool } from "../adapters/upstream-pool.ts";
import type { JsonObject } from "../core/json.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { answerHandshake, MemoryTransport } from "../testing/upstreams/memory-transport.ts";
import { createProxyHandler } from "./handler.ts";
import type { ProxyOptions } from "./types.ts";

// The endpoints over servers in memory, whose words and clock the test decides.

afterEach(() => vi.useRealTimers());

function lists(request: JsonObject): object | undefined {
  const { method, params } = request;
  if (method === "tools/list") {
    // Two pages, out of order.
    const cursor = (params as { cursor?: string }).cursor;
    const page =
      cursor === undefined ? { tools: [{ name: "z" }], nextCursor: "2" } : { tools: [{ name: "a", title: "A" }] };
    return { result: page };
  }
  if (method === "prompts/list") return { result: { prompts: [{ name: "p" }] } };
  if (method === "resources/list") return { result: { resources: [{ uri: "mem://r", name: "r" }] } };
  if (method === "resources/templates/list")
    return { result: { resourceTemplates: [{ uriTemplate: "mem://t/{id}", name: "t" }] } };
  if (method === "resources/subscribe" || method === "resources/unsubscribe") return { result: {} };
  return answerHandshake(request);
}

function proxy(more: Partial<ProxyOptions> = {}, answer: MemoryTransport["answer"] = lists, own: object = {}) {
  const servers: MemoryTransport[] = [];
  const policy = { share: "shared", protocol: "legacy", idleMs: 600_000, timeoutMs: 600_000 } as const;
  const upstreams = new UpstreamPool({
    servers: [{ name: "mem", ...policy, ...own }],
    open: () => {
      const server = new MemoryTransport();
      server.answer = answer;
      servers.push(server);
      return server;
    },
  });
  const runner = new MemoryRunner();
  const handler = createProxyHandler({ plugin: testPlugin(), runner, keys: [testKey], upstreams, ...more });
  const server = async () => {
    await vi.waitFor(() => expect(servers.at(-1)).toBeDefined());
    return servers.at(-1) as MemoryTransport;
  };
  return { handler, servers, server, runner };
}

type Proxy = ReturnType<typeof proxy>;

interface Given {
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly method?: string;
}

function send({ handler }: Proxy, body: unknown, given: Given = {}): Promise<Response> {
  const headers = {
    authorization: `Bearer ${testKey}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
    ...given.headers,
  };
  const method = given.method ?? "POST";
  const init = { method, headers, ...(given.signal && { signal: given.signal }) };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return handler.fetch(
    new Request(
      `http://127.0.0.1${given.path ?? "/servers/mem/mcp"}`,
      method === "POST" ? { ...init, body: text } : init,
    ),
  );
}

const legacy = (given: Proxy, method: string, params: JsonObject = {}, more: Given = {}) =>
  send(given, { jsonrpc: "2.0", id: 1, method, params }, more);

const version = "2026-07-28";

function modern(given: Proxy, method: string, params: JsonObject = {}, more: Given = {}) {
  const name = params["name"] ?? params["uri"];
  const meta = {
    "io.modelcontextprotocol/protocolVersion": version,
    "io.modelcontextprotocol/clientCapabilities": {},
    ...(params["_meta"] as JsonObject | undefined),
  };
  const headers = {
    "mcp-protocol-version": version,
    "mcp-method": method,
    ...(typeof name === "string" && { "mcp-name": name }),
    ...more.headers,
  };
  return send(given, { jsonrpc: "2.0", id: 1, method, params: { ...params, _meta: meta } }, { ...more, headers });
}

const json = async (response: Promise<Response> | Response) => (await (await response).json()) as JsonObject;

async function sessionOf(given: Proxy, path?: string): Promise<string> {
  const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "t", version: "1" } };
  const response = await legacy(given, "initialize", params, path === undefined ? {} : { path });
  return response.headers.get("mcp-session-id") ?? "";
}

describe("what is no request of the protocol", () => {
  const bodies: readonly [string, unknown, number, number][] = [
    ["no JSON", "{", 400, -32_700],
    ["nothing", "", 400, -32_700],
    ["a number", 7, 400, -32_600],
    ["null", "null", 400, -32_600],
    ["an empty batch", [], 400, -32_600],
    ["a batch with a wrong part", [{ jsonrpc: "2.0", id: 1, method: "ping" }, 7], 400, -32_600],
    ["another version of JSON-RPC", { jsonrpc: "1.0", id: 1, method: "ping" }, 400, -32_600],
    ["an id that is null", { jsonrpc: "2.0", id: null, method: "ping" }, 400, -32_600],
    ["a method that is a number", { jsonrpc: "2.0", id: 1, method: 5 }, 400, -32_600],
    ["params that are a list", { jsonrpc: "2.0", id: 1, method: "ping", params: [] }, 400, -32_600],
  ];
  test.each(bodies)("%s", async (_, body, status, code) => {
    const given = proxy();
    const response = await send(given, body);
    expect([response.status, await json(response)]).toMatchObject([status, { error: { code } }]);
    expect(given.servers).toEqual([]);
  });

  test("another content type, or a body over the limit", async () => {
    const given = proxy({ maxBodyBytes: 1_024 });
    expect((await send(given, "{}", { headers: { "content-type": "text/plain" } })).status).toBe(415);
    expect(await json(legacy(given, "ping", { text: "x".repeat(2_000) }))).toMatchObject({
      id: 1,
      error: { code: -32_000, data: { code: "BODY_TOO_LARGE" } },
    });
  });

  test.each(["toString", "__proto__", "constructor", "tools/delete", ""])("the method %o", async (method) => {
    const given = proxy();
    expect(await json(legacy(given, method))).toMatchObject({ id: 1, error: { code: -32_601 } });
    const response = await modern(given, method);
    expect([response.status, (await json(response))["error"]]).toMatchObject([404, { code: -32_601 }]);
  });
});

describe("2026-07-28", () => {
  const call = { name: "a", arguments: {} };

  test.each([
    ["the version", { "mcp-protocol-version": "2025-11-25" }],
    ["the method", { "mcp-method": "tools/list" }],
    ["the name", { "mcp-name": "b" }],
    ["a name that is coded wrongly", { "mcp-name": "=?base64?****?=" }],
  ])("a header that says another thing than the body: %s", async (_, headers) => {
    const given = proxy();
    const response = await modern(given, "tools/call", call, { headers });
    expect([response.status, await json(response)]).toMatchObject([400, { id: 1, error: { code: -32_020 } }]);
    expect(given.servers).toEqual([]);
  });

  test("a name that no header can hold travels coded", async () => {
    const given = proxy();
    const name = "ü\n";
    const coded = `=?base64?${Buffer.from(name).toString("base64")}?=`;
    const answer = modern(given, "tools/call", { name }, { headers: { "mcp-name": coded } });
    const server = await given.server();
    await vi.waitFor(() => server.last("tools/call"));
    const { id, params } = server.last("tools/call");
    server.say({ id, result: { content: [] } });
    expect([params["name"], (await answer).status]).toEqual([name, 200]);
  });

  test("a version that is not served", async () => {
    const given = proxy();
    const meta = { "io.modelcontextprotocol/protocolVersion": "2027-01-01" };
    const response = await modern(
      given,
      "tools/list",
      { _meta: meta },
      { headers: { "mcp-protocol-version": "2027-01-01" } },
    );
    expect([response.status, await json(response)]).toMatchObject([
      400,
      { error: { code: -32_022, data: { supported: [version], requested: "2027-01-01" } } },
    ]);
  });

  test.each(["initialize", "ping", "logging/setLevel", "resources/subscribe"])("%s is gone", async (method) => {
    expect((await modern(proxy(), method)).status).toBe(404);
  });

  test("lists are whole, sorted, and say how long they hold", async () => {
    const given = proxy();
    expect((await json(modern(given, "tools/list")))["result"]).toEqual({
      resultType: "complete",
      ttlMs: 60_000,
      cacheScope: "public",
      tools: [{ name: "a", title: "A" }, { name: "z" }],
    });
    expect(await json(modern(given, "tools/list", { cursor: "2" }))).toMatchObject({ error: { code: -32_602 } });
  });

  test("what servers of the older era leave out is put into results", async () => {
    const given = proxy();
    const ask = async (method: string, params: JsonObject, result: object) => {
      const answer = modern(given, method, params);
      const server = await given.server();
      await vi.waitFor(() => server.last(method));
      server.sayText(`{"result": ${JSON.stringify(result)} ,"id":${server.last(method).id}, "jsonrpc":"2.0"}`);
      return (await json(answer))["result"];
    };
    expect(await ask("tools/call", call, {})).toEqual({ resultType: "complete" });
    expect(await ask("resources/read", { uri: "mem://r" }, { contents: [], _meta: { a: 1 } })).toEqual({
      resultType: "complete",
      ttlMs: 0,
      cacheScope: "private",
      contents: [],
      _meta: { a: 1 },
    });
  });

  test("a stream of changes begins with what is heard, and ends with a last word", async () => {
    const given = proxy();
    const notifications = { toolsListChanged: true, resourcesListChanged: false, resourceSubscriptions: ["mem://r"] };
    const response = await modern(given, "subscriptions/listen", { notifications });
    const server = await given.server();
    await vi.waitFor(() => server.last("resources/subscribe"));
    server.say({ method: "notifications/resources/updated", params: { uri: "mem://r" } });
    server.say({ method: "notifications/resources/updated", params: { uri: "mem://other" } });
    await given.handler.close();
    const all = messagesIn(await response.text());
    const tag = { "io.modelcontextprotocol/subscriptionId": 1 };
    expect(all).toMatchObject([
      { params: { notifications: { toolsListChanged: true, resourceSubscriptions: ["mem://r"] }, _meta: tag } },
      { method: "notifications/resources/updated", params: { uri: "mem://r", _meta: tag } },
      { id: 1, result: { resultType: "complete", _meta: tag } },
    ]);
    expect(all).toHaveLength(3);
  });

  test.each([[{}], [{ notifications: 1 }], [{ notifications: { resourceSubscriptions: "all" } }]])(
    "%j is no wish for changes",
    async (params) => {
      expect(await json(modern(proxy(), "subscriptions/listen", params))).toMatchObject({ error: { code: -32_602 } });
    },
  );
});

function messagesIn(stream: string): JsonObject[] {
  const lines = stream.split("\n").filter((line) => line.startsWith("data: "));
  return lines.map((line) => JSON.parse(line.slice(6)) as JsonObject);
}

describe("the protocols with a handshake", () => {
  test.each([
    ["2025-11-25", "2025-11-25"],
    ["2025-06-18", "2025-06-18"],
    ["2025-03-26", "2025-03-26"],
    ["2024-11-05", "2025-11-25"],
    ["constructor", "2025-11-25"],
  ])("initialize with %s agrees on %s", async (protocolVersion, agreed) => {
    const answer = await legacy(proxy(), "initialize", { protocolVersion, capabilities: {} });
    expect(answer.headers.get("mcp-session-id")).toMatch(/^[\w.-]{40,120}$/);
    expect(await json(answer)).toMatchObject({ result: { protocolVersion: agreed, serverInfo: { name: "memory" } } });
  });

  test("a session of another endpoint, or one that was ended, is not found", async () => {
    const given = proxy();
    const id = await sessionOf(given);
    const headers = { "mcp-session-id": id };
    expect((await legacy(given, "ping", {}, { headers })).status).toBe(200);
    expect((await legacy(given, "ping", {}, { headers, path: "/mcp" })).status).toBe(404);
    expect((await send(given, "", { headers, method: "DELETE" })).status).toBe(204);
    for (const method of ["POST", "GET", "DELETE"] as const) {
      const body = { jsonrpc: "2.0", id: 1, method: "ping" };
      expect((await send(given, body, { headers, method })).status).toBe(404);
    }
  });

  test("without a session there is no stream to get", async () => {
    expect((await send(proxy(), "", { method: "GET" })).status).toBe(405);
    expect((await send(proxy(), "", { method: "PUT" })).status).toBe(405);
  });

  test("an unknown version in the header is refused", async () => {
    expect((await legacy(proxy(), "ping", {}, { headers: { "mcp-protocol-version": "2020-01-01" } })).status).toBe(400);
  });

  test("a batch is answered as a whole", async () => {
    const given = proxy();
    const batch = [
      { jsonrpc: "2.0", id: 1, method: "ping" },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", id: "two", method: "tools/list" },
    ];
    const answers = (await (await send(given, batch)).json()) as JsonObject[];
    expect(answers.map(({ id }) => id)).toEqual([1, "two"]);
    expect((await send(given, [{ jsonrpc: "2.0", method: "notifications/initialized" }])).status).toBe(202);
  });

  test("the stream of a session tells of changes, and a second one takes its place", async () => {
    const given = proxy();
    const headers = { "mcp-session-id": await sessionOf(given) };
    await legacy(given, "tools/list", {}, { headers });
    const [first, second] = [
      await send(given, "", { headers, method: "GET" }),
      await send(given, "", { headers, method: "GET" }),
    ];
    await legacy(given, "resources/subscribe", { uri: "mem://r" }, { headers });
    const server = await given.server();
    server.say({ method: "notifications/tools/list_changed" });
    server.say({ method: "notifications/resources/updated", params: { uri: "mem://r", title: "R" } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await given.handler.close();
    expect(messagesIn(await first.text())).toEqual([]);
    expect(messagesIn(await second.text())).toEqual([
      { jsonrpc: "2.0", method: "notifications/resources/updated", params: { uri: "mem://r", title: "R" } },
      { jsonrpc: "2.0", method: "notifications/tools/list_changed" },
    ]);
  });

  test("subscriptions of two sessions are one of the server, until both have ended", async () => {
    const given = proxy();
    const ids = [await sessionOf(given), await sessionOf(given)];
    for (const id of ids)
      await legacy(given, "resources/subscribe", { uri: "mem://r" }, { headers: { "mcp-session-id": id } });
    const server = await given.server();
    const sent = (method: string) => server.sent.filter((message) => message["method"] === method).length;
    const end = (id: string | undefined) =>
      send(given, "", { headers: { "mcp-session-id": id ?? "" }, method: "DELETE" });
    await end(ids[0]);
    expect([sent("resources/subscribe"), sent("resources/unsubscribe")]).toEqual([1, 0]);
    await end(ids[1]);
    await vi.waitFor(() => expect(sent("resources/unsubscribe")).toBe(1));
  });
});

describe("all servers at /mcp", () => {
  const through = { path: "/mcp" };
  const ask = async (given: Proxy, method: string, params: JsonObject) => {
    const server = await given.server();
    const before = server.sent.length;
    const answer = legacy(given, method, params, through);
    await vi.waitFor(() => expect(server.sent.slice(before)).toContainEqual(expect.objectContaining({ method })));
    server.say({ id: server.last(method).id, result: {} });
    await answer;
    return server.last(method).params;
  };

  test("prompts, resources and completions find their server", async () => {
    const given = proxy();
    expect((await json(legacy(given, "prompts/list", {}, through)))["result"]).toEqual({
      prompts: [{ name: "mem_p" }],
    });
    expect(await ask(given, "prompts/get", { name: "mem_p", arguments: { x: "1" } })).toEqual({
      name: "p",
      arguments: { x: "1" },
    });
    expect(await ask(given, "resources/read", { uri: "mem://r" })).toEqual({ uri: "mem://r" });
    expect(await ask(given, "resources/read", { uri: "mem://t/7" })).toEqual({ uri: "mem://t/7" });
    const argument = { name: "x", value: "1" };
    const prompt = { ref: { type: "ref/prompt", name: "mem_p" }, argument };
    expect(await ask(given, "completion/complete", prompt)).toEqual({
      ref: { type: "ref/prompt", name: "p" },
      argument,
    });
    const template = { ref: { type: "ref/resource", uri: "mem://t/{id}" }, argument };
    expect(await ask(given, "completion/complete", template)).toEqual(template);
    const unknown = await json(legacy(given, "resources/read", { uri: "other://x" }, through));
    expect(unknown["error"]).toMatchObject({ code: -32_002, data: { uri: "other://x" } });
  });

  test("the proxy's own tools are called as before, by both protocols, and stopped by a notification", async () => {
    const given = proxy();
    const call = { name: "execute_command", arguments: { command: "analyze" } };
    for (const answer of [
      await legacy(given, "tools/call", call, through),
      await modern(given, "tools/call", call, through),
    ]) {
      expect(messagesIn(await answer.text()).at(-1)).toMatchObject({ result: { content: [{ text: "done" }] } });
    }
    given.runner.wait();
    const headers = { "mcp-session-id": await sessionOf(given, "/mcp") };
    const running = await legacy(given, "tools/call", call, { ...through, headers });
    await vi.waitFor(() => expect(given.runner.runs).toHaveLength(3));
    const cancel = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } };
    await send(given, cancel, { ...through, headers });
    await given.runner.stopped.promise;
    await running.body?.cancel();
  });

  test("a server that is too slow is left out, and listeners hear when it came", async () => {
    vi.useFakeTimers();
    const given = proxy({}, (request) => (request["method"] === "tools/list" ? undefined : lists(request)));
    const notifications = { toolsListChanged: true };
    const listening = await modern(given, "subscriptions/listen", { notifications }, through);
    const listing = json(legacy(given, "tools/list", {}, through));
    const server = await given.server();
    await vi.advanceTimersByTimeAsync(5_100);
    const names = ((await listing)["result"] as { tools: { name: string }[] }).tools.map(({ name }) => name);
    expect(names).toEqual(["execute_command", "invoke_agent"]);
    server.say({ id: server.last("tools/list").id, result: { tools: [{ name: "late" }] } });
    await vi.advanceTimersByTimeAsync(100);
    expect(JSON.stringify(await json(legacy(given, "tools/list", {}, through)))).toContain("mem_late");
    await given.handler.close();
    expect(await listening.text()).toContain("notifications/tools/list_changed");
  });
});

describe("a long call", () => {
  test("becomes a stream after 5 s, with signs of life and a progress that only grows", async () => {
    vi.useFakeTimers();
    const given = proxy();
    const calling = legacy(given, "tools/call", { name: "a", _meta: { progressToken: "t" } });
    await vi.advanceTimersByTimeAsync(5_100);
    const response = await calling;
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const server = await given.server();
    const { id } = server.last("tools/call");
    await vi.advanceTimersByTimeAsync(31_000);
    server.say({ method: "notifications/progress", params: { progressToken: id, progress: 1, total: 4 } });
    await vi.advanceTimersByTimeAsync(31_000);
    server.say({ method: "notifications/progress", params: { progressToken: id, progress: 2, total: 4 } });
    server.say({ id, result: { content: [] } });
    const text = await response.text();
    const told = messagesIn(text)
      .slice(0, -1)
      .map(({ params }) => params as { progress: number; progressToken: string });
    expect(told.map(({ progressToken }) => progressToken)).toEqual(Array.from(told, () => "t"));
    const values = told.map(({ progress }) => progress);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    expect(values.length).toBeGreaterThanOrEqual(5);
    expect(text.match(/^: $/gm)?.length).toBeGreaterThanOrEqual(4);
    expect(messagesIn(text).at(-1)).toMatchObject({ id: 1, result: {} });
  });

  test("is given up by the server's side after its time without a word, not before", async () => {
    vi.useFakeTimers();
    const given = proxy();
    const calling = legacy(given, "tools/call", { name: "a", _meta: { progressToken: 1 } });
    await vi.advanceTimersByTimeAsync(590_000);
    const server = await given.server();
    const { id } = server.last("tools/call");
    server.say({ method: "notifications/progress", params: { progressToken: id, progress: 1 } });
    await vi.advanceTimersByTimeAsync(590_000);
    expect(server.cancelled).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.cancelled).toEqual([[id, "The server said nothing for 600 s."]]);
    expect(await (await calling).text()).toContain("said nothing for 600 s");
  });

  test("of a client that takes no stream waits for its answer", async () => {
    vi.useFakeTimers();
    const given = proxy();
    const headers = { accept: "application/json" };
    const calling = legacy(given, "tools/call", { name: "a", _meta: { progressToken: 1 } }, { headers });
    await vi.advanceTimersByTimeAsync(60_000);
    const server = await given.server();
    const { id } = server.last("tools/call");
    server.say({ method: "notifications/progress", params: { progressToken: id, progress: 1 } });
    server.say({ id, result: { content: [] } });
    expect(await json(calling)).toMatchObject({ id: 1, result: { content: [] } });
  });

  test("whose reader takes nothing is cut once 8 MiB wait, and its server is told", async () => {
    const given = proxy();
    const calling = legacy(given, "tools/call", { name: "a", _meta: { progressToken: 1 } });
    const server = await given.server();
    await vi.waitFor(() => server.last("tools/call"));
    const { id } = server.last("tools/call");
    const message = "x".repeat(1_048_576);
    for (let progress = 1; progress < 20; progress += 1) {
      server.say({ method: "notifications/progress", params: { progressToken: id, progress, message } });
    }
    const response = await calling;
    expect(server.cancelled).toEqual([[id, "the caller is gone"]]);
    await expect(response.text()).rejects.toThrow("reads too slowly");
  });

  test("that is under way when the host closes comes to its end", async () => {
    const given = proxy({ drainMs: 25_000 });
    const calling = legacy(given, "tools/call", { name: "a" });
    const server = await given.server();
    await vi.waitFor(() => server.last("tools/call"));
    const closing = given.handler.close();
    expect(await (await legacy(given, "tools/call", { name: "a" })).text()).toContain("The host is shutting down.");
    expect(server.isClosed).toBe(false);
    server.say({ id: server.last("tools/call").id, result: { content: [{ type: "text", text: "whole" }] } });
    expect(JSON.stringify(await json(calling))).toContain("whole");
    await closing;
    expect(server.isClosed).toBe(true);
  });

  test("that does not end is failed 25 s after the host was told to close", async () => {
    vi.useFakeTimers();
    const given = proxy({ drainMs: 25_000 });
    const calling = legacy(given, "tools/call", { name: "a" });
    await vi.advanceTimersByTimeAsync(10);
    const closing = given.handler.close();
    await vi.advanceTimersByTimeAsync(25_100);
    await closing;
    expect(await (await calling).text()).toContain('"isError":true');
  });
});

test("a thousand clients that came and went leave nothing behind", async () => {
  const given = proxy();
  const server = await (async () => {
    await sessionOf(given);
    return given.server();
  })();
  for (let at = 0; at < 1_000; at += 1) {
    const headers = { "mcp-session-id": await sessionOf(given) };
    const stop = new AbortController();
    const stream = await send(given, "", { headers, method: "GET", signal: stop.signal });
    await stream.body?.cancel();
  }
  expect(given.servers).toHaveLength(1);
  await given.handler.close();
  expect(server.isClosed).toBe(true);
});

test("tools of a server that the plugin loads first are loaded first, unless one says otherwise", async () => {
  const tools = [
    { name: "a", _meta: { x: 1 } },
    { name: "b" },
    { name: "c", _meta: { "anthropic/alwaysLoad": false } },
  ];
  const answer = (request: JsonObject) => (request["method"] === "tools/list" ? { result: { tools } } : lists(request));
  const metas = async (own: object) => {
    const { result } = await json(legacy(proxy({}, answer, own), "tools/list", {}, { path: "/mcp" }));
    const listed = (result as { tools: { name: string; _meta?: object }[] }).tools;
    return listed.filter(({ name }) => name.startsWith("mem_")).map(({ _meta: meta }) => meta);
  };
  const first = { "anthropic/alwaysLoad": true };
  expect(await metas({ alwaysLoad: true })).toEqual([{ ...first, x: 1 }, first, { "anthropic/alwaysLoad": false }]);
  expect(await metas({})).toEqual([{ x: 1 }, undefined, { "anthropic/alwaysLoad": false }]);
});

describe("a key that opens a part", () => {
  const who = (...tools: string[]) => ({
    keys: ["another-key-0123456789"],
    verify: async () => ({ caller: "c-part", tools }),
  });
  const names = async (answer: Promise<Response>, kind: string) => {
    const result = (await json(answer))["result"] as Record<string, { name: string }[]>;
    return result[kind]?.map(({ name }) => name);
  };

  test("opens no other tool, prompt or resource, at neither endpoint", async () => {
    const given = proxy(who("mem_z", "command:analyze"));
    const both = [{ path: "/mcp" }, {}];
    expect(await names(legacy(given, "tools/list", {}, both[0]), "tools")).toEqual(["execute_command", "mem_z"]);
    expect(await names(legacy(given, "tools/list", {}, both[1]), "tools")).toEqual(["z"]);
    for (const more of both) {
      const prefix = more.path === undefined ? "" : "mem_";
      expect(await names(legacy(given, "prompts/list", {}, more), "prompts")).toEqual([]);
      expect(await names(legacy(given, "resources/list", {}, more), "resources")).toEqual([]);
      for (const [method, params] of [
        ["prompts/get", { name: `${prefix}p` }],
        ["resources/read", { uri: "mem://r" }],
        ["completion/complete", { ref: { type: "ref/prompt", name: `${prefix}p` } }],
      ] as const) {
        expect(JSON.stringify(await json(legacy(given, method, params, more)))).toMatch(/"error":/);
      }
      // What is there for others is refused in words for the model.
      const closed = await json(legacy(given, "tools/call", { name: `${prefix}a` }, more));
      expect(closed).toHaveProperty("result.isError", true);
      expect(JSON.stringify(closed)).toContain("does not open the tool");
    }
    // Only the server itself knows which other names it has.
    expect(await json(legacy(given, "tools/call", { name: "mem_none" }, both[0]))).toHaveProperty("error.code");
    expect((await given.server()).sent.filter(({ method }) => !/list|init/.test(method as string))).toEqual([]);
  });

  test("opens resources with all that the server has", async () => {
    const given = proxy(who("mem_*"));
    expect(await names(legacy(given, "resources/list", {}, { path: "/mcp" }), "resources")).toEqual(["r"]);
    expect(await names(legacy(given, "tools/list"), "tools")).toEqual(["a", "z"]);
  });
});
