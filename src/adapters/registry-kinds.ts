import { isIP } from "node:net";
import { NetworkProblem } from "../registry/network-problem.ts";
import { addressKind } from "./address-guard.ts";
import type { Lookup } from "./pinned-lookup.ts";

/** Where a request may end: in anybody's network, or in this one too. */
export type RegistryKind = "public" | "private";

/** Private addresses of every network; what leads to a cloud's credentials stays closed. */
export const privateToo = ["0.0.0.0/0", "::/0"];

/** Says of what a registry names where it may lie. Each host is looked up once. */
export class RegistryKinds {
  readonly #lookup: Lookup;
  readonly #kinds = new Map<string, Promise<RegistryKind>>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /**
   * Where a request to `url` may end, which `namedBy` sent on to. Rejects with `NetworkProblem` "forbidden" for an
   * address that is none for its answers.
   */
  async kindFor(url: URL, namedBy: URL): Promise<RegistryKind> {
    const kind = await this.#kindOf(bareHost(namedBy.hostname));
    const host = bareHost(url.hostname);
    const allowed = kind === "private" ? ["public", "private"] : ["public"];
    const literal = host === "localhost" ? "private" : isIP(host) === 0 ? "public" : addressKind(host);
    // Also where a proxy would ask it: what is an address can be judged without looking it up.
    if (!allowed.includes(literal)) throw forbidden(host);
    return kind;
  }

  #kindOf(host: string): Promise<RegistryKind> {
    const known = this.#kinds.get(host) ?? this.#look(host);
    this.#kinds.set(host, known);
    return known;
  }

  /** Private as soon as one of its addresses is; public where nobody here can look it up, as behind a proxy. */
  #look(host: string): Promise<RegistryKind> {
    if (isIP(host) !== 0) return Promise.resolve(addressKind(host) === "public" ? "public" : "private");
    return new Promise((resolve) => {
      this.#lookup(host, { all: true }, (error, addresses) => {
        const inside = error === null && addresses.some(({ address }) => addressKind(address) !== "public");
        resolve(inside ? "private" : "public");
      });
    });
  }
}

/** Without the brackets of an address, and without the dot that ends a name and means the same. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/** A redirect that leads to `host`, told without its path. */
export function forbidden(host: string, cause?: unknown): NetworkProblem {
  return new NetworkProblem("forbidden", `${host} is an address of a private network`, cause);
}
