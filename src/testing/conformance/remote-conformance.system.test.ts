import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { servePlugin } from "../../adapters/serve-plugin.ts";
import { treeOf } from "../../core/file-tree.ts";
import { loadPlugin } from "../../plugin/load.ts";
import { testKey } from "../proxy-fixtures.ts";
import { runSuite } from "./run-suite.ts";
import { serveConformance } from "./serve-http.ts";
import { withKey } from "./with-key.ts";

test.each([
  ["2025-11-25", "legacy", 30],
  ["2026-07-28", "auto", 37],
] as const)("through the proxy to a server over HTTP: all of %s", async (revision, protocol, passed) => {
  const pluginDir = mkdtempSync(join(tmpdir(), "conformance-plugin-"));
  try {
    await using fixture = await serveConformance();
    const mcpServers = { remote: { type: "http", url: `${fixture.url}/mcp` } };
    await using server = await servePlugin({
      plugin: loadPlugin(treeOf({ ".mcp.json": JSON.stringify({ mcpServers }) })),
      pluginDir,
      keys: [testKey],
      port: 0,
      allowedOrigins: ["127.0.0.1"],
      claude: join(import.meta.dirname, "../../adapters/fixtures/stand-in-client.mjs"),
      mcp: { servers: { remote: { protocol, addresses: [`127.0.0.1:${fixture.port}`] } } },
    });
    await using caller = await withKey(server.port, testKey);
    const outcome = await runSuite(`${caller.url}/servers/remote/mcp`, revision);
    expect(outcome).toEqual({ exitCode: 0, failures: [], warnings: [], passed });
  } finally {
    rmSync(pluginDir, { recursive: true, force: true });
  }
});
