import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerHandshake, MemoryTransport } from "../testing/upstreams/memory-transport.ts";
import { UpstreamPool } from "./upstream-pool.ts";

// Servers in memory, one for each caller, and a clock that the test decides.

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const sink = { progress: () => {}, log: () => {}, question: () => {}, response: () => {} };

function pool(maxConnections: number) {
  const opened: [caller: string | undefined, transport: MemoryTransport][] = [];
  const policy = { share: "per-caller", protocol: "legacy", idleMs: 600_000, timeoutMs: 600_000 } as const;
  const servers = new UpstreamPool({
    servers: [{ name: "s", ...policy, maxConnections }],
    open: (_, caller) => {
      const transport = new MemoryTransport();
      transport.answer = answerHandshake;
      opened.push([caller, transport]);
      return transport;
    },
  });
  const connect = async (caller: string) => servers.connection("s", caller)?.connect();
  /** A call that goes on until its server answers; resolves with what became of it. */
  const begin = async (caller: string) => {
    const upstream = await connect(caller);
    const failed = vi.fn<() => void>();
    const params = { method: "tools/call", params: {}, owner: caller, caller: { capabilities: {} } };
    const live = upstream?.call(params, { ...sink, failed });
    const end = () => opened.findLast(([of]) => of === caller)?.[1].say({ id: live?.id, result: {} });
    return { failed, end };
  };
  const open = () => opened.filter(([, { isClosed }]) => !isClosed).map(([caller]) => caller);
  return { servers, connect, begin, open };
}

test("a caller more than there are places waits for one, and breaks no call of another", async () => {
  const { servers, connect, begin, open } = pool(2);
  const calls = [await begin("a"), await begin("b")];
  const third = connect("c");
  await vi.advanceTimersByTimeAsync(5_000);
  expect([open(), calls.map(({ failed }) => failed.mock.calls)]).toEqual([
    ["a", "b"],
    [[], []],
  ]);
  calls[1]?.end();
  await vi.advanceTimersByTimeAsync(200);
  expect((await third)?.isOver).toBe(false);
  expect([open(), calls[0]?.failed.mock.calls]).toEqual([["a", "c"], []]);
  await servers.close();
});

test("who waits too long is told that all places are taken", async () => {
  const { servers, connect, begin, open } = pool(1);
  const call = await begin("a");
  const refused = connect("b").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await refused).toMatchObject({
    code: "UPSTREAM_UNAVAILABLE",
    problem: expect.stringContaining("All 1 places"),
  });
  expect([open(), call.failed.mock.calls]).toEqual([["a"], []]);
  await servers.close();
});

test("of many at once, no more are open than there are places, and all get one", async () => {
  const { servers, connect, open } = pool(4);
  let most = 0;
  const all = Array.from({ length: 40 }, async (_, at) => {
    const upstream = await connect(`caller ${at}`);
    most = Math.max(most, open().length);
    return upstream;
  });
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await Promise.all(all)).length).toBe(40);
  expect(most).toBeLessThanOrEqual(4);
  await servers.close();
  expect([open(), vi.getTimerCount()]).toEqual([[], 0]);
});
