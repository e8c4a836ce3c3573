import { allows } from "./model-choice.ts";
import { addTokens, allTokens, noTokens } from "./tokens.ts";
import { costOf, type PriceTable } from "./prices.ts";
import type { RunBill, RunGrant, RunStop, TokenCount } from "./types.ts";

/** What one request has used so far. */
export interface Charge {
  readonly model: string;
  readonly count: TokenCount;
  /** Of the list price, 1 or more. */
  readonly factor: number;
  /** Whether this was counted, and not only expected. */
  readonly known: boolean;
}

interface Total {
  readonly tokens: TokenCount;
  /** US dollars. */
  readonly costUsd: number;
}

/** One run at the broker: what it may, what it used, and what is under way. */
export class RunAccount {
  readonly grant: RunGrant;
  /** Milliseconds of the broker's clock. */
  readonly endsAt: number;
  /** Ends every request that is under way. */
  readonly #end = new AbortController();
  readonly #prices: PriceTable;
  readonly #open = new Map<object, Charge>();
  #waiting: (() => void)[] = [];
  #tokens = noTokens;
  #costUsd = 0;
  #requests = 0;
  #stopped: RunStop | undefined;

  constructor(grant: RunGrant, prices: PriceTable, now: number) {
    this.grant = grant;
    this.#prices = prices;
    this.endsAt = now + grant.ttlMs;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /**
   * Starts the request `key`, or says why not; that stays in the bill. While what others are expected to cost would
   * pass a limit, it waits for what they do cost: many at once must not each start under the limit. Rejects when
   * `signal` aborts.
   */
  async start(key: object, charge: Charge, signal: AbortSignal): Promise<RunStop | undefined> {
    this.#requests += 1;
    const { maxRequests = Infinity } = this.grant;
    if (this.#requests > maxRequests) this.#stopped ??= "requests";
    while (this.stopAtLimit() === undefined && this.#limitIn(this.#total(true)) !== undefined) {
      await this.#change(signal);
    }
    if (this.#stopped === undefined) this.#open.set(key, charge);
    return this.#stopped;
  }

  /** The reason to go no further, by what is known to be used. */
  stopAtLimit(): RunStop | undefined {
    this.#stopped ??= this.#limitIn(this.#total(false));
    return this.#stopped;
  }

  /** Sets what the request `key` has used so far; it counts against the limits at once. */
  charge(key: object, charge: Charge): void {
    const before = this.#open.get(key);
    if (before === undefined) return;
    this.#open.set(key, charge);
    if (charge.known && !before.known) this.#changed();
  }

  /** The request is over: what it used, or was expected to, stays. */
  settle(key: object): void {
    const charge = this.#open.get(key);
    if (charge === undefined) return;
    this.#open.delete(key);
    this.#tokens = addTokens(this.#tokens, charge.count);
    this.#costUsd += this.#cost(charge);
    this.#changed();
  }

  mayAsk(model: string): boolean {
    const { models } = this.grant;
    return models === undefined || models.some((one) => allows(one, model));
  }

  end(): RunBill {
    const bill = this.bill();
    this.#end.abort();
    return bill;
  }

  bill(): RunBill {
    const { tokens, costUsd } = this.#total(true);
    return { tokens, costUsd, requests: this.#requests, ...(this.#stopped && { stopped: this.#stopped }) };
  }

  #limitIn({ tokens, costUsd }: Total): RunStop | undefined {
    const { maxUsd = Infinity, maxTokens = Infinity } = this.grant;
    if (costUsd >= maxUsd) return "budget";
    return allTokens(tokens) >= maxTokens ? "tokens" : undefined;
  }

  #changed(): void {
    const waiting = this.#waiting.splice(0);
    for (const wake of waiting) wake();
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(signal.reason);
      if (signal.aborted) return onAbort();
      signal.addEventListener("abort", onAbort, { once: true });
      this.#waiting.push(() => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      });
    });
  }

  #total(withExpected: boolean): Total {
    let tokens = this.#tokens;
    let costUsd = this.#costUsd;
    for (const charge of this.#open.values()) {
      if (!charge.known && !withExpected) continue;
      tokens = addTokens(tokens, charge.count);
      costUsd += this.#cost(charge);
    }
    return { tokens, costUsd };
  }

  #cost({ model, count, factor }: Charge): number {
    return costOf(model, count, this.#prices) * factor;
  }
}
