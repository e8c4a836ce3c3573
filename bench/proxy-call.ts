import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Client } from "@modelcontextprotocol/client";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { loadPlugin } from "claude-bazaar/node";
import { createProxyHandler, listen, type HookRunner, type Runner } from "claude-bazaar/proxy";
import { median, type Row } from "./row.ts";

const calls = 200;
const key = "bench-key-0123456789";

/** A run that takes no time, so that only the proxy is measured. */
export const instant: Runner & HookRunner = {
  run: async () => ({ text: "done", turns: 1, costUsd: 0, durationMs: 0, deniedTools: [] }),
  runHook: async () => ({ exitCode: 0, stdout: "{}", stderr: "" }),
};

/** What the proxy adds to one hosted call: MCP over HTTP on the loopback, key check, lookup, answer. */
export async function measureProxyCall(): Promise<Row[]> {
  const { plugin } = loadPlugin(join(import.meta.dirname, "../examples/release-notes/plugin"));
  const handler = createProxyHandler({ plugin, runner: instant, keys: [key] });
  await using server = await listen((request) => handler.fetch(request), { port: 0 });
  const client = new Client({ name: "bench", version: "1.0.0" });
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit }));
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const start = performance.now();
    await client.callTool({ name: "execute_command", arguments: { command: "draft", arguments: "x" } });
    times.push(performance.now() - start);
  }
  await client.close();
  await handler.close();
  return [
    {
      what: "one hosted call, without its run",
      value: median(times),
      unit: "ms",
      goal: { bound: "most", limit: 20 },
      how: `MCP over HTTP on the loopback, an instant runner, median of ${calls}`,
    },
  ];
}
