import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProxyHandler } from "../../proxy/handler.ts";
import { listen } from "../../adapters/http-server.ts";
import { Launcher } from "../../adapters/launcher.ts";
import { loadPlugin } from "../../adapters/load-plugin.ts";
import { pluginServers } from "../../adapters/plugin-servers.ts";
import type { McpConfig } from "../../config/mcp-types.ts";
import type { JsonObject } from "../../core/json.ts";
import type { CallerLimits } from "../../access/caller-limits.ts";
import type { KeyStore } from "../../access/key-store.ts";
import { MemoryRunner, testKey } from "../proxy-fixtures.ts";

const oddServer = join(import.meta.dirname, "odd-server.ts");

export interface UpstreamHost {
  readonly url: string;
  /** Lines of the host's log, each with the server's name before it. */
  readonly log: string[];
  /** Everything that the host and its servers keep. */
  readonly folder: string;
  readonly runner: MemoryRunner;
  /** Processes that were started for this host and run. */
  processes(): number[];
  close(): Promise<void>;
}

export interface UpstreamHostOptions {
  /** `.mcp.json` of the plugin. @default one server, `odd` */
  readonly servers?: JsonObject;
  readonly mcp?: McpConfig;
  /** The host's environment, beside PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly pidNamespace?: "auto" | "never";
  /** More keys beside `testKey`. */
  readonly keys?: readonly string[];
  /** Keys that open a part. */
  readonly keyStore?: KeyStore;
  readonly callers?: CallerLimits;
  /** Where the servers' own files lie. @default the plugin's folder */
  readonly pluginDir?: string;
  /** Hears what `log` gets. */
  readonly onServer?: (server: string, text: string) => void;
}

/** How a plugin declares the server that misbehaves. */
export function odd(env: JsonObject = {}, args: readonly string[] = []): JsonObject {
  return { command: process.execPath, args: [oddServer, ...args], env: { UPSTREAM_TEST: String(process.pid), ...env } };
}

/** A plugin with MCP servers, hosted over real HTTP with a runner in memory. */
export async function startUpstreamHost(options: UpstreamHostOptions = {}): Promise<UpstreamHost> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "upstream-")));
  const pluginDir = join(folder, "plugin");
  mkdirSync(join(pluginDir, ".claude-plugin"), { recursive: true });
  mkdirSync(join(pluginDir, "commands"));
  const manifest = { name: "plug", version: "1.0.0", description: "d", author: { name: "a" } };
  writeFileSync(join(pluginDir, ".claude-plugin/plugin.json"), JSON.stringify(manifest));
  writeFileSync(join(pluginDir, "commands/hello.md"), "---\ndescription: Says hello\n---\nhello");
  writeFileSync(join(pluginDir, ".mcp.json"), JSON.stringify({ mcpServers: options.servers ?? { odd: odd() } }));
  const { plugin } = loadPlugin(pluginDir);
  const log: string[] = [];
  const runner = new MemoryRunner();
  const onServer = (server: string, text: string) => {
    log.push(`${server}: ${text}`);
    options.onServer?.(server, text);
  };
  const upstreams = pluginServers({
    plugin,
    pluginDir: options.pluginDir ?? pluginDir,
    stateDir: join(folder, "state"),
    launcher: new Launcher(options.pidNamespace ?? "auto", { maxFileBytes: 2 ** 30, maxProcesses: 512 }),
    env: { PATH: process.env["PATH"], ...options.env },
    log: onServer,
    ...(options.mcp && { mcp: options.mcp }),
  });
  const keys = [testKey, ...(options.keys ?? [])];
  const { keyStore, callers } = options;
  const more = { ...(keyStore && { keyStore }), ...(callers && { callers }), ...(upstreams && { upstreams }) };
  const handler = createProxyHandler({ plugin, runner, keys, onServer, ...more });
  const server = await listen((request) => handler.fetch(request), { port: 0 });
  const close = async () => {
    await handler.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, log, folder, runner, processes: () => marked(folder), close };
}

/** Linux only. */
function marked(folder: string): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((pid) => {
    const isOurs = read(`/proc/${pid}/environ`).includes(`=${folder}/`);
    return isOurs && !/\) [ZX]/.test(read(`/proc/${pid}/stat`));
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}
