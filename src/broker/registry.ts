import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { listPrices, type PriceTable } from "./prices.ts";
import { RunAccount } from "./run-account.ts";
import type { RunBill, RunGrant } from "./types.ts";

export interface RegistryOptions {
  /** Milliseconds, of a clock that never goes back. */
  now(): number;
  /** Laid over `listPrices`. @default {} */
  readonly prices?: PriceTable;
}

export interface OpenedRun {
  /** Names the run to whoever opened it; opens nothing. */
  readonly id: string;
  /** 256 random bits. */
  readonly token: string;
}

interface Entry {
  readonly id: string;
  readonly digest: Buffer;
  readonly account: RunAccount;
  /** Milliseconds; undefined: it has no lease. */
  readonly leaseMs: number | undefined;
  leasedUntil: number;
}

/**
 * The runs that are open, by token and by id. Tokens are kept as digests only: what this process remembers opens
 * nothing. A closed run is forgotten, so that its token and one that never was are told apart by nobody.
 */
export class RunRegistry {
  readonly #options: RegistryOptions;
  readonly #prices: PriceTable;
  readonly #byId = new Map<string, Entry>();
  readonly #byDigest = new Map<string, Entry>();

  constructor(options: RegistryOptions) {
    this.#options = options;
    this.#prices = { ...listPrices, ...options.prices };
  }

  get size(): number {
    return this.#byId.size;
  }

  /** `leaseMs`: the run ends when nobody renews it for so long. */
  open(grant: RunGrant, leaseMs?: number): OpenedRun {
    this.sweep();
    const now = this.#options.now();
    const token = `bzr-${randomBytes(32).toString("base64url")}`;
    const id = randomBytes(16).toString("base64url");
    const digest = digestOf(token);
    const account = new RunAccount(grant, this.#prices, now);
    const entry: Entry = { id, digest, account, leaseMs, leasedUntil: now + (leaseMs ?? Infinity) };
    this.#byId.set(id, entry);
    this.#byDigest.set(digest.toString("hex"), entry);
    return { id, token };
  }

  /** The run of a token; undefined for every other text, in the same time. */
  find(token: string): RunAccount | undefined {
    const asked = digestOf(token);
    const entry = this.#byDigest.get(asked.toString("hex"));
    // The table is asked by a digest, whose bytes nobody can choose one by one; the comparison is for its own sake.
    const same = timingSafeEqual(entry?.digest ?? noDigest, asked);
    return entry !== undefined && same && this.#lives(entry) ? entry.account : undefined;
  }

  /** Whether there is such a run; its lease starts anew. */
  renew(id: string): boolean {
    const entry = this.#byId.get(id);
    if (entry === undefined || !this.#lives(entry)) return false;
    entry.leasedUntil = this.#options.now() + (entry.leaseMs ?? Infinity);
    return true;
  }

  /** Ends the run with everything that it has under way; undefined when there is none. */
  close(id: string): RunBill | undefined {
    const entry = this.#byId.get(id);
    if (entry === undefined) return undefined;
    this.#byId.delete(id);
    this.#byDigest.delete(entry.digest.toString("hex"));
    return entry.account.end();
  }

  /** Ends the runs whose time or lease is over. To be called every second or so. */
  sweep(): void {
    for (const entry of this.#byId.values()) if (!this.#lives(entry)) this.close(entry.id);
  }

  closeAll(): void {
    for (const id of this.#byId.keys()) this.close(id);
  }

  #lives(entry: Entry): boolean {
    const now = this.#options.now();
    return now < entry.account.endsAt && now < entry.leasedUntil;
  }
}

const noDigest = Buffer.alloc(32);

function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
