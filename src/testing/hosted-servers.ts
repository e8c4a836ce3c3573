import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Listening, listen } from "../adapters/http-server.ts";
import { Launcher } from "../adapters/launcher.ts";
import { pluginServers } from "../adapters/plugin-servers.ts";
import type { McpConfig } from "../config/mcp-types.ts";
import type { JsonObject } from "../core/json.ts";
import { createProxyHandler } from "../proxy/handler.ts";
import { checkLimits } from "../run/limits.ts";
import { MemoryRunner, testKey, testPlugin } from "./proxy-fixtures.ts";

export interface HostedServersOptions extends McpConfig {
  /** As in a plugin's .mcp.json. */
  readonly mcpServers: JsonObject;
  /** @default none */
  readonly env?: Readonly<Record<string, string>>;
  /** @default a temporary one, which is empty */
  readonly pluginDir?: string;
  readonly log?: (server: string, text: string) => void;
}

/** A proxy before a plugin that has these MCP servers; callers' key is `testKey`. Runs answer at once. */
export async function hostServers(options: HostedServersOptions): Promise<Listening> {
  const { mcpServers, servers = {}, env = {}, log } = options;
  const plugin = testPlugin({ ".mcp.json": JSON.stringify({ mcpServers }) });
  const root = mkdtempSync(join(tmpdir(), "hosted-servers-"));
  const { maxDiskBytes: maxFileBytes, maxProcesses } = checkLimits({});
  const upstreams = pluginServers({
    plugin,
    pluginDir: options.pluginDir ?? root,
    stateDir: join(root, "state"),
    launcher: new Launcher("never", { maxFileBytes, maxProcesses }),
    env: { PATH: process.env["PATH"], ...env },
    mcp: { servers },
    ...(log && { log }),
  });
  const handler = createProxyHandler({
    plugin,
    keys: [testKey],
    runner: new MemoryRunner(),
    ...(upstreams && { upstreams }),
  });
  const server = await listen((request) => handler.fetch(request), { port: 0 });
  const close = async () => {
    await handler.close();
    await server.close();
    await upstreams?.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { ...server, close, [Symbol.asyncDispose]: close };
}
