import type { ProtocolChoice } from "../relay/handshake.ts";
import type {
  ServerConnection,
  ServerPolicy,
  ServersListener,
  ServerState,
  UpstreamServers,
} from "../relay/servers.ts";
import type { UpstreamTransport } from "../relay/transport.ts";
import { Places } from "./places.ts";
import { UpstreamConnection } from "./upstream-connection.ts";

/** A server and how it is kept. */
export interface PooledServer extends ServerPolicy {
  readonly protocol: ProtocolChoice;
  /** Milliseconds without a call after which it is stopped. */
  readonly idleMs: number;
  /** Connections of single callers at once. @default 16 */
  readonly maxConnections?: number;
}

export interface PoolOptions {
  readonly servers: readonly PooledServer[];
  /** Makes a connection that is not open yet; `caller` is undefined for one that all share. */
  open(server: PooledServer, caller: string | undefined): UpstreamTransport;
  /** Milliseconds that a call waits while all connections of a server are busy for other callers. @default 20_000 */
  readonly placeMs?: number;
  /** Hears for the host's log what servers do. @default nobody */
  log?(server: string, text: string): void;
}

/** The key of the connection that all callers share: no caller is called so. */
const everybody = "";

/** Callers whose lists are remembered, for each server. */
const maxCallers = 1_000;

/** The plugin's servers, each started when it is first called. */
export class UpstreamPool implements UpstreamServers {
  readonly policies: readonly ServerPolicy[];
  readonly #options: PoolOptions;
  readonly #servers: ReadonlyMap<string, PooledServer>;
  readonly #connections = new Map<string, Map<string, UpstreamConnection>>();
  readonly #listeners = new Set<ServersListener>();
  readonly #places = new Map<string, Places>();
  readonly #closing = new Set<Promise<void>>();
  readonly #restarts = new Map<string, number>();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.policies = options.servers;
    this.#servers = new Map(options.servers.map((server) => [server.name, server]));
    for (const { name, maxConnections: max = 16 } of options.servers) {
      const connections = new Map<string, UpstreamConnection>();
      this.#connections.set(name, connections);
      const free = () => unused([...connections.values()].filter(({ isOpen }) => isOpen))?.rest();
      this.#places.set(name, new Places({ max, waitMs: options.placeMs ?? 20_000, free }));
    }
  }

  connection(name: string, caller: string): ServerConnection | undefined {
    const server = this.#servers.get(name);
    const connections = this.#connections.get(name);
    if (server === undefined || connections === undefined) return undefined;
    const key = server.share === "shared" ? everybody : caller;
    const found = connections.get(key);
    if (found !== undefined) return found;
    this.#forget(connections);
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
      place: async () => (caller === undefined ? () => {} : this.#placesOf(name).take()),
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

  #placesOf(name: string): Places {
    const places = this.#places.get(name);
    if (places === undefined) throw new Error("a server that is not there");
    return places;
  }

  /** What was listed for a caller is forgotten where there are too many of them. */
  #forget(connections: Map<string, UpstreamConnection>): void {
    if (connections.size < maxCallers) return;
    const gone = unused([...connections.values()]);
    const key = connections.entries().find(([, connection]) => connection === gone)?.[0];
    if (key === undefined || gone === undefined) return;
    connections.delete(key);
    const closing = gone.close().finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
  }
}

/** Milliseconds after which a connection that was asked for is used, if it is. */
const soonMs = 100;

/** Of those that nobody uses now, or is about to use, the one unused for longest. */
function unused(connections: readonly UpstreamConnection[]): UpstreamConnection | undefined {
  const before = Date.now() - soonMs;
  return connections.filter(({ isIdle, usedAt }) => isIdle && usedAt <= before).sort((a, b) => a.usedAt - b.usedAt)[0];
}
