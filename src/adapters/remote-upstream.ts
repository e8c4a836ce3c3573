import type { McpServer } from "../plugin/types.ts";
import type { UpstreamTransport } from "../relay/transport.ts";
import { helperHeaders } from "./headers-helper.ts";
import type { RemoteServer } from "./http-link.ts";
import type { Launcher } from "./launcher.ts";
import { httpUpstream } from "./upstream-http.ts";
import { sseUpstream } from "./upstream-sse.ts";

export interface RemoteUpstreamOptions {
  /** As the plugin declares it. */
  readonly server: McpServer;
  /** Of its declaration, with variables filled in. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the host allows it beside the internet: see `addressGuard`. */
  readonly addresses?: readonly string[];
  /** Milliseconds that the host lets it be silent. */
  readonly timeoutMs?: number;
  /** What a local server of the plugin would get. */
  readonly env: Readonly<Record<string, string>>;
  readonly pluginDir: string;
  readonly launcher: Launcher;
  /** Hears for the host's log. */
  readonly log: (text: string) => void;
}

/** The client's limits, milliseconds: to the first byte of a response, and of silence in one. */
const firstByteMs = 60_000;
const idleMs = 300_000;

/** A connection to a server that the plugin reaches over HTTP or SSE. Throws `BazaarError` OPTION_INVALID or ADDRESS_FORBIDDEN. */
export function remoteUpstream(options: RemoteUpstreamOptions): UpstreamTransport {
  const { server, url, headers, addresses = [], timeoutMs: silenceMs = 0 } = options;
  const { timeout: declared, headersHelper: command } = server.config;
  const limitMs = typeof declared === "number" ? declared : 0;
  const remote: RemoteServer = {
    url,
    headers,
    addresses,
    firstByteMs: Math.max(firstByteMs, limitMs, silenceMs),
    idleMs: Math.max(idleMs, silenceMs),
    ...(limitMs > 0 && { timeoutMs: limitMs }),
    ...(typeof command === "string" && { freshHeaders: () => helperHeaders(helper(options, command)) }),
  };
  return server.transport === "sse" ? sseUpstream(remote) : httpUpstream(remote);
}

function helper({ server, url, env, pluginDir, launcher, log }: RemoteUpstreamOptions, command: string) {
  const onStderr = (text: string) => log(`its headersHelper wrote to stderr: ${text.slice(-2_000)}`);
  return { command, name: server.name, url, env, pluginDir, launcher, onStderr };
}
