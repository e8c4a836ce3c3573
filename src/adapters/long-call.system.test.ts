import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "../proxy/handler.ts";
import { toolResults } from "../testing/messages-api.ts";
import { runClient } from "../testing/run-client.ts";
import { say, use } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { listen } from "./http-server.ts";

/** A plugin with nothing but the server, whose limits are the client's own: 60 s of silence end a call. */
function serverPlugin(folder: string, url: string): string {
  const plugin = join(folder, "thin");
  mkdirSync(join(plugin, ".claude-plugin"), { recursive: true });
  writeFileSync(join(plugin, ".claude-plugin/plugin.json"), '{"name":"thin","version":"1.0.0"}');
  const headers = { Authorization: `Bearer ${testKey}` };
  const mcpServers = { "bazaar-proxy": { type: "http", url: `${url}/mcp`, headers, alwaysLoad: true } };
  writeFileSync(join(plugin, ".mcp.json"), JSON.stringify({ mcpServers }));
  return plugin;
}

const prefix = "mcp__plugin_thin_bazaar-proxy__";

test("a call of 75 s survives in the real client", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "long-call-"));
  const runner = new MemoryRunner();
  runner.answer = async () => {
    await sleep(75_000);
    return "late but there";
  };
  const handler = createProxyHandler({ plugin: testPlugin(), runner, keys: [testKey] });
  await using server = await listen((request) => handler.fetch(request), { port: 0 });
  const call = use(`${prefix}execute_command`, { command: "analyze", arguments: "x" });
  await using model = await startScriptedModel((request) => {
    const [result] = toolResults(request);
    return result === undefined ? call : say(`RESULT ${result.text}`);
  });
  try {
    const run = await runClient({
      prompt: "go",
      model,
      pluginDirs: [serverPlugin(folder, server.url)],
      args: ["--allowedTools", `${prefix}execute_command`],
      timeoutMs: 110_000,
    });
    expect(run.text).toBe("RESULT late but there");
  } finally {
    await handler.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a client that is stopped takes the call with it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stopped-call-"));
  const runner = new MemoryRunner();
  runner.wait();
  const handler = createProxyHandler({ plugin: testPlugin(), runner, keys: [testKey] });
  await using server = await listen((request) => handler.fetch(request), { port: 0 });
  await using model = await startScriptedModel([use(`${prefix}invoke_agent`, { agent: "reviewer", task: "x" })]);
  const abort = new AbortController();
  try {
    const run = runClient({
      prompt: "go",
      model,
      pluginDirs: [serverPlugin(folder, server.url)],
      args: ["--allowedTools", `${prefix}invoke_agent`],
      signal: abort.signal,
    });
    const end = Date.now() + 30_000;
    while (runner.runs.length === 0 && Date.now() < end) await sleep(50);
    expect(runner.runs).toEqual([{ kind: "agent", name: "reviewer", task: "x" }]);
    abort.abort();
    await expect(runner.stopped.promise).resolves.toBeUndefined();
    await expect(run).rejects.toMatchObject({ code: "INTERRUPTED" });
  } finally {
    await handler.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
