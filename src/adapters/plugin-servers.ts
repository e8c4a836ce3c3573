import { mkdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json } from "../core/json.ts";
import type { McpConfig, McpServerConfig } from "../config/mcp-types.ts";
import type { McpServer, Plugin } from "../plugin/types.ts";
import type { UpstreamServers } from "../relay/servers.ts";
import { type References, substitute } from "../relay/substitute.ts";
import type { UpstreamTransport } from "../relay/transport.ts";
import type { Variables } from "../run/environment.ts";
import type { Launcher } from "./launcher.ts";
import { remoteUpstream } from "./remote-upstream.ts";
import { type PooledServer, UpstreamPool } from "./upstream-pool.ts";
import { StdioTransport } from "./upstream-stdio.ts";

export interface PluginServersOptions {
  readonly plugin: Plugin;
  /** The hosted plugin's folder. */
  readonly pluginDir: string;
  /** A folder of this user alone, for what the servers keep. */
  readonly stateDir: string;
  readonly launcher: Launcher;
  /** The host's environment. */
  readonly env: Variables;
  readonly mcp?: McpConfig;
  /** Hears for the host's log what servers do, and the end of what they wrote to stderr. @default nobody */
  log?(server: string, text: string): void;
}

/** What every program needs of the machine to start. */
const machine = ["PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ"];

/** The plugin's own MCP servers, none of them started yet; undefined when it has none. Throws `BazaarError` OPTION_INVALID. */
export function pluginServers(options: PluginServersOptions): UpstreamServers | undefined {
  const { plugin, mcp } = options;
  const log = (server: string, text: string) => options.log?.(server, text);
  const byName = new Map(plugin.mcpServers.map((server) => [server.name, server]));
  for (const name of Object.keys(mcp?.servers ?? {})) {
    if (byName.has(name)) continue;
    const fix = `It has: ${[...byName.keys()].join(", ") || "none"}.`;
    throw new BazaarError("OPTION_INVALID", `\`mcp.servers\` names "${name}", which the plugin does not declare.`, fix);
  }
  const servers = plugin.mcpServers.filter(({ transport }) => transport !== "ws");
  for (const { name } of plugin.mcpServers.filter(({ transport }) => transport === "ws")) {
    log(name, "is reached by WebSocket, which is not served");
  }
  if (servers.length === 0) return undefined;
  return new UpstreamPool({
    servers: servers.map((server) => pooled(server, mcp?.servers?.[server.name] ?? {})),
    open: ({ name }, caller) => opened(options, byName.get(name) as McpServer, caller),
    log,
  });
}

function pooled(server: McpServer, given: McpServerConfig): PooledServer {
  const { share = "shared", allow, deny, idleMs = 600_000 } = given;
  const declared = server.config["timeout"];
  return {
    name: server.name,
    share,
    protocol: given.protocol ?? (server.transport === "stdio" ? "legacy" : "auto"),
    idleMs,
    timeoutMs: given.timeoutMs ?? (typeof declared === "number" ? declared : 1_800_000),
    ...(given.maxConnections !== undefined && { maxConnections: given.maxConnections }),
    ...(server.config["alwaysLoad"] === true && { alwaysLoad: true }),
    ...(allow && { allow }),
    ...(deny && { deny }),
  };
}

function opened(options: PluginServersOptions, server: McpServer, caller: string | undefined): UpstreamTransport {
  const { name, config, transport } = server;
  const given = options.mcp?.servers?.[name] ?? {};
  const folders = foldersOf(options, name, caller);
  const references = referencesOf(options, given, folders.data);
  const missing = (variable: string) =>
    options.log?.(name, `refers to ${variable}, which is not set or not in its \`env\``);
  const filled = (value: Json | undefined) => (typeof value === "string" ? substitute(value, references, missing) : "");
  if (transport !== "stdio") {
    return remoteUpstream({
      server,
      url: filled(config["url"]),
      headers: texts(config["headers"], filled),
      ...given,
      env: environment(options, given, folders),
      pluginDir: resolve(options.pluginDir),
      launcher: options.launcher,
      log: (text) => options.log?.(name, text),
    });
  }
  const args = Array.isArray(config["args"]) ? config["args"].map(filled) : [];
  return new StdioTransport({
    command: filled(config["command"]),
    args,
    env: { ...environment(options, given, folders), ...texts(config["env"], filled) },
    launcher: options.launcher,
    onStderr: (text) => options.log?.(name, `wrote to stderr: ${text.slice(-2_000)}`),
  });
}

function texts(value: Json | undefined, filled: (value: Json) => string): Record<string, string> {
  const entries = Object.entries(isJsonObject(value) ? value : {});
  return Object.fromEntries(entries.map(([key, text]) => [key, filled(text)]));
}

interface ServerFolders {
  readonly home: string;
  /** The plugin's data folder, as the client has one for each plugin. */
  readonly data: string;
}

/** What a server of one caller keeps, no other caller's sees. Names of servers may hold anything. */
function foldersOf({ stateDir }: PluginServersOptions, name: string, caller: string | undefined): ServerFolders {
  const root = join(stateDir, caller ?? "all");
  const safe = /^[A-Za-z0-9_-]{1,64}$/.test(name) ? name : createHash("sha256").update(name).digest("hex").slice(0, 16);
  const folders = { home: join(root, "home", safe), data: join(root, "data") };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folders;
}

function referencesOf(
  { plugin, pluginDir, env }: PluginServersOptions,
  given: McpServerConfig,
  data: string,
): References {
  const allowed = pick(env, [...machine, ...(given.env ?? [])]);
  const options = Object.entries(plugin.manifest.userConfig).map(([key, { more }]) => {
    // As hooks get it in the client. What an installing user would fill in, here the host does.
    const set = env[`CLAUDE_PLUGIN_OPTION_${key.toUpperCase()}`] ?? env[`CLAUDE_PLUGIN_OPTION_${key}`];
    const { default: otherwise } = more;
    return [key, set ?? (typeof otherwise === "string" ? otherwise : JSON.stringify(otherwise))] as const;
  });
  return {
    variables: { ...allowed, CLAUDE_PLUGIN_ROOT: resolve(pluginDir), CLAUDE_PLUGIN_DATA: data },
    options: Object.fromEntries(options),
  };
}

function environment(
  { env, pluginDir }: PluginServersOptions,
  given: McpServerConfig,
  { home, data }: ServerFolders,
): Record<string, string> {
  return {
    ...pick(env, [...machine, ...(given.env ?? [])]),
    HOME: home,
    CLAUDE_PLUGIN_ROOT: resolve(pluginDir),
    CLAUDE_PLUGIN_DATA: data,
  };
}

function pick(env: Variables, names: readonly string[]): Record<string, string> {
  const all = names.map((name) => [name, env[name]] as const);
  return Object.fromEntries(all.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}
