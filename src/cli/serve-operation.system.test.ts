import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { plainServer } from "../testing/upstreams/plain-server.ts";
import { ServedFolder, type Serving, until } from "../testing/upstreams/served-folder.ts";

const standIn = join(import.meta.dirname, "../adapters/fixtures/stand-in-client.mjs");
const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
const shutDown = "The host is shutting down. Try again in a minute.";

let served: ServedFolder;
beforeEach(() => {
  served = new ServedFolder({ "commands/seen.md": "---\ndescription: Seen\n---\nx", "commands/hang.md": "hang" });
});
afterEach(() => served.remove());

const ready = async ({ url }: Serving) => {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: await response.json() };
};

/** The notices that a caller hears, of either protocol, until its stream ends. */
function listening({ caller, url }: Serving, era: "modern" | "legacy") {
  const heard: JsonObject[] = [];
  const onMessage = (message: JsonObject) => void heard.push(message);
  if (era === "modern") {
    const ended = caller.modern("subscriptions/listen", { notifications: { toolsListChanged: true } }, { onMessage });
    return { heard, ended: ended.then(() => "ended").catch(() => "cut") };
  }
  const opened = caller.session().then((session) =>
    fetch(`${url}/mcp`, {
      headers: { authorization: `Bearer ${testKey}`, accept: "text/event-stream", "mcp-session-id": session },
    }),
  );
  const read = async () => {
    for await (const chunk of (await opened).body ?? []) {
      for (const [, data] of Buffer.from(chunk)
        .toString()
        .matchAll(/^data: (.*)$/gm))
        onMessage(JSON.parse(data ?? ""));
    }
    return "ended";
  };
  return { heard, opened, ended: read().catch(() => "cut") };
}

describe("the log", () => {
  test("has a line of JSON for each call: who, what, how long, how much and its trace, and no word of it", async () => {
    const serving = await served.serve(["--log", "json", "--claude", standIn], {
      ANTHROPIC_API_KEY: "sk-model-key-0123456789",
    });
    const { caller } = serving;
    await caller.tool("plain_meta", { canary: "CANARY" }, { headers: { traceparent } });
    await caller.tool("plain_wrong", { canary: "CANARY" });
    await caller.modern("tools/call", {
      name: "execute_command",
      arguments: { command: "seen", arguments: "CANARY" },
      _meta: { traceparent },
    });
    await until(() => serving.lines().filter(({ event }) => event === "call").length === 3);
    const common = {
      caller: expect.stringMatching(/^c-[\da-f]{16}$/) as unknown,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    };
    expect(serving.lines().filter(({ event }) => event === "call")).toEqual([
      {
        ...common,
        level: "info",
        event: "call",
        tool: "mcp",
        server: "plain",
        name: "meta",
        outcome: "ok",
        trace,
        ms: expect.any(Number),
        bytes: expect.any(Number),
      },
      {
        ...common,
        level: "warn",
        event: "call",
        tool: "mcp",
        server: "plain",
        name: "wrong",
        outcome: "error",
        ms: expect.any(Number),
        bytes: expect.any(Number),
      },
      {
        ...common,
        level: "info",
        event: "call",
        tool: "execute_command",
        name: "seen",
        run: expect.any(String),
        outcome: "ok",
        trace,
        ms: expect.any(Number),
        bytes: expect.any(Number),
      },
    ]);
    expect(Number(serving.lines().find(({ name }) => name === "meta")?.["bytes"])).toBeGreaterThan(30);
    expect(serving.said()).not.toContain("CANARY");
    expect(serving.said()).not.toContain(testKey);
  });

  test("shows no key that a server wrote to its stderr", async () => {
    served.write({
      "server.mjs": `console.error("the key is", process.env.SERVICE_TOKEN);${plainServer()}`,
      "bazaar.config.json": JSON.stringify({ mcp: { servers: { plain: { env: ["SERVICE_TOKEN"] } } } }),
    });
    for (const format of ["json", "text"]) {
      const serving = await served.serve(["--log", format], { SERVICE_TOKEN: "service-secret-0123" });
      await serving.caller.tool("plain_exit");
      await until(() => serving.said().includes("the key is"));
      expect(serving.said()).toContain("the key is [hidden]");
      expect(serving.said()).not.toContain("service-secret-0123");
      serving.child.kill("SIGTERM");
      await serving.ended;
    }
  });
});

test("a trace goes on to servers and runs; what is none does not", async () => {
  const { caller } = await served.serve(["--claude", standIn], { ANTHROPIC_API_KEY: "sk-model-key-0123456789" });
  const metaOf = async (headers: Record<string, string>, meta?: JsonObject) =>
    JSON.parse((await caller.tool("plain_meta", {}, { headers, ...(meta && { meta }) })).text) as unknown;
  const other = traceparent.replace("4bf9", "ffff");
  expect(await metaOf({ traceparent, tracestate: "a=b" })).toEqual({ traceparent, tracestate: "a=b" });
  expect(await metaOf({ traceparent, tracestate: "a=b" }, { traceparent: other, kept: 1 })).toEqual({
    traceparent: other,
    kept: 1,
  });
  expect(await metaOf({ traceparent: "nonsense", tracestate: "a=b" })).toBeNull();
  expect(await metaOf({}, { traceparent: "00-zz", tracestate: "a=b", kept: 1 })).toEqual({ kept: 1 });
  const runSees = async (headers: Record<string, string>) => {
    const input = { name: "execute_command", arguments: { command: "seen" } };
    const { text } = await caller.modern("tools/call", input, { headers });
    return (JSON.parse(text) as { env: Record<string, string> }).env["TRACEPARENT"];
  };
  expect(await runSees({ traceparent })).toBe(traceparent);
  expect(await runSees({ traceparent: "nonsense" })).toBeUndefined();
});

test("a trace reaches a server over HTTP in its headers too, and a broken one in nothing", async () => {
  const seen: (string | undefined)[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "POST") return void response.writeHead(405).end();
    const { id, method, params } = JSON.parse(await textOf(request)) as {
      id?: number;
      method: string;
      params: JsonObject;
    };
    if (method === "tools/call") seen.push(request.headers["traceparent"] as string | undefined);
    if (id === undefined) return void response.writeHead(202).end();
    const results: Record<string, object> = {
      initialize: {
        protocolVersion: params["protocolVersion"],
        capabilities: { tools: {} },
        serverInfo: { name: "r", version: "1" },
      },
      "tools/list": { tools: [{ name: "look", inputSchema: { type: "object" } }] },
      "tools/call": { content: [{ type: "text", text: JSON.stringify(params["_meta"] ?? null) }] },
    };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result: results[method] }));
  };
  const remote = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listens) => void remote.listen(0, "127.0.0.1", listens));
  const { port } = remote.address() as AddressInfo;
  served.write({
    ".mcp.json": JSON.stringify({ mcpServers: { remote: { type: "http", url: `http://127.0.0.1:${port}/mcp` } } }),
    "bazaar.config.json": JSON.stringify({
      mcp: { servers: { remote: { protocol: "legacy", addresses: ["127.0.0.1"] } } },
    }),
  });
  try {
    const { caller } = await served.serve();
    expect(JSON.parse((await caller.tool("remote_look", {}, { headers: { traceparent } })).text)).toEqual({
      traceparent,
    });
    expect((await caller.tool("remote_look", {}, { headers: { traceparent: "00-zz" } })).text).toBe("null");
    expect(seen).toEqual([traceparent, undefined]);
  } finally {
    remote.close();
    remote.closeAllConnections();
  }
});

/** Whether a call is under way, by the host's own count. */
async function isCalled({ metrics = "" }: Serving): Promise<boolean> {
  return /^bazaar_calls_active [1-9]/m.test(await (await fetch(metrics)).text());
}

describe("a host that is told to stop", () => {
  test("lets a call under way end, takes no new one, ends streams, and leaves with 0 and no process behind", async () => {
    const serving = await served.serve(["--metrics-port", "0"]);
    const { caller, child, ended } = serving;
    expect(await ready(serving)).toEqual({ status: 200, body: { status: "ready" } });
    const streams = [listening(serving, "modern"), listening(serving, "legacy")];
    await until(() => (streams[0]?.heard.length ?? 0) > 0);
    await streams[1]?.opened;
    const call = caller.tool("plain_wait", { ms: 8_000 });
    // Streams start the server too: that it runs says nothing of the call.
    await until(() => isCalled(serving));
    child.kill("SIGTERM");
    await until(async () => (await ready(serving)).status === 503);
    expect(await ready(serving)).toEqual({ status: 503, body: { status: "not ready", reasons: ["closing"] } });
    expect(await Promise.all(streams.map((stream) => stream.ended))).toEqual(["ended", "ended"]);
    expect(streams[0]?.heard.at(-1)).toMatchObject({ id: 1, result: { resultType: "complete" } });
    for (const era of ["legacy", "modern"] as const) {
      const late = await caller[era]("tools/call", { name: "plain_start", arguments: {} });
      expect({ status: late.status, result: late.last["result"] }).toMatchObject({
        status: 200,
        result: { isError: true, content: [{ type: "text", text: shutDown }] },
      });
    }
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    expect((await call).text).toBe("waited");
    expect(await ended).toBe(0);
    expect(served.processes()).toEqual([]);
  });

  test("tells callers of servers and runs that are not done in time, and ends what works for them", async () => {
    const flags = ["--drain-ms", "400", "--claude", standIn];
    const { caller, child, ended, lines } = await served.serve([...flags, "--log", "json"], {
      ANTHROPIC_API_KEY: "sk-model-key-0123456789",
    });
    const file = join(served.folder, "pids.json");
    const calls = [
      caller.tool("plain_wait", { ms: 60_000 }),
      caller.modern("tools/call", { name: "plain_wait", arguments: { ms: 60_000 } }),
      caller.tool("execute_command", { command: "hang", arguments: file }),
    ];
    await until(() => served.processes().length > 1 && readable(file));
    child.kill("SIGTERM");
    for (const { status, last } of await Promise.all(calls)) {
      expect({ status, result: last["result"] }).toMatchObject({
        status: 200,
        result: { isError: true, content: [{ text: shutDown }] },
      });
    }
    expect(await ended).toBe(0);
    expect(lines().flatMap(({ event, outcome }) => (event === "call" ? [outcome] : []))).toEqual(
      Array(3).fill("INTERRUPTED"),
    );
    expect(served.processes()).toEqual([]);
  });

  test("ends at once when it is told a second time, and leaves no process behind", async () => {
    const { caller, child, ended, said } = await served.serve();
    const call = caller.tool("plain_wait", { ms: 60_000 }).catch(() => "cut");
    await until(() => served.processes().length > 0);
    await sleep(500);
    child.kill("SIGTERM");
    await until(() => said().includes("Stopping"));
    child.kill("SIGTERM");
    expect(await ended).toBe(143);
    expect(await call).toBe("cut");
    await until(() => served.processes().length === 0);
    expect(served.processes()).toEqual([]);
  });
});

function readable(file: string): boolean {
  try {
    return readFileSync(file, "utf8") !== "";
  } catch {
    return false;
  }
}

describe("a host is not ready", () => {
  test("while a server that was called crashes in a row, and is again when it works, without a call", async () => {
    served.write({ "server.mjs": "process.exit(9);" });
    const serving = await served.serve();
    expect((await ready(serving)).status).toBe(200);
    await until(async () => {
      await serving.caller.modern("tools/call", { name: "plain_start", arguments: {} });
      return (await ready(serving)).status === 503;
    });
    expect(await ready(serving)).toEqual({
      status: 503,
      body: { status: "not ready", reasons: ["server-crash-loop"] },
    });
    served.write({ "server.mjs": plainServer() });
    await until(async () => (await ready(serving)).status === 200);
    expect((await ready(serving)).status).toBe(200);
  });
});

test("metrics count calls by tool, refusals by code, and what servers do", async () => {
  const { caller, url, metrics = "" } = await served.serve(["--metrics-port", "0"]);
  const open = listening({ caller, url } as Serving, "modern");
  await until(() => open.heard.length > 0);
  await caller.tool("plain_start");
  await caller.tool("plain_wrong");
  await caller.tool("plain_exit");
  await caller.tool("plain_start");
  await caller.tool("execute_command", { command: "absent" });
  await fetch(`${url}/mcp`, { method: "POST", headers: { authorization: "Bearer wrong-key-0123456789" } });
  const call = caller.tool("plain_wait", { ms: 60_000 }).catch(() => {});
  await sleep(300);
  const text = await (await fetch(metrics)).text();
  const of = (name: string) =>
    text
      .split("\n")
      .find((line) => line.startsWith(name))
      ?.split(" ")
      .at(-1);
  expect(of('bazaar_tool_calls_total{server="plain",tool="start",outcome="ok"}')).toBe("2");
  expect(of('bazaar_tool_calls_total{server="plain",tool="wrong",outcome="error"}')).toBe("1");
  expect(of('bazaar_tool_calls_total{server="plain",tool="exit",outcome="failed"}')).toBe("1");
  expect(of('bazaar_tool_call_seconds_count{server="plain",tool="start"}')).toBe("2");
  expect(of('bazaar_upstream_restarts_total{server="plain"}')).toBe("1");
  expect(of('bazaar_upstream_connections{server="plain"}')).toBe("1");
  expect(of('bazaar_upstream_crash_loop{server="plain"}')).toBe("0");
  expect(of('bazaar_requests_refused_total{code="KEY_REFUSED"}')).toBe("1");
  expect(of("bazaar_calls_active")).toBe("1");
  expect(of("bazaar_streams_open")).toBe("1");
  expect(text).not.toContain("absent");
  void call;
});

describe("a plugin that is changed while it is served", () => {
  const toolsOf = async ({ caller }: Serving) => {
    const { last } = await caller.modern("tools/list");
    return (last["result"] as unknown as { tools: { name: string; description?: string }[] }).tools;
  };
  const changes = (heard: readonly JsonObject[]) =>
    heard.filter(({ method }) => method === "notifications/tools/list_changed").length;

  test("is served as it is now, and callers of both protocols that listen are told", async () => {
    const serving = await served.serve(["--watch", "--out", join(served.folder, "thin")]);
    const [modern, legacy] = [listening(serving, "modern"), listening(serving, "legacy")];
    await until(() => modern.heard.length > 0);
    await legacy.opened;
    const first = (await serving.caller.tool("plain_start")).text;
    served.write({ "commands/fresh.md": "---\ndescription: Brand new\n---\nfresh" });
    await until(() => changes(modern.heard) > 0 && changes(legacy.heard) > 0);
    expect((await toolsOf(serving)).find(({ name }) => name === "execute_command")?.description).toContain("Brand new");
    expect(readFileSync(join(served.folder, "thin/commands/fresh.md"), "utf8")).toContain("Brand new");
    // Markdown is no matter of servers.
    expect((await serving.caller.tool("plain_start")).text).toBe(first);
    const running = serving.caller.tool("plain_wait", { ms: 3_000 });
    await sleep(300);
    const processes = served.processes().length;
    const before = changes(modern.heard);
    served.write({ "server.mjs": plainServer(["start", "added"]) });
    await until(() => changes(modern.heard) > before);
    await until(async () => (await toolsOf(serving)).some(({ name }) => name === "plain_added"));
    expect((await toolsOf(serving)).map(({ name }) => name)).toContain("plain_added");
    expect((await serving.caller.tool("plain_start")).text).not.toBe(first);
    expect((await running).text).toBe("waited");
    await until(() => served.processes().length === processes);
    expect(served.processes()).toHaveLength(processes);
    serving.child.kill("SIGTERM");
    expect(await serving.ended).toBe(0);
    expect(await Promise.all([modern.ended, legacy.ended])).toEqual(["ended", "ended"]);
    expect(served.processes()).toEqual([]);
  });

  test("and is broken then is served as it last was", async () => {
    const serving = await served.serve(["--watch"]);
    served.write({ ".claude-plugin/plugin.json": "{ broken" });
    await until(() => serving.said().includes("can't be served so; the last good one goes on."));
    expect((await toolsOf(serving)).map(({ name }) => name)).toContain("plain_start");
    served.write({
      ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", version: "1.0.1", description: "d" }),
      "commands/fresh.md": "---\ndescription: Brand new\n---\nfresh",
    });
    await until(() => serving.said().includes("is served as it is now"));
    expect((await toolsOf(serving)).find(({ name }) => name === "execute_command")?.description).toContain("Brand new");
  });

  test("gets its first server, and its last one goes", async () => {
    const declared = readFileSync(join(served.plugin, ".mcp.json"), "utf8");
    served.write({ ".mcp.json": JSON.stringify({ mcpServers: {} }) });
    const serving = await served.serve(["--watch"]);
    const modern = listening(serving, "modern");
    await until(() => modern.heard.length > 0);
    served.write({ ".mcp.json": declared });
    await until(() => changes(modern.heard) > 0);
    expect((await toolsOf(serving)).map(({ name }) => name)).toContain("plain_start");
    expect((await serving.caller.tool("start", {}, { path: "/servers/plain/mcp" })).text).toMatch(/^[\da-f-]{36}$/);
    served.write({ ".mcp.json": JSON.stringify({ mcpServers: {} }) });
    await until(() => changes(modern.heard) > 1);
    expect((await toolsOf(serving)).map(({ name }) => name)).not.toContain("plain_start");
    expect((await serving.caller.tool("start", {}, { path: "/servers/plain/mcp" })).status).toBe(404);
    await until(() => served.processes().length === 0);
    expect(served.processes()).toEqual([]);
  });

  test("is served as it was at the start where nobody watches", async () => {
    const serving = await served.serve();
    served.write({ "commands/fresh.md": "---\ndescription: Brand new\n---\nfresh" });
    await sleep(1_500);
    const tool = (await toolsOf(serving)).find(({ name }) => name === "execute_command");
    expect(tool?.description).not.toContain("Brand new");
  });
});
