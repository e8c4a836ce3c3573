import { describe, expect, test } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { hookOf, MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "./handler.ts";
import type { ProxyLoad } from "./proxy-metrics.ts";
import type { CallRecord, ProxyOptions } from "./types.ts";

function proxy(more: Partial<ProxyOptions> = {}) {
  const runner = new MemoryRunner();
  const calls: CallRecord[] = [];
  const onCall = (record: CallRecord) => calls.push(record);
  const plugin = testPlugin();
  const handler = createProxyHandler({ plugin, runner, keys: [testKey], onCall, ...more });
  const get = (path: string, method = "GET") => handler.fetch(new Request(`http://127.0.0.1${path}`, { method }));
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    handler.fetch(
      new Request(`http://127.0.0.1${path}`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${testKey}`,
          "content-type": "application/json",
          accept: "application/json, text/event-stream",
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    );
  const call = (name: string, input: JsonObject, headers: Record<string, string> = {}) =>
    post("/mcp", { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: input } }, headers);
  return { runner, calls, plugin, handler, get, post, call };
}

/** The last message of an answer of either kind. */
async function lastOf(response: Response): Promise<JsonObject> {
  const text = await response.text();
  const [, data = text] = [...text.matchAll(/^data: (.*)$/gm)].at(-1) ?? [];
  return JSON.parse(data) as JsonObject;
}

const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const closing = {
  isError: true,
  content: [{ type: "text", text: "The host is shutting down. Try again in a minute." }],
};
const analyze = { command: "analyze", arguments: "" };

describe("GET /readyz", () => {
  test("asks for no key, and for GET or HEAD", async () => {
    const { get } = proxy();
    const response = await get("/readyz");
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 200,
      body: { status: "ready" },
    });
    expect((await get("/readyz", "HEAD")).status).toBe(200);
    expect((await get("/readyz", "POST")).status).toBe(405);
  });

  test("says that no run can begin, as long as that is so", async () => {
    let isFull = true;
    const { get } = proxy({ isFull: () => isFull });
    const response = await get("/readyz");
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 503,
      body: { status: "not ready", reasons: ["no-run-slot"] },
    });
    isFull = false;
    expect((await get("/readyz")).status).toBe(200);
  });
});

describe("a proxy that closes", () => {
  /** A run that ends when it is told to. */
  function slow(more: Partial<ProxyOptions> = {}) {
    const given = proxy(more);
    const answer = Promise.withResolvers<string>();
    const began = Promise.withResolvers<void>();
    given.runner.answer = async (_, { signal }) => {
      began.resolve();
      const stopped = new Promise<string>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
      });
      return Promise.race([answer.promise, stopped]);
    };
    return { ...given, end: () => answer.resolve("done"), began: began.promise };
  }

  test("lets a run end, and meanwhile says so and takes no other call", async () => {
    const { call, handler, get, post, end, began, runner, plugin } = slow({ drainMs: 60_000 });
    const answer = call("execute_command", analyze).then(lastOf);
    await began;
    const closed = handler.close();
    expect(await (await get("/readyz")).json()).toEqual({ status: "not ready", reasons: ["closing"] });
    expect((await get("/healthz")).status).toBe(200);
    const late = await call("execute_command", analyze);
    expect({ status: late.status, ...(await lastOf(late)) }).toMatchObject({ status: 200, id: 1, result: closing });
    const list = await post("/mcp", { jsonrpc: "2.0", id: 2, method: "tools/list" });
    expect(await lastOf(list)).toMatchObject({ id: 2, error: { code: -32_000, data: { code: "CLOSING" } } });
    expect((await post(`/hooks/PreToolUse?handler=${hookOf(plugin, "PreToolUse")}`, {})).status).toBe(503);
    expect(runner.runs).toHaveLength(1);
    end();
    expect(await answer).toMatchObject({ result: { content: [{ text: "done" }] } });
    await closed;
  });

  test("stops a run that takes longer, and tells its caller", async () => {
    const { call, handler, began, calls } = slow({ drainMs: 30 });
    const answer = call("execute_command", analyze).then(lastOf);
    await began;
    await handler.close();
    expect(await answer).toMatchObject({ result: closing });
    expect(calls).toMatchObject([{ outcome: "INTERNAL" }]);
  });

  test.each([-1, 3_600_001, 1.5])("takes no %d milliseconds for it", (drainMs) => {
    expect(() => proxy({ drainMs })).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});

describe("a call's trace", () => {
  test("goes to the run and into the record", async () => {
    const { call, runner, calls } = proxy();
    let given: unknown;
    runner.answer = async (_, { trace }) => {
      given = trace;
      return "ünd";
    };
    await (await call("execute_command", analyze, { traceparent, tracestate: "a=b" })).text();
    expect(given).toEqual({ traceparent, tracestate: "a=b" });
    expect(calls).toMatchObject([{ outcome: "ok", trace: "4bf92f3577b34da6a3ce929d0e0e4736", bytes: 4 }]);
    await (await call("execute_command", analyze, { traceparent: "broken" })).text();
    expect(given).toBeUndefined();
    expect(calls[1]).not.toHaveProperty("trace");
  });

  test("goes to a hook", async () => {
    const { post, plugin, calls } = proxy();
    await post(`/hooks/PreToolUse?handler=${hookOf(plugin, "PreToolUse")}`, { tool_name: "Bash" }, { traceparent });
    expect(calls).toMatchObject([{ tool: "execute_hook", trace: "4bf92f3577b34da6a3ce929d0e0e4736" }]);
  });
});

describe("a proxy is counted", () => {
  function counted(more: Partial<ProxyOptions> = {}) {
    const refused: string[] = [];
    const ended: CallRecord[] = [];
    let load: () => ProxyLoad = () => ({ active: -1, streams: 0, sessions: 0, servers: [] });
    const proxyMetrics = {
      callEnded: (record: CallRecord) => void ended.push(record),
      refused: (code: string) => void refused.push(code),
      watchProxy: (given: () => ProxyLoad) => void (load = given),
    };
    return { ...proxy({ proxyMetrics, ...more }), refused, ended, load: () => load() };
  }

  test("by what it refuses and why", async () => {
    const { get, post, call, refused, handler } = counted({ callers: { perMinute: 1 } });
    await get("/mcp");
    await get("/nothing");
    await call("execute_command", analyze);
    await call("execute_command", analyze);
    await handler.close();
    await post("/mcp", {});
    expect(refused).toEqual(["KEY_REFUSED", "NOT_FOUND", "RATE_LIMITED", "CLOSING"]);
  });

  test("by its calls, whatever who counts them throws", async () => {
    const { call, ended, load } = counted();
    await (await call("execute_command", analyze)).text();
    expect(ended).toMatchObject([{ tool: "execute_command", outcome: "ok" }]);
    expect(load()).toEqual({ active: 0, streams: 0, sessions: 0, servers: [] });
    const broken = counted({
      proxyMetrics: {
        callEnded: () => {
          throw new Error("full");
        },
        refused: () => {
          throw new Error("full");
        },
        watchProxy: () => {},
      },
    });
    expect(await lastOf(await broken.call("execute_command", analyze))).toMatchObject({
      result: { content: [{ text: "done" }] },
    });
    expect(broken.calls).toHaveLength(1);
    expect((await broken.get("/nothing")).status).toBe(404);
  });
});

test("a plugin that is loaded anew is served to the next call, and the run under way keeps its own runner", async () => {
  const { call, handler, runner, plugin } = proxy();
  const answer = Promise.withResolvers<string>();
  const began = Promise.withResolvers<void>();
  runner.answer = () => {
    began.resolve();
    return answer.promise;
  };
  const first = call("execute_command", analyze).then(lastOf);
  await began.promise;
  const next = new MemoryRunner();
  next.answer = async () => "of the next";
  handler.reload({
    plugin: { ...plugin, commands: plugin.commands.filter(({ name }) => name !== "analyze") },
    runner: next,
  });
  expect(await lastOf(await call("execute_command", { command: "git:commit" }))).toMatchObject({
    result: { content: [{ text: "of the next" }] },
  });
  expect(await lastOf(await call("execute_command", analyze))).toMatchObject({ result: { isError: true } });
  answer.resolve("of the first");
  expect(await first).toMatchObject({ result: { content: [{ text: "of the first" }] } });
  expect(() => handler.reload({} as never)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});
