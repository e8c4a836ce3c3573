import { describe, expect, test } from "vitest";
import type { RunOptions, RunRequest } from "../run/types.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "./handler.ts";
import type { CallRecord, ProxyOptions } from "./types.ts";

const otherKey = "other-key-0123456789abcdef";

/** A host whose runs end when the test says so. */
function hosted(longRuns: ProxyOptions["longRuns"] = { tools: true }) {
  const runner = new MemoryRunner();
  const under: { request: RunRequest; options: RunOptions; end(text: string): void; stopped: Promise<void> }[] = [];
  runner.answer = (asked, options) =>
    new Promise((resolve, reject) => {
      const stopped = Promise.withResolvers<void>();
      options.signal.addEventListener("abort", () => {
        stopped.resolve();
        reject(new Error("stopped"));
      });
      under.push({ request: asked, options, end: resolve, stopped: stopped.promise });
    });
  const calls: CallRecord[] = [];
  const handler = createProxyHandler({
    plugin: testPlugin(),
    runner,
    keys: [testKey, otherKey],
    onCall: (call) => calls.push(call),
    ...(longRuns && { longRuns }),
  });
  const rpc = async (method: string, params: object, { key = testKey, signal }: Asking = {}) => {
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const asked = new Request("http://127.0.0.1/mcp", { method: "POST", headers, body, ...(signal && { signal }) });
    const stream = await (await handler.fetch(asked)).text();
    const messages = stream.split("\n").filter((line) => line.startsWith("data: {"));
    return messages.map((line) => JSON.parse(line.slice(6)) as Message);
  };
  const call = async (name: string, input: object, asking?: Asking): Promise<Said> => {
    const { content, isError = false } = (await rpc("tools/call", { name, arguments: input }, asking)).at(-1)!.result!;
    return { text: content[0]!.text, isError };
  };
  return { handler, runner, under, calls, rpc, call };
}

interface Message {
  readonly params?: { readonly message?: string };
  readonly result?: {
    readonly tools: readonly { readonly name: string }[];
    readonly content: readonly { readonly text: string }[];
    readonly isError?: boolean;
  };
}

interface Asking {
  readonly key?: string;
  readonly signal?: AbortSignal;
}

interface Said {
  readonly text: string;
  readonly isError: boolean;
}

const handleIn = ({ text }: Said) => /handle is `([A-Za-z0-9_-]{32})`/.exec(text)?.[1] ?? "";
const unknown = { text: expect.stringMatching(/^There is no run under that handle/), isError: true };

describe("the tools", () => {
  const names = async (given: ReturnType<typeof hosted>) =>
    (await given.rpc("tools/list", {}))[0]!.result!.tools.map(({ name }) => name);

  test("are there where the host has them, and nowhere else", async () => {
    expect(await names(hosted())).toEqual(["execute_command", "invoke_agent", "start_run", "get_run", "cancel_run"]);
    expect(await names(hosted({ afterMs: 1_000 }))).toContain("get_run");
    const none = hosted({});
    expect(await names(none)).toEqual(["execute_command", "invoke_agent"]);
    for (const tool of ["start_run", "get_run", "cancel_run"]) {
      expect(await none.call(tool, { command: "analyze", run: "x" })).toMatchObject({ isError: true });
    }
    expect(none.under).toEqual([]);
  });

  test.each([{ afterMs: 999 }, { keepMs: 59_999 }, { perCaller: 0 }, { tools: false, afterMs: 1_000 }])(
    "%j is refused",
    (longRuns) => {
      expect(() => hosted(longRuns)).toThrow(/longRuns/);
    },
  );
});

describe("a run that was started", () => {
  test("goes on after the call, and its answer can be fetched", async () => {
    const given = hosted();
    const handle = handleIn(await given.call("start_run", { command: "analyze", arguments: "src" }));
    expect(handle).toHaveLength(32);
    expect(given.under.map(({ request }) => request)).toEqual([{ kind: "command", name: "analyze", arguments: "src" }]);
    given.under[0]!.options.onProgress?.({ kind: "text", text: "Half\nof it" });
    const early = await given.call("get_run", { run: handle, wait: 0 });
    expect(early.text).toMatch(/^The run of `analyze` goes on \(0 s so far\)\. It said last: "Half of it"\./);
    const fetched = given.call("get_run", { run: handle });
    given.under[0]!.end("all of it");
    expect(await fetched).toEqual({ text: "all of it", isError: false });
    // The connection may have broken on the way.
    expect(await given.call("get_run", { run: handle })).toEqual({ text: "all of it", isError: false });
    expect(given.calls).toMatchObject([{ tool: "execute_command", name: "analyze", outcome: "ok" }]);
  });

  test("may be an agent's", async () => {
    const given = hosted();
    await given.call("start_run", { agent: "reviewer", task: "look" });
    expect(given.under[0]!.request).toEqual({ kind: "agent", name: "reviewer", task: "look" });
  });

  test("tells its progress to who waits for it, with what the run says", async () => {
    const given = hosted();
    const run = handleIn(await given.call("start_run", { command: "analyze" }));
    const params = { name: "get_run", arguments: { run }, _meta: { progressToken: 1 } };
    const waiting = given.rpc("tools/call", params);
    await new Promise((resolve) => setTimeout(resolve, 20));
    given.under[0]!.options.onProgress?.({ kind: "tool", text: "Read" });
    given.under[0]!.options.onProgress?.({ kind: "text", text: "found it" });
    await new Promise((resolve) => setTimeout(resolve, 400));
    given.under[0]!.end("done");
    const said = (await waiting).map(({ params: told }) => told?.message).filter(Boolean);
    expect(said).toEqual(["started", "found it"]);
  });

  test("attack 19: is nobody else's", async () => {
    const given = hosted();
    const run = handleIn(await given.call("start_run", { command: "analyze" }));
    const foreign = { key: otherKey };
    expect(await given.call("get_run", { run }, foreign)).toEqual(unknown);
    expect(await given.call("cancel_run", { run }, foreign)).toEqual(unknown);
    expect(await given.call("get_run", { run: `${run.slice(0, -1)}_` })).toEqual(unknown);
    given.under[0]!.end("mine");
    expect((await given.call("get_run", { run })).text).toBe("mine");
  });

  test("that goes wrong says so as a call would", async () => {
    const given = hosted();
    given.runner.answer = async () => {
      throw new Error("/srv/secret");
    };
    const run = handleIn(await given.call("start_run", { command: "analyze" }));
    const said = await given.call("get_run", { run });
    expect(said).toEqual({ text: "The host failed. Tell whoever hosts this plugin.", isError: true });
  });

  test("has no handle when there is nothing to run", async () => {
    const given = hosted();
    expect(await given.call("start_run", { command: "nothing" })).toMatchObject({ isError: true });
    expect(await given.call("start_run", {})).toMatchObject({ isError: true });
    expect(await given.call("get_run", { run: "x".repeat(32), wait: 241 })).toMatchObject({ isError: true });
    expect(given.under).toEqual([]);
  });

  test("ends by cancel_run, and its handle with it", async () => {
    const given = hosted();
    const run = handleIn(await given.call("start_run", { command: "analyze" }));
    expect((await given.call("cancel_run", { run })).text).toBe("The run was ended (0 s so far).");
    await given.under[0]!.stopped;
    expect(await given.call("get_run", { run })).toEqual(unknown);
  });

  test("ends with the host, and who waits hears that it did", async () => {
    const given = hosted();
    const run = handleIn(await given.call("start_run", { command: "analyze" }));
    const waiting = given.call("get_run", { run });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await given.handler.close();
    await given.under[0]!.stopped;
    expect((await waiting).text).toMatch(/^The host is shutting down, which ends this run/);
  });
});

test("one caller has so many handles: an answer that waits gives way, a run that goes on does not", async () => {
  const given = hosted({ tools: true, perCaller: 2 });
  const start = () => given.call("start_run", { command: "analyze" });
  const first = handleIn(await start());
  const second = handleIn(await start());
  expect(await start()).toMatchObject({ text: expect.stringContaining("as many runs"), isError: true });
  expect(handleIn(await given.call("start_run", { command: "analyze" }, { key: otherKey }))).toHaveLength(32);
  given.under[0]!.end("first");
  await given.call("get_run", { run: first });
  expect(handleIn(await start())).toHaveLength(32);
  expect(await given.call("get_run", { run: first })).toEqual(unknown);
  expect((await given.call("get_run", { run: second, wait: 0 })).isError).toBe(false);
});

describe("a call that takes longer than `afterMs`", () => {
  test("is answered with a handle, and its run goes on", async () => {
    const given = hosted({ afterMs: 1_000 });
    const abort = new AbortController();
    const handed = await given.call("execute_command", { command: "analyze" }, { signal: abort.signal });
    const run = handleIn(handed);
    expect(handed.text).toContain("do not start the work a second time");
    abort.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(given.under[0]!.options.signal.aborted).toBe(false);
    given.under[0]!.end("late");
    expect((await given.call("get_run", { run })).text).toBe("late");
  });

  test("is answered as ever when it does not", async () => {
    const given = hosted({ afterMs: 60_000 });
    const called = given.call("execute_command", { command: "analyze" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    given.under[0]!.end("soon");
    expect(await called).toEqual({ text: "soon", isError: false });
  });

  test("is stopped when its caller goes away before that", async () => {
    const given = hosted({ afterMs: 60_000 });
    const abort = new AbortController();
    const called = given.call("execute_command", { command: "analyze" }, { signal: abort.signal }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    abort.abort();
    await expect(given.under[0]!.stopped).resolves.toBeUndefined();
    await called;
  });

  test("is waited for where its caller has no handle left", async () => {
    const given = hosted({ afterMs: 1_000, perCaller: 1 });
    await given.call("start_run", { command: "analyze" });
    const called = given.call("execute_command", { command: "analyze" });
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    given.under[1]!.end("late");
    expect(await called).toEqual({ text: "late", isError: false });
  });
});
