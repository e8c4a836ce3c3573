import { afterEach, describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { McpCaller } from "../testing/upstreams/mcp-caller.ts";
import {
  odd,
  startUpstreamHost,
  type UpstreamHost,
  type UpstreamHostOptions,
} from "../testing/upstreams/upstream-host.ts";
import { AllowList } from "../access/allow-list.ts";
import { keyDigest } from "../access/bearer.ts";

// The plugin's own servers, real processes, behind keys that open a part of them.

const key = "key-of-a-part-0123456789";
let host: UpstreamHost | undefined;

afterEach(async () => {
  await host?.close();
  host = undefined;
});

const namesIn = (message: JsonObject, list: string) =>
  ((message["result"] as JsonObject)[list] as JsonObject[]).map(({ name }) => name as string).toSorted();

async function start(tools: readonly string[], more: UpstreamHostOptions = {}): Promise<McpCaller> {
  const grant = { caller: "c-0123456789abcdef", allow: new AllowList(tools) };
  const keyStore = { find: (digest: string) => (digest === keyDigest(key) ? grant : undefined) };
  host = await startUpstreamHost({ keyStore, servers: { odd: odd(), other: odd() }, ...more });
  const caller = new McpCaller(host.url);
  // A server that starts slowly comes into a later list.
  const isThere = async () => {
    const names = namesIn((await caller.legacy("tools/list", {}, { key: testKey })).last, "tools");
    return ["odd_echo", "other_echo"].every((name) => names.includes(name));
  };
  if (more.callers === undefined) await vi.waitUntil(isThere, { timeout: 30_000 });
  return caller;
}

const endpoints = [
  ["/mcp", "odd_echo", "odd_later"],
  ["/servers/odd/mcp", "echo", "later"],
] as const;

describe.each(endpoints)("at %s", (path, open, closed) => {
  test("a list has what the key opens, and is nobody else's", async () => {
    const caller = await start(["odd_echo", "odd_ex*", "command:hello"]);
    const own = path === "/mcp" ? ["execute_command"] : [];
    const names = [...own, open, open.replace("echo", "exit")].toSorted();
    expect(namesIn((await caller.legacy("tools/list", {}, { path, key })).last, "tools")).toEqual(names);
    const modern = (await caller.modern("tools/list", {}, { path, key })).last;
    expect(namesIn(modern, "tools")).toEqual(names);
    expect(modern["result"]).toMatchObject({ cacheScope: "private" });
    expect(namesIn((await caller.legacy("tools/list", {}, { path, key: testKey })).last, "tools")).toContain(closed);
  });

  test("what it opens is called, the rest is a result that says why, and the server hears nothing", async () => {
    const caller = await start(["odd_echo"]);
    const call = (name: string, input: JsonObject) => ({ name, arguments: input });
    expect((await caller.legacy("tools/call", call(open, { a: 1 }), { path, key })).text).toBe('{"a":1}');
    for (const era of ["legacy", "modern"] as const) {
      const refused = await caller[era]("tools/call", call(closed, { ms: 1 }), { path, key });
      expect([refused.status, refused.last["result"]]).toEqual([
        200,
        expect.objectContaining({ isError: true, ...(era === "modern" && { resultType: "complete" }) }),
      ]);
      expect(refused.text).toContain(`does not open the tool "${closed}"`);
    }
    expect((await caller.legacy("tools/call", call(closed, { ms: 1 }), { path, key: testKey })).text).toBe("later");
  });

  test("resources are open where the whole server is", async () => {
    const part = await start(["odd_echo"]);
    expect(namesIn((await part.legacy("resources/list", {}, { path, key })).last, "resources")).toEqual([]);
    const read = { uri: "odd://one" };
    expect((await part.legacy("resources/read", read, { path, key })).last).toMatchObject({
      error: { message: "Resource not found" },
    });
    await host?.close();
    const whole = await start(["odd_*", "other_*"]);
    expect(namesIn((await whole.legacy("resources/list", {}, { path, key })).last, "resources")).toEqual(["one"]);
    // The server's own answer.
    expect((await whole.legacy("resources/read", read, { path, key })).last).toMatchObject({
      error: { message: "no such resource" },
    });
  });
});

test("a server that no entry names is as closed as the proxy's own tools", async () => {
  const caller = await start(["odd_*"]);
  const refused = await caller.legacy(
    "tools/call",
    { name: "echo", arguments: {} },
    { path: "/servers/other/mcp", key },
  );
  expect(refused.text).toContain("does not open");
  const own = await caller.legacy("tools/call", { name: "execute_command", arguments: { command: "hello" } }, { key });
  expect(own.text).toContain("does not open the command");
  expect(host?.runner.runs).toEqual([]);
});

test("calls of servers are counted too: over the rate the reason is the result", async () => {
  const caller = await start(["*"], { callers: { perMinute: 2 } });
  const call = () => caller.legacy("tools/call", { name: "odd_echo", arguments: {} }, { key });
  expect((await call()).text).toBe("{}");
  expect((await call()).text).toBe("{}");
  const refused = await call();
  expect([refused.status, refused.last["result"]]).toEqual([200, expect.objectContaining({ isError: true })]);
  expect(refused.text).toContain("2 requests a minute");
});
