import { wholeNumber } from "../core/whole-number.ts";

/** Addresses that are remembered; with more, those that failed least lately are forgotten. */
const maxAddresses = 10_000;

/** Wrong credentials by the address that they came from. */
export class Failures {
  #perMinute!: number;
  readonly #left = new Map<string, { left: number; at: number }>();

  /** Throws `BazaarError` OPTION_INVALID. */
  constructor(perMinute?: number) {
    this.limit(perMinute);
  }

  /** From now on another limit. Throws `BazaarError` OPTION_INVALID. */
  limit(perMinute = 120): void {
    const range = { least: 1, most: 1_000_000, unit: "requests" };
    this.#perMinute = wholeNumber("callers.failuresPerMinute", perMinute, range);
  }

  /** Addresses that are remembered. */
  get size(): number {
    return this.#left.size;
  }

  /** Counts one. Whole seconds to wait where that address has had too many, else undefined. */
  count(address: string): number | undefined {
    const now = performance.now();
    const network = networkOf(address);
    const found = this.#left.get(network) ?? { left: this.#perMinute, at: now };
    const left = Math.min(this.#perMinute, found.left + ((now - found.at) / 60_000) * this.#perMinute);
    this.#left.delete(network);
    const [oldest] = this.#left.keys();
    if (this.#left.size >= maxAddresses && oldest !== undefined) this.#left.delete(oldest);
    this.#left.set(network, { left: Math.max(0, left - 1), at: now });
    return left >= 1 ? undefined : Math.max(1, Math.ceil(((1 - left) * 60) / this.#perMinute));
  }
}

/** Who has an IPv6 address has at least the 2^64 beside it. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, "").toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}
