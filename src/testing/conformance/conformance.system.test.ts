import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { servePlugin } from "../../adapters/serve-plugin.ts";
import { treeOf } from "../../core/file-tree.ts";
import { loadPlugin } from "../../plugin/load.ts";
import { testKey } from "../proxy-fixtures.ts";
import { runSuite } from "./run-suite.ts";
import { serveConformance } from "./serve-http.ts";
import { withKey } from "./with-key.ts";

const fixture = { command: process.execPath, args: [join(import.meta.dirname, "stdio.ts")] };
const whole = { exitCode: 0, failures: [], warnings: [] };

test("the fixture itself, over HTTP, passes what each revision scores", async () => {
  await using server = await serveConformance();
  expect(await runSuite(`${server.url}/mcp`, "2025-11-25")).toEqual({ ...whole, passed: 30 });
  expect(await runSuite(`${server.url}/mcp`, "2026-07-28")).toEqual({ ...whole, passed: 37 });
});

test.each(["legacy", { pin: "2026-07-28" }] as const)("the fixture on stdio speaks %j", async (mode) => {
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
  await client.connect(new StdioClientTransport(fixture));
  const { content } = await client.callTool({ name: "test_simple_text", arguments: {} });
  expect(content).toMatchObject([{ text: "This is a simple text response for testing." }]);
  await client.close();
});

/** One server of each era, since what a server asks its client in the middle of a call differs most between them. */
const plugin = loadPlugin(
  treeOf({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", version: "1.0.0" }),
    ".mcp.json": JSON.stringify({ mcpServers: { old: fixture, modern: fixture } }),
  }),
);

test.each([
  ["2025-11-25", "old", 30],
  ["2026-07-28", "modern", 37],
] as const)("through the proxy: all of %s", async (revision, name, passed) => {
  const pluginDir = mkdtempSync(join(tmpdir(), "conformance-plugin-"));
  try {
    await using server = await servePlugin({
      plugin,
      pluginDir,
      keys: [testKey],
      port: 0,
      allowedOrigins: ["127.0.0.1"],
      claude: join(import.meta.dirname, "../../adapters/fixtures/stand-in-client.mjs"),
      mcp: { servers: { old: { protocol: "legacy" }, modern: { protocol: "modern" } } },
    });
    await using caller = await withKey(server.port, testKey);
    const outcome = await runSuite(`${caller.url}/servers/${name}/mcp`, revision);
    expect(outcome).toEqual({ ...whole, passed });
  } finally {
    rmSync(pluginDir, { recursive: true, force: true });
  }
});
