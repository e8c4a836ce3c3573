import { afterEach, describe, expect, test } from "vitest";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { type CallOptions, McpCaller } from "../testing/upstreams/mcp-caller.ts";
import { startUpstreamHost, type UpstreamHost, type UpstreamHostOptions } from "../testing/upstreams/upstream-host.ts";

// A server on stdio asks in the middle of a call, in the way of 2025: by a request of its own.

const otherKey = "other-key-0123456789abcdef";
const wait = { timeout: 20_000 };
const elicitation = { elicitation: {} };

let host: UpstreamHost | undefined;

afterEach(async () => {
  await host?.close();
  host = undefined;
});

async function start(options: UpstreamHostOptions = {}): Promise<McpCaller> {
  host = await startUpstreamHost({ keys: [otherKey], ...options });
  return new McpCaller(host.url);
}

const inputOf = ({ last }: { last: JsonObject }) => {
  const { result } = last;
  if (!isJsonObject(result) || !isJsonObject(result["inputRequests"])) throw new Error(JSON.stringify(last));
  return { requests: result["inputRequests"] as Record<string, JsonObject>, state: result["requestState"] as string };
};

describe("a caller of 2026-07-28", () => {
  const ask = (caller: McpCaller, name: string, more: JsonObject = {}, options: CallOptions = {}) =>
    caller.modern("tools/call", { name, arguments: {}, ...more }, { capabilities: elicitation, ...options });

  test("is sent away with the question, and its answer goes on with the same call", async () => {
    const caller = await start();
    const first = inputOf(await ask(caller, "odd_elicit"));
    expect(first.requests["q1"]).toEqual({
      method: "elicitation/create",
      params: { message: "Who?", requestedSchema: { type: "object", properties: { name: { type: "string" } } } },
    });
    const answer = { action: "accept", content: { name: "Ada" } };
    const again = { inputResponses: { q1: answer, other: {} }, requestState: first.state };
    const done = await ask(caller, "odd_elicit", again, { id: "second" });
    expect([JSON.parse(done.text), done.last["id"]]).toEqual([answer, "second"]);
    // It can't be answered twice.
    expect((await ask(caller, "odd_elicit", again)).last["error"]).toMatchObject({ code: -32_602 });
  });

  test("gets several questions together, keeps what it did not answer, and is asked the next", async () => {
    const caller = await start();
    const first = inputOf(await ask(caller, "odd_elicitTwice"));
    expect(Object.keys(first.requests)).toEqual(["q1", "q2"]);
    const accept = { action: "accept", content: {} };
    const half = inputOf(
      await ask(caller, "odd_elicitTwice", { inputResponses: { q1: accept }, requestState: first.state }),
    );
    expect(Object.keys(half.requests)).toEqual(["q2"]);
    const third = inputOf(
      await ask(caller, "odd_elicitTwice", { inputResponses: { q2: accept }, requestState: half.state }),
    );
    expect(third.requests["q1"]).toMatchObject({ params: { message: "C" } });
    const done = await ask(caller, "odd_elicitTwice", {
      inputResponses: { q1: { action: "decline" } },
      requestState: third.state,
    });
    expect(JSON.parse(done.text)).toEqual([accept, accept, { action: "decline" }]);
  });

  test("takes up no call of another caller, no other call, and none that it made up", async () => {
    const caller = await start();
    const { state } = inputOf(await ask(caller, "odd_elicit"));
    const answer = (requestState: string) => ({ inputResponses: { q1: { action: "accept" } }, requestState });
    const refused = [
      await ask(caller, "odd_elicit", answer(state), { key: otherKey }),
      await ask(caller, "odd_elicit", answer(`${state.slice(0, -2)}xx`)),
      await ask(caller, "odd_elicit", answer("bzh1-AAAA.BBBB")),
      await ask(caller, "odd_echo", answer(state)),
    ];
    for (const { last } of refused) expect(last["error"]).toMatchObject({ code: -32_602 });
    // What was wrong took nothing from who is right.
    expect((await ask(caller, "odd_elicit", answer(state))).text).toBe('{"action":"accept"}');
  });

  test("without the capability is told so, and the server goes on", async () => {
    const caller = await start();
    const { status, last } = await caller.modern("tools/call", { name: "odd_elicit", arguments: {} });
    expect([status, last["error"]]).toMatchObject([
      400,
      { code: -32_021, data: { requiredCapabilities: { elicitation: { form: {} } } } },
    ]);
    expect((await caller.tool("odd_echo")).text).toBe("{}");
    expect((await caller.modern("tools/call", { name: "odd_roots", arguments: {} })).text).toBe('{"roots":[]}');
  });

  test("may leave a limited number of calls waiting", async () => {
    const caller = await start();
    for (let at = 0; at < 16; at += 1) inputOf(await ask(caller, "odd_elicit"));
    expect((await ask(caller, "odd_elicit")).text).toContain("Too many calls wait");
    await host?.close();
    host = undefined;
  });
});

describe("a caller with a session", () => {
  const answers = (caller: McpCaller, session: string, body: JsonObject, asked: JsonObject[] = []) => ({
    session,
    onMessage: (message: JsonObject) => {
      if (message["method"] !== "elicitation/create") return;
      asked.push(message);
      void caller.post({ jsonrpc: "2.0", id: message["id"], ...body }, { session });
    },
  });

  test("is asked on the stream of its call, and answers by another request", async () => {
    const caller = await start();
    const session = await caller.session(elicitation);
    const asked: JsonObject[] = [];
    const result = { action: "accept", content: { name: "Ada" } };
    const done = await caller.tool("odd_elicit", {}, answers(caller, session, { result }, asked));
    expect(JSON.parse(done.text)).toEqual(result);
    expect(asked[0]).toMatchObject({ params: { message: "Who?" } });
    const error = { code: -32_000, message: "no" };
    const refused = await caller.tool("odd_elicit", {}, answers(caller, session, { error }));
    expect(JSON.parse(refused.text)).toEqual({ error });
  });

  test("can't be answered for by another session", async () => {
    const caller = await start();
    const [session, other] = [await caller.session(elicitation), await caller.session(elicitation)];
    const foreign: number[] = [];
    const steal = async (id: unknown) => {
      const theft = { jsonrpc: "2.0", id, result: { action: "accept", content: { name: "Eve" } } };
      foreign.push((await caller.post(theft, { session: other })).status);
      await caller.post({ jsonrpc: "2.0", id, result: { action: "decline" } }, { session });
    };
    const onMessage = ({ id, method }: JsonObject) => void (method && steal(id));
    const done = await caller.tool("odd_elicit", {}, { session, onMessage });
    expect([foreign, JSON.parse(done.text)]).toEqual([[202], { action: "decline" }]);
  });

  test("without the capability, or without a session, is not asked", async () => {
    const caller = await start();
    const session = await caller.session({});
    for (const options of [{ session }, {}]) {
      const { text, messages } = await caller.tool("odd_elicit", {}, options);
      expect([messages.length, text]).toEqual([1, expect.stringContaining("can't do that")]);
    }
  });

  test("gets the log messages that it wants", async () => {
    const caller = await start();
    const session = await caller.session();
    const levels = async () => {
      const { messages } = await caller.tool("odd_log", {}, { session });
      return messages.slice(0, -1).map(({ params }) => (params as JsonObject)["level"]);
    };
    expect(await levels()).toEqual(["info", "error"]);
    await caller.legacy("logging/setLevel", { level: "error" }, { session });
    expect(await levels()).toEqual(["error"]);
    expect((await caller.legacy("logging/setLevel", { level: "loud" }, { session })).last["error"]).toMatchObject({
      code: -32_602,
    });
    const silent = await caller.modern("tools/call", { name: "odd_log", arguments: {} });
    const meta = { _meta: { "io.modelcontextprotocol/logLevel": "debug" } };
    const loud = await caller.modern("tools/call", { name: "odd_log", arguments: {}, ...meta });
    expect([silent.messages.length, loud.messages.length]).toEqual([1, 4]);
  });
});

test("what can't be told apart is asked of nobody: a shared server with calls of two callers", async () => {
  const caller = await start();
  const session = await caller.session(elicitation);
  const other = caller.tool("odd_later", { ms: 1_500 }, { key: otherKey });
  await expect.poll(async () => (await caller.tool("odd_echo")).text, wait).toBe("{}");
  const { messages, text } = await caller.tool("odd_elicit", {}, { session });
  expect([messages.length, text]).toEqual([1, expect.stringContaining("not clear whose call")]);
  const logged = await caller.tool("odd_log", {}, { session });
  expect(logged.messages).toHaveLength(1);
  await other;
  const each = await start({ mcp: { servers: { odd: { share: "per-caller" } } } });
  const busy = each.tool("odd_later", { ms: 1_500 }, { key: otherKey });
  const own = await each.session(elicitation);
  const onMessage = ({ id, method }: JsonObject) =>
    void (method && each.post({ jsonrpc: "2.0", id, result: { action: "cancel" } }, { session: own, key: testKey }));
  expect((await each.tool("odd_elicit", {}, { session: own, onMessage })).text).toBe('{"action":"cancel"}');
  await busy;
});
