import type { ProtocolChoice } from "../relay/handshake.ts";
import type {
  ServerConnection,
  ServerPolicy,
  ServersListener,
  ServerState,
  UpstreamServers,
} from "../relay/servers.ts";
import type { UpstreamTransport } from "../relay/transport.ts";
import { UpstreamConnection } from "./upstream-connection.ts";

/** A server and how it is kept. */
export interface PooledServer extends ServerPolicy {
  readonly protocol: ProtocolChoice;
  /** Milliseconds without a call after which it is stopped. */
  readonly idleMs: number;
}

export interface PoolOptions {
  readonly servers: readonly PooledServer[];
  /** Makes a connection that is not open yet; `caller` is undefined for one that all share. */
  open(server: PooledServer, caller: string | undefined): UpstreamTransport;
  /** Connections of single callers at once, for each server; the one unused for longest goes. @default 16 */
  readonly maxPerCaller?: number;
  /** Hears for the host's log what servers do. @default nobody */
  log?(server: string, text: string): void;
}

/** The key of the connection that all callers share: no caller is called so. */
const everybody = "";

/** The plugin's servers, each started when it is first called. */
export class UpstreamPool implements UpstreamServers {
  readonly policies: readonly ServerPolicy[];
  readonly #options: PoolOptions;
  readonly #servers: ReadonlyMap<string, PooledServer>;
  readonly #connections = new Map<string, Map<string, UpstreamConnection>>();
  readonly #listeners = new Set<ServersListener>();
  readonly #closing = new Set<Promise<void>>();
  readonly #restarts = new Map<string, number>();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.policies = options.servers;
    this.#servers = new Map(options.servers.map((server) => [server.name, server]));
    for (const { name } of options.servers) this.#connections.set(name, new Map());
  }

  connection(name: string, caller: string): ServerConnection | undefined {
    const server = this.#servers.get(name);
    const connections = this.#connections.get(name);
    if (server === undefined || connections === undefined) return undefined;
    const key = server.share === "shared" ? everybody : caller;
    const found = connections.get(key);
    if (found !== undefined) return found;
    this.#makeRoom(connections);
    const made = this.#make(server, key === everybody ? undefined : key);
    connections.set(key, made);
    return made;
  }

  watch(listener: ServersListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  states(): readonly ServerState[] {
    return this.policies.map(({ name }) => {
      const connections = [...(this.#connections.get(name)?.values() ?? [])];
      return {
        name,
        open: connections.filter(({ isOpen }) => isOpen).length,
        restarts: this.#restarts.get(name) ?? 0,
        isCrashing: connections.some(({ isCrashing }) => isCrashing),
      };
    });
  }

  async retire(): Promise<void> {
    const all = this.#connections.values().flatMap((connections) => connections.values());
    const closed = all.map(async (connection) => {
      while (connection.calls > 0) await new Promise((resolve) => setTimeout(resolve, 200));
      await connection.close();
    });
    await Promise.all(closed);
  }

  async close(): Promise<void> {
    const all = this.#connections.values().flatMap((connections) => connections.values());
    await Promise.all([...this.#closing, ...all.map((connection) => connection.close())]);
  }

  #make(server: PooledServer, caller: string | undefined): UpstreamConnection {
    const { name, protocol, idleMs } = server;
    return new UpstreamConnection({
      policy: server,
      protocol,
      idleMs,
      open: () => this.#options.open(server, caller),
      log: (text) => this.#options.log?.(name, text),
      restarted: () => this.#restarts.set(name, (this.#restarts.get(name) ?? 0) + 1),
      changed: (kind) => {
        for (const listener of this.#listeners) listener.changed(name, kind, caller);
      },
      updated: (uri, message) => {
        for (const listener of this.#listeners) listener.updated(name, uri, message, caller);
      },
    });
  }

  /** Idle ones go first; with none idle, the one unused for longest does, and its calls fail. */
  #makeRoom(connections: Map<string, UpstreamConnection>): void {
    if (connections.size < (this.#options.maxPerCaller ?? 16)) return;
    const oldest = (all: (readonly [string, UpstreamConnection])[]) =>
      all.sort(([, a], [, b]) => a.usedAt - b.usedAt)[0];
    const all = [...connections];
    const [key, gone] = oldest(all.filter(([, { isIdle }]) => isIdle)) ?? oldest(all) ?? [];
    if (key === undefined || gone === undefined) return;
    connections.delete(key);
    const closing = gone.close().finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
  }
}
