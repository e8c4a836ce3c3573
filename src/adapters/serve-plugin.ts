import { localhostAllowedHostnames } from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import { createProxyHandler, givenTo } from "../proxy/handler.ts";
import type { McpConfig } from "../config/mcp-types.ts";
import type { LoadedPlugin } from "../plugin/load.ts";
import type { AuthOptions } from "../proxy/authenticate.ts";
import { hasRunTools, type LongRuns } from "../proxy/kept-runs.ts";
import type { HookPolicy, PostHook, ProxyOptions } from "../proxy/types.ts";
import type { GuardOptions } from "../run/output-guard.ts";
import { checkUploadLimits, type UploadLimits } from "../workspace/upload-limits.ts";
import { addressGuard } from "./address-guard.ts";
import type { ClaudeRunnerOptions } from "./claude-runner.ts";
import { clearLeftovers } from "./clear-leftovers.ts";
import { clearFileStore, createFileStore } from "./file-store.ts";
import { type HostAuth, type HostAuthOptions, openHostAuth } from "./host-auth.ts";
import { type HostState, openHostState } from "./host-state.ts";
import { hostedRunner, hostedServers, type Hosting } from "./hosted-plugin.ts";
import { clearPatchStore, createPatchStore } from "./patch-store.ts";
import { type Listening, listen } from "./http-server.ts";
import { questionKeyIn } from "./question-key.ts";
import { RunLife } from "./run-life.ts";

export interface OutputGuardPolicy extends Pick<GuardOptions, "window" | "canaries"> {
  /** Whether what is fenced in a prompt is kept in too. @default false: templates and code are there to be written down */
  readonly fenced?: boolean;
  /** Whether prompts are kept out of what hooks' scripts print too; canaries always are. @default true */
  readonly hooks?: boolean;
}

/** Options of `createClaudeRunner` and `createProxyHandler`, and where to listen. */
export interface ServePluginOptions
  extends
    Omit<
      ClaudeRunnerOptions,
      "pluginName" | "mcpServers" | "skillFolders" | "codeTools" | "guard" | "hookGuard" | "promptFiles" | "waitingDir"
    >,
    Omit<ProxyOptions, "runner" | "hooks" | keyof AuthOptions>,
    HostAuthOptions {
  /** 0…65_535; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on. @default "127.0.0.1", which only this machine reaches */
  readonly host?: string;
  /** Lets others than this machine call although runs are not isolated: for callers who may have all that this user has. @default false */
  readonly allowUnisolated?: boolean;
  /** How the plugin's texts are kept in what runs say: `guardedTexts`, from a window on that can be set. @default on */
  readonly outputGuard?: OutputGuardPolicy;
  /**
   * Folder for what outlives a run (callers' files, patches, runs that wait for an answer), mode 0700; replicas may share
   * it. @default a temporary one, which goes with the host
   */
  readonly state?: string;
  /** Caps on what a caller may send. */
  readonly uploads?: UploadLimits;
  readonly hooks?: HookPolicy & {
    /** Private addresses to which `http` handlers may send events. @default [] */
    readonly addresses?: readonly string[];
  };
  /** How the plugin's own MCP servers are served. */
  readonly mcp?: McpConfig;
  /** Whether `reload` may be called, and so may bring MCP servers where there were none. @default false */
  readonly reloads?: boolean;
  /** Addresses, or CIDR ranges, of the proxies in front whose X-Forwarded-For is believed. @default [] (nobody's is) */
  readonly trustedProxies?: readonly string[];
  /** Hears of answers that broke off and requests that failed below the proxy. @default nobody */
  onError?(error: unknown): void;
  /** Hears how many temporary folders of hosts that were killed were removed, when there were any. @default nobody */
  onCleared?(folders: number): void;
}

export interface ReloadOptions {
  /** Whether the plugin's MCP servers are started anew; else those that run go on, declared as they were. */
  readonly servers: boolean;
}

/** A plugin that is served. */
export interface ServedPlugin extends Listening {
  /** Serves the plugin as it is now, to calls that come from now on. Throws `BazaarError` where it can't; then nothing has changed. */
  reload(plugin: LoadedPlugin, options: ReloadOptions): void;
}

/**
 * Serves a plugin on a socket with the Claude Code client of this machine, after it has cleared away what killed hosts
 * of this user left (`clearLeftovers`). `close` gives what is under way `drainMs`, and then stops it. Rejects with
 * `BazaarError`: KEY_INVALID, OPTION_INVALID, CLIENT_MISSING, FILE_UNREADABLE, FILE_UNWRITABLE, and what `listen` rejects
 * with.
 */
export async function servePlugin(options: ServePluginOptions): Promise<ServedPlugin> {
  givenTo("servePlugin", options);
  const state = openHostState(options.state);
  let auth: HostAuth | undefined;
  const closeAll = async () => {
    await auth?.close();
    await state.close();
  };
  try {
    auth = openHostAuth(options);
    const server = await serveWith(options, state, auth);
    const close = async () => {
      await server.close();
      await closeAll();
    };
    return { ...server, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function serveWith(
  options: ServePluginOptions,
  state: HostState,
  auth: HostAuth,
): Promise<Omit<ServedPlugin, symbol>> {
  const plugin = givenTo("servePlugin", options);
  const { port, host = "127.0.0.1" } = options;
  requireIsolation(options, host);
  const uploads = checkUploadLimits(options.uploads);
  const life = new RunLife(options, plugin.name);
  const waitingDir = state.folder("waiting");
  const hosting: Hosting = { options, life, waitingDir, serversDir: state.folder("servers") };
  const runner = hostedRunner(hosting, plugin);
  const allowedHosts = options.allowedHosts ?? loopbackNames(host);
  const filesDir = state.folder("files");
  const files = options.files ?? createFileStore(filesDir, uploads);
  const patchesDir = state.folder("patches");
  const patches = options.patches ?? createPatchStore(patchesDir);
  const questionKey = options.questionKey ?? questionKeyIn(waitingDir);
  const upstreams = options.upstreams ?? hostedServers(hosting, plugin);
  const more = { postHook: options.postHook ?? servicePost(options), longRuns: longRunsOf(options) };
  const isFull = () => life.isFull;
  const ports = { runner, files, patches, questionKey, isFull, ...more, ...(upstreams && { upstreams }) };
  const { keys: _keys, oauth: _oauth, ...rest } = options;
  const handler = createProxyHandler({ ...rest, ...auth.options, ...ports, ...(allowedHosts && { allowedHosts }) });
  const cleared = await clearLeftovers();
  await clearFileStore(filesDir, uploads);
  await clearPatchStore(patchesDir);
  if (cleared > 0) options.onCleared?.(cleared);
  const server = await listen((request, peer) => handler.fetch(request, peer), {
    port,
    host,
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
    onError: (error) => options.onError?.(error),
  });
  const close = async () => {
    await handler.close();
    await server.close();
  };
  const reload = (next: LoadedPlugin, { servers }: ReloadOptions) => {
    const fresh = hostedRunner(hosting, next.plugin);
    const others = servers && options.upstreams === undefined ? hostedServers(hosting, next.plugin) : undefined;
    handler.reload({ plugin: next, runner: fresh, ...(others && { upstreams: others }) });
  };
  return { url: server.url, port: server.port, reload, close };
}

function longRunsOf({ longRuns, limits }: ServePluginOptions): LongRuns {
  return { ...longRuns, tools: hasRunTools(longRuns, limits?.timeoutMs) };
}

function servicePost({ hooks, env = process.env, passEnv = [] }: ServePluginOptions): PostHook {
  const addresses = hooks?.addresses ?? [];
  // What is wrong with them is said at the start; the HTTP client is loaded with the first event.
  addressGuard(addresses);
  let post: Promise<PostHook> | undefined;
  const load = async () => (await import("./hook-post.ts")).hookPost({ addresses, env, passEnv });
  return async (...event) => (await (post ??= load()))(...event);
}

/** Whoever may call can have a run do what its tools let it, with the rights of this process. */
function requireIsolation({ isolation = "none", allowUnisolated = false }: ServePluginOptions, host: string): void {
  if (isolation !== "none" || allowUnisolated || loopbackNames(host) !== undefined) return;
  const problem = "Others than this machine could call, and runs would not be isolated from this user's files.";
  const fix =
    "Listen on 127.0.0.1, or say what isolates runs (isolation: sandbox, or container where this is one), or allow it all the same (allowUnisolated).";
  throw new BazaarError("OPTION_INVALID", problem, fix);
}

/**
 * The names by which a server on the loopback is called, its own address among them; undefined where others reach it
 * too. A page in the user's browser reaches the loopback by a name of its own (DNS rebinding).
 */
function loopbackNames(host: string): string[] | undefined {
  const url = `http://${host.includes(":") ? `[${host}]` : host}`;
  // As requests have it: small letters, the shortest form, an IPv6 address in brackets.
  const name = URL.canParse(url) ? new URL(url).hostname : host;
  if (name !== "localhost" && name !== "[::1]" && !/^127(?:\.\d{1,3}){3}$/.test(name)) return undefined;
  return [...new Set([...localhostAllowedHostnames(), name])];
}
