import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { writeTree } from "../../adapters/write-tree.ts";
import { treeOf } from "../../core/file-tree.ts";
import { toolResults } from "../messages-api.ts";
import { testKey } from "../proxy-fixtures.ts";
import { runClient } from "../run-client.ts";
import { say, use } from "../script.ts";
import { startScriptedModel } from "../scripted-model.ts";
import { startUpstreamHost, type UpstreamHost } from "./upstream-host.ts";

// The real Claude Code client with a thin client's plugin: the tools of the hosted plugin's MCP servers are there.

let host: UpstreamHost | undefined;
let folder: string | undefined;

afterEach(async () => {
  await host?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

test.each([["legacy"], ["auto"]])("calls a server's tools through the proxy (%s)", async (negotiation) => {
  host = await startUpstreamHost();
  folder = mkdtempSync(join(tmpdir(), "real-"));
  const headers = { Authorization: `Bearer ${testKey}` };
  const server = { type: "http", url: `${host.url}/mcp`, alwaysLoad: true, headers };
  const plugin = treeOf({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", version: "1.0.0", description: "d" }),
    ".mcp.json": JSON.stringify({ mcpServers: { "bazaar-proxy": server } }),
  });
  writeTree(join(folder, "plug"), plugin);
  const prefix = "mcp__plugin_plug_bazaar-proxy__";
  await using model = await startScriptedModel((_, index) => {
    if (index === 0) return use(`${prefix}odd_echo`, { text: "ü" });
    if (index === 1) return use(`${prefix}odd_exit`);
    if (index === 2) return use(`${prefix}odd_progress`, { count: 3 });
    return say("done");
  });
  const run = await runClient({
    prompt: "go",
    model,
    pluginDirs: [join(folder, "plug")],
    args: ["--allowedTools", "mcp__plugin_plug_bazaar-proxy"],
    env: { MCP_PROTOCOL_NEGOTIATION: negotiation },
  });
  const names = run.init?.tools.filter((tool) => tool.startsWith(prefix)) ?? [];
  expect(names).toContain(`${prefix}execute_command`);
  expect(names.filter((name) => name.length > 64)).toEqual([]);
  expect(names.length).toBeGreaterThan(15);
  const results = model.requests.flatMap((request) => toolResults(request).map(({ text }) => text));
  const broken = "The connection to the plugin's server broke off. Try again.";
  expect(results.slice(-3)).toEqual(['{"text":"ü"}', broken, "done"]);
});
