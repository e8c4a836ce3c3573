import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { addressGuard } from "./address-guard.ts";
import { guardedConnector } from "./guarded-agent.ts";
import type { Lookup } from "./pinned-lookup.ts";
import { proxyPool } from "./proxy-pool.ts";
import type { proxiesIn } from "./proxy-variables.ts";
import { privateToo, type RegistryKind, RegistryKinds } from "./registry-kinds.ts";

export interface RegistryGuardOptions {
  readonly lookup: Lookup;
  readonly connectTimeoutMs: number;
  readonly proxies: ReturnType<typeof proxiesIn>;
}

/**
 * Keeps a registry's answer from leading into a network that the registry itself is not in: a public one could else have
 * this machine ask a cloud's metadata, or a service of its own network.
 */
export class RegistryGuard {
  readonly #options: RegistryGuardOptions;
  readonly #kinds: RegistryKinds;
  readonly #agents: Readonly<Record<RegistryKind, Dispatcher>>;

  constructor(options: RegistryGuardOptions) {
    this.#options = options;
    this.#kinds = new RegistryKinds(options.lookup);
    this.#agents = { public: this.#agent([]), private: this.#agent(privateToo) };
  }

  /** Rejects with `NetworkProblem` "forbidden" for an address that is none for the answers of `namedBy`. */
  async agentFor(url: URL, namedBy: URL): Promise<Dispatcher> {
    return this.#agents[await this.#kinds.kindFor(url, namedBy)];
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
}
