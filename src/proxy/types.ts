import type { LoadedPlugin } from "../plugin/load.ts";
import type { Plugin } from "../plugin/types.ts";
import type { UpstreamServers } from "../relay/servers.ts";
import type { HookRunner, Runner } from "../run/types.ts";
import type { FileStore } from "../workspace/file-store.ts";
import type { WorkspacePolicies } from "../workspace/policy.ts";
import type { AuthOptions } from "./authenticate.ts";
import type { CallerLimits } from "../access/caller-limits.ts";
import type { Peer } from "../access/peer.ts";
import type { LongRuns } from "./kept-runs.ts";
import type { PatchStore } from "./patches.ts";
import type { ProxyMetrics } from "./proxy-metrics.ts";

/** One of `keys`, `keyStore`, `oauth` and `verify` at least: without any, nobody could call. */
export interface ProxyOptions extends AuthOptions {
  /** What `loadPlugin` returns, or its `plugin`; whether the client would load it is not asked here. */
  readonly plugin: Plugin | LoadedPlugin;
  /** What executes the plugin; `createClaudeRunner` makes one. */
  readonly runner: Runner & HookRunner;
  /** How much one caller may ask of this replica. */
  readonly callers?: CallerLimits;
  /**
   * Names of the thin client, where they differ from the plugin's: its own tools are allowed by the permission hook.
   * @default the plugin's name
   */
  readonly clientNames?: readonly string[];
  /** Host names (without port) that a request may be addressed to; `[::1]` with brackets; as a request has them, so in small letters. @default any */
  readonly allowedHosts?: readonly string[];
  /** Host names of web pages that may call; browsers send an Origin, MCP clients don't. @default [] (none) */
  readonly allowedOrigins?: readonly string[];
  /** Largest body of a request, bytes, 1_024…67_108_864. @default 4_194_304 (4 MiB) */
  readonly maxBodyBytes?: number;
  /**
   * Time between two signs of life of a running call, milliseconds, 10…60_000. The client gives up after 60 s without a
   * byte and 300 s without progress. @default 30_000
   */
  readonly heartbeatMs?: number;
  /**
   * Keeps what callers send by `POST /files` and in `files` of a call; `servePlugin` makes one. @default none: the route is
   * not there, and a call with files is refused
   */
  readonly files?: FileStore;
  /** What each command, skill or agent may have of the caller's project, by component id. @default {} (nothing) */
  readonly workspace?: WorkspacePolicies;
  /** Keeps the patches of runs for `GET /patches/<id>`. @default none: only small patches reach the caller, in the answer */
  readonly patches?: PatchStore;
  /**
   * Signs what a caller's client hands back with the answer to a run's question; 32 bytes or more, the same for all
   * replicas. @default a key of this handler
   */
  readonly questionKey?: Uint8Array;
  /** The plugin's own MCP servers; `servePlugin` makes them. Closed by `close`. @default none: only the proxy's own tools */
  readonly upstreams?: UpstreamServers;
  /**
   * Milliseconds that `close` gives what is under way, 0…3_600_000; what is left then is stopped, and its callers told.
   * @default 0
   */
  readonly drainMs?: number;
  /** Whether no run could begin for longer than a call waits for its turn; `/readyz` says so. @default never */
  isFull?(): boolean;
  /** Counts calls and refusals. @default nobody */
  readonly proxyMetrics?: ProxyMetrics;
  /** Sends an event to the URL of an `http` handler; `servePlugin` makes it. @default none: such handlers are not run */
  readonly postHook?: PostHook;
  readonly hooks?: HookPolicy;
  /** Runs that outlive the call that started them. @default none: a call waits for its run, and ends it by going away */
  readonly longRuns?: LongRuns;
  /** Hears, for the host's log, what the plugin's MCP servers do, and which of their tools got a shorter name. @default nobody */
  onServer?(server: string, text: string): void;
  /** Hears of every call that was started, when it ends. What it hears holds no argument, answer or key; what it throws is dropped. */
  onCall?(call: CallRecord): void;
}

/** What the plugin's own hooks may do. */
export interface HookPolicy {
  /**
   * Events whose handlers may allow something in the user's place (`permissionDecision: "allow"`, `behavior: "allow"`,
   * `decision: "approve"`, `action: "accept"`). @default [] (none: what they allow is left out of their answer)
   */
  readonly allow?: readonly string[];
}

/** An event on its way to a service of the author's. */
export interface HookPost {
  readonly url: string;
  /** As the handler has them: `$NAME` and `${NAME}` stand for variables of the host. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names of variables that the handler may use. */
  readonly allowedEnvVars: readonly string[];
  readonly body: string;
  /** Milliseconds for all of it. */
  readonly timeoutMs: number;
}

/** Never follows a redirect. Rejects with `BazaarError` RUN_FAILED, RUN_TIMED_OUT, RUN_LIMIT or INTERRUPTED. */
export type PostHook = (
  post: HookPost,
  signal: AbortSignal,
) => Promise<{ readonly status: number; readonly body: string }>;

/** The same once the plugin is known to be one. */
export interface CheckedOptions extends ProxyOptions {
  readonly plugin: Plugin;
}

/** One finished call, for whoever runs the host. */
export interface CallRecord {
  /** `mcp`: a tool of the plugin's own MCP servers. */
  readonly tool: "execute_command" | "invoke_agent" | "execute_hook" | "mcp";
  /** The plugin's server; only with `mcp`. */
  readonly server?: string;
  /** Who called: `c-` and 16 hex digits made of the key, of its name, or of the subject of a token. */
  readonly caller: string;
  /** `RunRecord.id`; none for a hook. */
  readonly run?: string;
  /** The command, agent, event, or tool as its server names it; shortened to 100 characters. */
  readonly name: string;
  /** `ok`, or the code of the error; of a server: `error` where it answered with one, `question` where it asks first. */
  readonly outcome: string;
  /** Milliseconds. */
  readonly durationMs: number;
  /** Of the answer, as the run, hook or server gave it; 0 where it failed. */
  readonly bytes: number;
  /** Id of the trace that the caller named: 32 hex digits. */
  readonly trace?: string;
  /** Tools that a run asked for and nobody had allowed. */
  readonly deniedTools: readonly string[];
  /** Parts that were taken out of what the run said, since they are the author's text or a canary; a whole number. */
  readonly redactions: number;
  /** What went wrong in detail, for the host's eyes only (end of stderr, the model's words); free of the model's key. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A server as a function, for any socket, framework or test. */
export interface ProxyHandler {
  /**
   * Never rejects. Stops what it started when `request.signal` aborts or the body of the response is cancelled. Without the
   * address of `peer` wrong credentials are not counted.
   */
  fetch(request: Request, peer?: Peer): Promise<Response>;
  /**
   * Serves the plugin as it is now: with `upstreams`, also another runner and other servers. Calls under way keep what they
   * began with; callers that listen are told that the lists have changed. Throws `BazaarError` as `createProxyHandler`.
   */
  reload(next: Pick<ProxyOptions, "plugin"> & Partial<Pick<ProxyOptions, "runner" | "upstreams">>): void;
  /**
   * Refuses new calls, ends the streams of those who only listen, waits `drainMs` for what is under way, stops the rest
   * and waits until what it started has ended.
   */
  close(): Promise<void>;
}
