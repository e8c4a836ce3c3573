import { isIP } from "node:net";
import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { NetworkProblem } from "../registry/network-problem.ts";
import { addressGuard, addressKind } from "./address-guard.ts";
import { guardedConnector, type Lookup } from "./guarded-agent.ts";
import { proxyPool } from "./proxy-pool.ts";
import type { proxiesIn } from "./proxy-variables.ts";

export interface RegistryGuardOptions {
  readonly lookup: Lookup;
  readonly connectTimeoutMs: number;
  readonly proxies: ReturnType<typeof proxiesIn>;
}

/** Private addresses of every network; what leads to a cloud's credentials stays closed. */
const privateToo = ["0.0.0.0/0", "::/0"];

/**
 * Keeps a registry's answer from leading into a network that the registry itself is not in: a public one could else have
 * this machine ask a cloud's metadata, or a service of its own network.
 */
export class RegistryGuard {
  readonly #options: RegistryGuardOptions;
  readonly #kinds = new Map<string, Promise<"public" | "private">>();
  readonly #agents: Readonly<Record<"public" | "private", Dispatcher>>;

  constructor(options: RegistryGuardOptions) {
    this.#options = options;
    this.#agents = { public: this.#agent([]), private: this.#agent(privateToo) };
  }

  /** Rejects with `NetworkProblem` "forbidden" for an address that is none for the answers of `namedBy`. */
  async agentFor(url: URL, namedBy: URL): Promise<Dispatcher> {
    const kind = await this.#kindOf(bare(namedBy.hostname));
    const host = bare(url.hostname);
    const allowed = kind === "private" ? ["public", "private"] : ["public"];
    const literal = host === "localhost" ? "private" : isIP(host) === 0 ? "public" : addressKind(host);
    // Also where a proxy would ask it: what is an address can be judged without looking it up.
    if (!allowed.includes(literal)) throw forbidden(host);
    return this.#agents[kind];
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#agents).map((agent) => agent.destroy()));
  }

  #agent(allowed: readonly string[]): Dispatcher {
    const { lookup, connectTimeoutMs, proxies } = this.#options;
    const connect = guardedConnector(addressGuard(allowed), { lookup, connectTimeoutMs });
    // A registry of this network names hosts of it, and those are asked as it was.
    return allowed.length > 0
      ? new Agent({ connect })
      : new EnvHttpProxyAgent({ connect, clientFactory: proxyPool, ...proxies });
  }

  #kindOf(host: string): Promise<"public" | "private"> {
    const known = this.#kinds.get(host) ?? this.#look(host);
    this.#kinds.set(host, known);
    return known;
  }

  /** Private as soon as one of its addresses is; public where nobody here can look it up, as behind a proxy. */
  #look(host: string): Promise<"public" | "private"> {
    if (isIP(host) !== 0) return Promise.resolve(addressKind(host) === "public" ? "public" : "private");
    return new Promise((resolve) => {
      this.#options.lookup(host, { all: true }, (error, addresses) => {
        const inside = error === null && addresses.some(({ address }) => addressKind(address) !== "public");
        resolve(inside ? "private" : "public");
      });
    });
  }
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/** A redirect that leads to `host`, told without its path. */
export function forbidden(host: string, cause?: unknown): NetworkProblem {
  return new NetworkProblem("forbidden", `${host} is an address of a private network`, cause);
}
