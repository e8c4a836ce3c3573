import { mkdtempSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, request as ask } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { CallRecord } from "../proxy/types.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { say } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import type { Listening } from "./http-server.ts";
import { serveMetrics } from "./metrics-server.ts";
import { PrometheusMetrics } from "./prometheus.ts";
import { servePlugin } from "./serve-plugin.ts";
import { type RunningBroker, startBroker } from "./start-broker.ts";

// The attacks of the threat model on a host's own doors: over real sockets, with headers as no honest client sends them.

const otherKey = "other-key-0123456789abcdef";
const controlKey = "control-key-0123456789abc";
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const { plugin } = loadPlugin(
  treeOf({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", version: "1.0.0" }),
    "commands/noise.md": "---\ndescription: d\n---\nx",
    "commands/seen.md": "---\ndescription: d\n---\nx",
    "hooks/hooks.json": JSON.stringify({
      hooks: { SessionStart: [{ hooks: [{ type: "command", command: "echo ran" }] }] },
    }),
  }),
);
const hook = `/hooks/SessionStart?handler=${plugin.hooks[0]?.id}`;

let folder: string;
let host: Listening;
let broker: RunningBroker;
let model: ScriptedModel;
let calls: CallRecord[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attacks-callers-"));
  calls = [];
  host = await servePlugin({
    plugin,
    pluginDir: folder,
    keys: [testKey, otherKey],
    port: 0,
    claude: join(import.meta.dirname, "fixtures", "stand-in-client.mjs"),
    env: { PATH: process.env["PATH"], ANTHROPIC_API_KEY: "dummy-key-of-the-host" },
    allowedOrigins: ["app.example.com"],
    onCall: (record) => void calls.push(record),
  });
  model = await startScriptedModel(() => say("free tokens"));
  broker = await startBroker({
    port: 0,
    upstream: model.url,
    credential: { headers: { "x-api-key": "dummy-key-of-the-broker" } },
    controlKey,
    env: {},
  });
});

afterEach(async () => {
  await host.close();
  await broker.close();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request with every header as given, also those that `fetch` sets by itself. */
function send(url: string, method: string, headers: Readonly<Record<string, string>>, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask(url, { method, headers: { connection: "close", ...headers } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on("error", reject).end(method === "POST" ? body : "");
  });
}

const json = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const rpc = (command: string) =>
  JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: { name: "execute_command", arguments: { command } },
  });

/** Everything that a host has behind its key. */
const doors: readonly (readonly [method: string, path: string])[] = [
  ["POST", "/mcp"],
  ["GET", "/mcp"],
  ["DELETE", "/mcp"],
  ["OPTIONS", "/mcp"],
  ["POST", hook],
  ["POST", "/files"],
  ["POST", `/files?upload=${"A".repeat(22)}`],
  ["GET", `/patches/${"A".repeat(22)}`],
];
/** What the broker has for runs, and for hosts. */
const brokerDoors = [
  ["POST", "/v1/messages", 403],
  ["POST", "/v1/messages/count_tokens", 403],
  ["GET", "/v1/models", 403],
  ["POST", "/control/runs", 401],
  ["DELETE", "/control/runs/AAAAAAAAAAAAAAAAAAAAAA", 401],
  ["POST", "/control/runs/../runs", 401],
] as const;

describe("attack 14: headers that claim to be somebody or something else", () => {
  test("who calls is told by the key alone", async () => {
    await send(`${host.url}/mcp`, "POST", { ...json, ...bearer(otherKey) }, rpc("noise"));
    const victim = calls[0]?.caller ?? "";
    expect(victim).toMatch(/^c-[0-9a-f]{16}$/);
    const names = [
      "x-bazaar-user",
      "x-bazaar-caller",
      "x-forwarded-user",
      "x-real-ip",
      "x-client-id",
      "mcp-session-id",
    ];
    const claims = {
      ...Object.fromEntries(names.map((name) => [name, victim])),
      "x-forwarded-for": "127.0.0.1",
      forwarded: `for=127.0.0.1;by=${victim}`,
      "x-forwarded-authorization": `Bearer ${otherKey}`,
      "proxy-authorization": `Bearer ${otherKey}`,
    };
    await send(`${host.url}/mcp`, "POST", { ...json, ...bearer(testKey), ...claims }, rpc("noise"));
    await send(`${host.url}${hook}`, "POST", { ...json, ...bearer(testKey), ...claims }, "{}");
    await send(`${host.url}/mcp`, "POST", { ...json, ...bearer(testKey) }, rpc("noise"));
    const [, claimed, hooked, plain] = calls.map(({ caller }) => caller);
    expect([claimed, hooked]).toEqual([plain, plain]);
    expect(plain).not.toBe(victim);
  });

  test("two keys in one request are none", async () => {
    const headers = { ...json, authorization: [`Bearer ${testKey}`, `Bearer ${otherKey}`] as unknown as string };
    const answer = await send(`${host.url}/mcp`, "POST", headers, rpc("noise"));
    expect([answer.status, calls]).toEqual([401, []]);
  });

  const lies = [
    { "mcp-name": "invoke_agent" },
    { "mcp-method": "tools/list" },
    { "mcp-name": "free_tool", "mcp-method": "tools/list" },
  ];
  test.each(lies)("%o with another body is refused in the protocol of 2026", async (lie) => {
    const client = new ModernClient({ name: "liar", version: "1" }, { versionNegotiation: { mode: "auto" } });
    const answers: string[] = [];
    const lying: typeof fetch = async (url, init) => {
      const headers = new Headers(init?.headers);
      const call = JSON.stringify(init?.body ?? "").includes("tools/call");
      if (call) for (const [name, value] of Object.entries(lie)) headers.set(name, value);
      const answer = await fetch(url, { ...init, headers });
      if (call) answers.push(`${answer.status} ${await answer.clone().text()}`);
      return answer;
    };
    await client.connect(
      new ModernTransport(new URL(`${host.url}/mcp`), { requestInit: { headers: bearer(testKey) }, fetch: lying }),
    );
    await expect(client.callTool({ name: "execute_command", arguments: { command: "noise" } })).rejects.toThrow(
      "disagree",
    );
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toMatch(/^400 .*-32020/);
    expect(calls).toEqual([]);
    await client.close();
  });

  test("and decide nothing in the older one, where what runs stands in the body", async () => {
    const client = new OldClient({ name: "liar", version: "1" });
    const headers = { ...bearer(testKey), "mcp-name": "execute_hook", "x-http-method-override": "DELETE" };
    await client.connect(new OldTransport(new URL(`${host.url}/mcp`), { requestInit: { headers } }));
    await client.callTool({ name: "execute_command", arguments: { command: "noise" } });
    expect(calls).toMatchObject([{ tool: "execute_command", name: "noise", outcome: "ok" }]);
    await client.close();
  });
});

describe("attack 15: straight to a door, without the key", () => {
  const without: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ["with nothing", {}, ""],
    ["with the key in the address", {}, `key=${testKey}&access_token=${testKey}`],
    ["with the key in a cookie", { cookie: `key=${testKey}; authorization=Bearer ${testKey}` }, ""],
    ["with the key in another header", { "x-api-key": testKey, "x-bazaar-model-key": testKey }, ""],
    ["with the key as Basic", { authorization: `Basic ${Buffer.from(`u:${testKey}`).toString("base64")}` }, ""],
    ["with the name that a key has", bearer("c-0123456789abcdef"), ""],
    ["from this machine, as it says", { "x-forwarded-for": "127.0.0.1", "x-bazaar-internal": "1" }, ""],
  ];
  test.each(without)("%s: the host answers 401 on every route, and nothing runs", async (_, headers, query) => {
    for (const [method, path] of doors) {
      const url = `${host.url}${path}${query === "" ? "" : `${path.includes("?") ? "&" : "?"}${query}`}`;
      const answer = await send(url, method, { ...json, ...headers }, rpc("noise"));
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: 401 });
      expect(answer.text).toContain("KEY_REFUSED");
    }
    expect(calls).toEqual([]);
  });

  test.each(brokerDoors)(
    "%s %s of the broker is closed, and the model is never asked",
    async (method, path, status) => {
      const keys = [{}, bearer(testKey), { "x-api-key": testKey }, { "x-api-key": controlKey }, { cookie: controlKey }];
      const body = JSON.stringify({ model: "claude-haiku-4-5", max_tokens: 5, messages: [], ttlMs: 60_000 });
      for (const headers of keys) {
        const answer = await send(`${broker.url}${path}`, method, { ...json, ...headers }, body);
        expect(answer.status).toBe(status);
      }
      expect(model.requests).toEqual([]);
      expect(broker.registry.size).toBe(0);
    },
  );

  test("what is open to all tells that it is there, and no more", async () => {
    for (const { url } of [host, broker]) {
      expect((await send(`${url}/healthz`, "GET", {})).text).toBe('{"status":"ok"}');
      const other = await send(`${url}/metrics`, "GET", {});
      expect(other.status).toBeGreaterThanOrEqual(403);
    }
  });
});

describe("attack 16: guessing keys", () => {
  const guesses = [
    "",
    "a",
    testKey.slice(0, -1),
    `${testKey}x`,
    `${testKey.slice(0, -1)}0`,
    `x${testKey.slice(1)}`,
    testKey.toUpperCase(),
    `${testKey},${otherKey}`,
    "A".repeat(512),
    "A".repeat(8_000),
    "*",
    "undefined",
    "${BAZAAR_API_KEY}",
    "\u00ff".repeat(20),
  ];
  test("all that are wrong get one answer, on every route, from which nothing is learned", async () => {
    const seen = new Set<string>();
    for (const guess of guesses) {
      for (const [method, path] of doors) {
        const { status, headers, text } = await send(`${host.url}${path}`, method, { ...json, ...bearer(guess) });
        const { date: _date, ...rest } = headers;
        seen.add(JSON.stringify({ status, rest, text: method === "HEAD" ? "" : text }));
      }
    }
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toContain("KEY_REFUSED");
    expect(calls).toEqual([]);
  });

  test("and one answer at the broker, for control keys as for runs' tokens", async () => {
    const { token } = broker.registry.open({ ttlMs: 60_000 });
    for (const [path, key] of [
      ["/control/runs", controlKey],
      ["/v1/messages", token],
    ] as const) {
      const near = ["", key.slice(0, -1), `${key}x`, `${key.slice(0, -1)}!`, "bzr-", "A".repeat(8_000)];
      const answers = near.map((guess) => send(`${broker.url}${path}`, "POST", { ...json, ...bearer(guess) }, "{}"));
      expect(new Set((await Promise.all(answers)).map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    }
    expect(model.requests).toEqual([]);
  });

  test("junk costs nothing: it is answered before a byte of its body has come", async () => {
    const paths = ["/mcp", "/files", hook];
    const answers = paths.map((path) => {
      const headers = { ...json, ...bearer("junk-0123456789abcdef"), "content-length": "1000000" };
      return new Promise<number | undefined>((resolve, reject) => {
        const sent = ask(`${host.url}${path}`, { method: "POST", headers }, ({ statusCode }) => {
          resolve(statusCode);
          sent.destroy();
        });
        sent.on("error", reject).flushHeaders();
      });
    });
    expect(await Promise.all(answers)).toEqual(paths.map(() => 401));
  });
});

describe("attack 20: a web page and a name that leads to this machine", () => {
  const rebound = [
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "169.254.169.254",
    "0.0.0.0",
    "2130706433.example",
  ];
  test("a foreign name is refused on every route, with the right key, and by the metrics", async () => {
    await using metrics = await serveMetrics(new PrometheusMetrics(), 0);
    for (const name of rebound) {
      for (const called of [name, `${name}:${host.port}`]) {
        for (const [method, path] of doors) {
          const answer = await send(
            `${host.url}${path}`,
            method,
            { ...json, ...bearer(testKey), host: called },
            rpc("noise"),
          );
          expect([called, method, path, answer.status]).toEqual([called, method, path, 403]);
        }
        expect((await send(`${metrics.url}/metrics`, "GET", { host: called })).status).toBe(403);
      }
    }
    expect(calls).toEqual([]);
    for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
      const answer = await send(`${host.url}/mcp`, "GET", { ...bearer(testKey), host: `${name}:${host.port}` });
      expect([name, answer.status]).toEqual([name, 405]);
    }
  });

  const pages = [
    "https://evil.example",
    "null",
    "file://",
    "http://localhost:3000",
    "https://app.example.com.evil.example",
    "http://127.0.0.1",
  ];
  test.each(pages)("the page %s may call nothing, and is shown nothing", async (origin) => {
    for (const [method, path] of doors) {
      for (const key of [{}, bearer(testKey)]) {
        const asked = { "access-control-request-method": "POST", "access-control-request-headers": "authorization" };
        const answer = await send(`${host.url}${path}`, method, { ...json, ...key, ...asked, origin }, rpc("noise"));
        expect([method, path, answer.status]).toEqual([method, path, 403]);
        expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      }
    }
    const { token } = broker.registry.open({ ttlMs: 60_000 });
    for (const [method, path] of [...brokerDoors, ["GET", "/healthz"] as const]) {
      for (const key of [token, controlKey]) {
        const answer = await send(`${broker.url}${path}`, method, { ...json, ...bearer(key), origin }, "{}");
        expect([method, path, answer.status]).toEqual([method, path, 403]);
      }
    }
    expect([calls, model.requests]).toEqual([[], []]);
  });

  test("the page that the host has named may call, with a key only", async () => {
    const origin = "https://app.example.com";
    const page = { ...json, origin };
    expect((await send(`${host.url}/mcp`, "POST", { ...page, ...bearer(testKey) }, rpc("noise"))).status).toBe(200);
    expect((await send(`${host.url}/mcp`, "POST", page, rpc("noise"))).status).toBe(401);
  });
});
