import { afterEach, expect, test, vi } from "vitest";
import { UpstreamPool } from "../adapters/upstream-pool.ts";
import { keyDigest } from "../access/bearer.ts";
import type { JsonObject } from "../core/json.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { everything, MemoryTransport } from "../testing/upstreams/memory-transport.ts";
import { createProxyHandler } from "./handler.ts";
import { keyLine, parseKeyFile } from "../access/key-store.ts";

// What the servers of a plugin say of their use, to a caller of /mcp.

afterEach(() => vi.useRealTimers());

const words: Readonly<Record<string, string | undefined>> = {
  alpha: "Ask before you write. ",
  be_ta: undefined,
  gamma: "Slow.",
};

function host(silent: readonly string[] = []) {
  const policy = { share: "shared", protocol: "legacy", idleMs: 600_000, timeoutMs: 600_000 } as const;
  const upstreams = new UpstreamPool({
    servers: [
      { name: "alpha", ...policy },
      { name: "be_ta", ...policy },
      { name: "gamma", ...policy },
    ],
    open: ({ name }) => {
      const server = new MemoryTransport();
      const instructions = words[name];
      const told = { protocolVersion: "2025-11-25", capabilities: everything, serverInfo: { name, version: "1" } };
      server.answer = ({ method }) => {
        if (silent.includes(name)) return undefined;
        if (method === "initialize") return { result: { ...told, ...(instructions && { instructions }) } };
        return { result: { tools: [] } };
      };
      return server;
    },
  });
  const part = "part-key-0123456789abcdef";
  const lines = keyLine("part", keyDigest(part), undefined, ["alpha_write", "gamma_*"]);
  const { keys } = parseKeyFile(lines);
  const keyStore = { find: (digest: string) => keys.find(({ sha256 }) => sha256 === digest) };
  const handler = createProxyHandler({
    plugin: testPlugin(),
    runner: new MemoryRunner(),
    keys: [testKey],
    keyStore,
    upstreams,
  });
  const handshake = async (method: "initialize" | "server/discover", key = testKey) => {
    const isModern = method === "server/discover";
    const meta = {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": {},
    };
    const params = isModern ? { _meta: meta } : { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: {} };
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...(isModern && { "mcp-protocol-version": "2026-07-28", "mcp-method": method }),
    };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const response = await handler.fetch(new Request("http://127.0.0.1/mcp", { method: "POST", headers, body }));
    return ((await response.json()) as { result: JsonObject }).result["instructions"];
  };
  return { handshake, part };
}

const alpha = "## alpha\n\nIts tools are called alpha_….\n\nAsk before you write.";
const gamma = "## gamma\n\nIts tools are called gamma_….\n\nSlow.";

test.each(["initialize", "server/discover"] as const)("each under its server's name, in %s", async (method) => {
  expect(await host().handshake(method)).toBe(`${alpha}\n\n${gamma}`);
});

test("a key that opens a part of a server hears nothing of it", async () => {
  const { handshake, part } = host();
  expect(await handshake("initialize", part)).toBe(gamma);
});

test("a server that does not start in time is not waited for", async () => {
  vi.useFakeTimers();
  const { handshake } = host(["alpha"]);
  const told = handshake("server/discover");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await told).toBe(gamma);
});
