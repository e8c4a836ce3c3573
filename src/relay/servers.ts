import type { ListCache } from "./list-cache.ts";
import type { NotificationMessage } from "./message.ts";
import type { ListKind, ServerFacts } from "./types.ts";
import type { Upstream } from "./upstream.ts";

/** What the host decided about one of the plugin's servers. */
export interface ServerPolicy {
  /** As the plugin names it. */
  readonly name: string;
  /** One connection for all callers, or one for each. */
  readonly share: "shared" | "per-caller";
  /** Names of tools that are served, `*` for any characters; undefined: all. */
  readonly allow?: readonly string[];
  /** Names of tools that are not, also where `allow` has them. */
  readonly deny?: readonly string[];
  /** Milliseconds without a sign of life after which a call is given up. */
  readonly timeoutMs: number;
  /** Whether its tools stand in the model's first request, as the plugin declares it. @default as each tool says */
  readonly alwaysLoad?: boolean;
}

/** One server as one caller sees it, whether it runs at the moment or not. */
export interface ServerConnection {
  readonly policy: ServerPolicy;
  readonly lists: ListCache;
  /** As it last introduced itself; undefined before it ever did. */
  readonly facts: ServerFacts | undefined;
  /** Starts it where it does not run. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE, soon when it crashes in a row. */
  connect(): Promise<Upstream>;
  /** Keeps resources subscribed, also over a restart, as long as somebody wants them. Returns the end of it. */
  subscribe(uri: string): Promise<() => void>;
}

/** How one of the servers does, over all its connections. */
export interface ServerState {
  readonly name: string;
  /** Connections that are open. */
  readonly open: number;
  /** Starts that followed an end which nobody wanted, since the host started. */
  readonly restarts: number;
  /** Whether it was called, ended several times in a row, and is started again only after a while. */
  readonly isCrashing: boolean;
}

/** Hears what changes in servers. `caller` is undefined where it concerns all callers. */
export interface ServersListener {
  changed(server: string, kind: ListKind, caller: string | undefined): void;
  updated(server: string, uri: string, message: NotificationMessage, caller: string | undefined): void;
}

/** The plugin's own MCP servers: the port through which the proxy reaches them. */
export interface UpstreamServers {
  /** In ascending order of names. */
  readonly policies: readonly ServerPolicy[];
  /** The server of that name for that caller; undefined for an unknown name. */
  connection(server: string, caller: string): ServerConnection | undefined;
  /** Returns the end of it. */
  watch(listener: ServersListener): () => void;
  /** One for each of `policies`. */
  states(): readonly ServerState[];
  /** Takes no new calls' place any more: ends each connection as soon as no call is under way on it. Never rejects. */
  retire(): Promise<void>;
  /** Ends every connection. Never rejects. */
  close(): Promise<void>;
}
