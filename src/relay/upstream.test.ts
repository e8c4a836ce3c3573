import { afterEach, describe, expect, test, vi } from "vitest";
import type { BazaarError } from "../core/errors.ts";
import { answerDiscover, MemoryTransport } from "../testing/upstreams/memory-transport.ts";
import { type Bytes, valueAt } from "./json-bytes.ts";
import type { CallSink, ServerQuestion, UpstreamEvents } from "./types.ts";
import { Upstream } from "./upstream.ts";

afterEach(() => vi.useRealTimers());

class Sink implements CallSink {
  readonly heard: string[] = [];
  readonly questions: ServerQuestion[] = [];
  progress = ({ bytes }: { bytes: Bytes }, at: { start: number; end: number }) =>
    void this.heard.push(`progress ${bytes.toString("utf8", at.start, at.end)}`);
  log = () => void this.heard.push("log");
  question = (question: ServerQuestion) => void this.questions.push(question);
  response = ({ bytes, bodyAt }: { bytes: Bytes; bodyAt: { start: number; end: number } }) =>
    void this.heard.push(`response ${JSON.stringify(valueAt(bytes, bodyAt))}`);
  failed = ({ code }: BazaarError) => void this.heard.push(`failed ${code}`);
}

const call = (owner = "a", params = {}) => ({ method: "tools/call", params, owner, caller: { capabilities: {} } });

async function connect(events: UpstreamEvents = {}, choice: "legacy" | "auto" | "modern" = "legacy") {
  const server = new MemoryTransport();
  if (choice === "modern") server.answer = answerDiscover;
  const upstream = new Upstream(server, events);
  await upstream.start(choice);
  return { server, upstream };
}

describe("the handshake", () => {
  test("with a server of the older era", async () => {
    const { server, upstream } = await connect();
    expect(server.sent.map(({ method }) => method)).toEqual(["initialize", "notifications/initialized"]);
    expect([server.protocol, upstream.facts.info]).toEqual([
      { era: "legacy", version: "2025-11-25" },
      { name: "memory", version: "1" },
    ]);
  });

  test("falls back where the newer one is refused, and only where that is allowed", async () => {
    const { server } = await connect({}, "auto");
    expect(server.sent.map(({ method }) => method)).toEqual([
      "server/discover",
      "initialize",
      "notifications/initialized",
    ]);
    const strict = new MemoryTransport();
    await expect(new Upstream(strict).start("modern")).rejects.toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    expect(strict.isClosed).toBe(true);
  });

  test("of the newer era puts what it has to say into each request", async () => {
    const { server, upstream } = await connect({}, "modern");
    const facts = { capabilities: { elicitation: {} }, logLevel: "error" };
    upstream.call({ ...call("a", { name: "t", _meta: { traceparent: "00-1" } }), caller: facts }, new Sink());
    expect(server.last("tools/call").params).toEqual({
      name: "t",
      _meta: {
        traceparent: "00-1",
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": { name: "claude-bazaar", version: "1" },
        "io.modelcontextprotocol/clientCapabilities": { elicitation: {} },
        "io.modelcontextprotocol/logLevel": "error",
      },
    });
  });

  test("of the older era takes that out again", async () => {
    const { server, upstream } = await connect();
    const meta = { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "claudecode/toolUseId": "t1" };
    upstream.call(call("a", { name: "t", _meta: meta }), new Sink());
    expect(server.last("tools/call").params).toEqual({ name: "t", _meta: { "claudecode/toolUseId": "t1" } });
  });

  test("with a server that never answers ends", async () => {
    vi.useFakeTimers();
    const server = new MemoryTransport();
    server.answer = () => undefined;
    const started = new Upstream(server).start("auto").catch((error: BazaarError) => error.code);
    await vi.advanceTimersByTimeAsync(36_000);
    expect([await started, server.isClosed]).toEqual(["UPSTREAM_UNAVAILABLE", true]);
  });

  test("with an unknown version ends", async () => {
    const server = new MemoryTransport();
    server.answer = () => ({ result: { protocolVersion: "1999-01-01", capabilities: {} } });
    await expect(new Upstream(server).start("legacy")).rejects.toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
  });
});

describe("what a server says", () => {
  test("finds its call, in order, and the end of the connection fails the rest at once", async () => {
    const { server, upstream } = await connect();
    const [first, second] = [new Sink(), new Sink()];
    const one = upstream.call(call("a", { _meta: { progressToken: "x" } }), first);
    const two = upstream.call(call("b"), second);
    const { params } = server.sent.at(-2) as { params: Record<string, { progressToken: number }> };
    const progressToken = params["_meta"]?.progressToken;
    server.say({ method: "notifications/progress", params: { progressToken, progress: 1 } });
    server.say({ id: one.id, result: { a: 1 } });
    server.say({ id: one.id, result: { a: 2 } });
    server.break();
    expect([first.heard, second.heard]).toEqual([
      [`progress ${one.id}`, 'response {"a":1}'],
      ["failed UPSTREAM_FAILED"],
    ]);
    expect(() => upstream.call(call(), new Sink())).toThrow(expect.objectContaining({ code: "UPSTREAM_FAILED" }));
    expect([upstream.size, two.id]).toEqual([0, one.id + 1]);
  });

  test("after a cancellation is heard by nobody", async () => {
    const { server, upstream } = await connect();
    const sink = new Sink();
    const live = upstream.call(call(), sink);
    upstream.cancel(live, "enough");
    upstream.cancel(live, "again");
    server.say({ method: "notifications/progress", params: { progressToken: live.id, progress: 1 } });
    server.say({ id: live.id, result: {} });
    expect([sink.heard, server.cancelled]).toEqual([[], [[live.id, "enough"]]]);
  });

  test("ping is answered, unknown requests are refused", async () => {
    const { server, upstream } = await connect();
    const sink = new Sink();
    upstream.call(call(), sink);
    server.say({ id: "p", method: "ping" });
    server.say({ id: "u", method: "tasks/list" });
    expect(server.sent.slice(-2)).toMatchObject([
      { id: "p", result: {} },
      { id: "u", error: { code: -32_601 } },
    ]);
    expect(sink.questions).toEqual([]);
  });

  test("to nobody in particular goes to the newest call of a single owner, and to none of several", async () => {
    const { server, upstream } = await connect();
    const [old, newer, foreign] = [new Sink(), new Sink(), new Sink()];
    upstream.call(call("a"), old);
    upstream.call(call("a"), newer);
    server.say({ method: "notifications/message", params: { level: "info" } });
    const third = upstream.call(call("b"), foreign);
    server.say({ method: "notifications/message", params: { level: "info" } });
    server.say({ id: 1, method: "elicitation/create", params: {} });
    expect([old.heard, newer.heard, foreign.heard, newer.questions]).toEqual([[], ["log"], [], []]);
    expect(server.sent.at(-1)).toMatchObject({ id: 1, error: { code: -32_603 } });
    // Where the transport says which call it came on, that one it is.
    server.say({ id: 2, method: "elicitation/create", params: {} }, third.id);
    expect(foreign.questions).toHaveLength(1);
  });

  test("a question is answered once, and not at all when the server took it back", async () => {
    const { server, upstream } = await connect();
    const sink = new Sink();
    upstream.call(call(), sink);
    for (const id of ["one", "two"]) server.say({ id, method: "sampling/createMessage", params: {} });
    server.say({ method: "notifications/cancelled", params: { requestId: "two" } });
    for (const question of sink.questions) question.answer("result", '{"ok":true}');
    for (const question of sink.questions) question.answer("error", "{}");
    expect(server.sent.filter(({ result }) => result !== undefined)).toEqual([
      { jsonrpc: "2.0", id: "one", result: { ok: true } },
    ]);
  });

  test("changes of a list are told once for a storm", async () => {
    vi.useFakeTimers();
    const changed = vi.fn<(kind: string) => void>();
    const { server } = await connect({ changed });
    for (let at = 0; at < 100; at += 1) server.say({ method: "notifications/tools/list_changed" });
    server.say({ method: "notifications/prompts/list_changed" });
    vi.advanceTimersByTime(1_000);
    expect(changed.mock.calls).toEqual([["tools"], ["prompts"]]);
  });
});

describe("a server that takes nothing", () => {
  test("gets what waited in order, once it takes more", async () => {
    const { server, upstream } = await connect();
    const go = Promise.withResolvers<void>();
    server.blocked = go.promise;
    for (const name of ["1", "2", "3"]) upstream.call(call("a", { name }), new Sink());
    expect(server.sent).toHaveLength(3);
    server.blocked = undefined;
    go.resolve();
    await go.promise;
    await Promise.resolve();
    expect(server.sent.slice(2).map(({ params }) => (params as { name: string }).name)).toEqual(["1", "2", "3"]);
  });

  test("is asked nothing more once 64 MiB wait for it", async () => {
    const { server, upstream } = await connect();
    server.blocked = new Promise(() => {});
    upstream.call(call(), new Sink());
    const text = "x".repeat(8_388_608);
    const many = () => {
      for (let at = 0; at < 9; at += 1) upstream.call(call("a", { text }), new Sink());
    };
    expect(many).toThrow(expect.objectContaining({ code: "UPSTREAM_UNAVAILABLE" }));
  });
});
