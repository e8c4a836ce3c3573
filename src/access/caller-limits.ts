import { wholeNumber } from "../core/whole-number.ts";

/** How much one caller may ask of this replica; counted in memory, so each replica counts for itself. */
export interface CallerLimits {
  /** Requests per minute, 1…1_000_000; as many may come at once. @default 1_200 */
  readonly perMinute?: number;
  /** Requests at once that are not answered to their end, 1…100_000. @default 128 */
  readonly parallel?: number;
  /** Open streams of notices at once, 1…100_000; each connected Claude Code holds one. @default 256 */
  readonly streams?: number;
  /**
   * Wrong credentials per minute from one address, 1…1_000_000; further ones are answered with 429. Good ones pass all
   * the same. @default 120
   */
  readonly failuresPerMinute?: number;
}

/** Why a request has to wait. */
export interface OverLimit {
  readonly code: "RATE_LIMITED" | "TOO_MANY_CALLS" | "TOO_MANY_STREAMS";
  /** For the model, or whoever reads it: what is over, and what to do. */
  readonly message: string;
  /** Whole seconds, 1 or more. */
  readonly retryAfter: number;
}

/** Callers that are remembered before those that ask nothing now are looked for. */
const sweepFrom = 10_000;

interface Account {
  /** Requests that may come now; a part of one too. */
  tokens: number;
  /** When that was so, milliseconds. */
  at: number;
  call: number;
  stream: number;
}

/** Accounts of callers. What a caller that asks nothing left is forgotten. */
export class CallerAccounts {
  #perMinute!: number;
  #most!: Readonly<Record<"call" | "stream", number>>;
  readonly #accounts = new Map<string, Account>();
  #sweepAt = sweepFrom;

  /** Throws `BazaarError` OPTION_INVALID. */
  constructor(limits: CallerLimits = {}) {
    this.limit(limits);
  }

  /** From now on other limits; what callers have used so far stays booked. Throws `BazaarError` OPTION_INVALID. */
  limit(limits: CallerLimits): void {
    const upTo = (name: string, value: number, most: number) =>
      wholeNumber(`callers.${name}`, value, { least: 1, most, unit: "requests" });
    const perMinute = upTo("perMinute", limits.perMinute ?? 1_200, 1_000_000);
    this.#most = {
      call: upTo("parallel", limits.parallel ?? 128, 100_000),
      stream: upTo("streams", limits.streams ?? 256, 100_000),
    };
    this.#perMinute = perMinute;
  }

  /** Callers that are remembered. */
  get size(): number {
    return this.#accounts.size;
  }

  /** Books a request: what to call once when it is answered to its end, or why it has to wait. */
  enter(caller: string, kind: "call" | "stream"): (() => void) | OverLimit {
    const now = performance.now();
    const account = this.#accountOf(caller, now);
    account.tokens = this.#tokensOf(account, now);
    account.at = now;
    if (account.tokens < 1) return this.#tooOften(account.tokens);
    if (account[kind] >= this.#most[kind]) return tooMany(kind, this.#most[kind]);
    account.tokens -= 1;
    account[kind] += 1;
    let open = true;
    return () => {
      if (open) account[kind] -= 1;
      open = false;
    };
  }

  #accountOf(caller: string, now: number): Account {
    const found = this.#accounts.get(caller);
    if (found !== undefined) return found;
    if (this.#accounts.size >= this.#sweepAt) this.#sweep(now);
    const made = { tokens: this.#perMinute, at: now, call: 0, stream: 0 };
    this.#accounts.set(caller, made);
    return made;
  }

  #tokensOf({ tokens, at }: Account, now: number): number {
    return Math.min(this.#perMinute, tokens + ((now - at) / 60_000) * this.#perMinute);
  }

  /** Drops every account that is as a new one would be. */
  #sweep(now: number): void {
    for (const [caller, account] of this.#accounts) {
      const idle = account.call + account.stream === 0 && this.#tokensOf(account, now) >= this.#perMinute;
      if (idle) this.#accounts.delete(caller);
    }
    // Where all are busy, looking at each of them for each new one would be the larger load.
    this.#sweepAt = Math.max(sweepFrom, this.#accounts.size * 2);
  }

  #tooOften(tokens: number): OverLimit {
    const retryAfter = Math.max(1, Math.ceil(((1 - tokens) * 60) / this.#perMinute));
    const message = `This host takes ${this.#perMinute} requests a minute of one caller. Try again in ${retryAfter} s.`;
    return { code: "RATE_LIMITED", message, retryAfter };
  }
}

function tooMany(kind: "call" | "stream", most: number): OverLimit {
  if (kind === "call") {
    const message = `This host answers ${most} calls of one caller at once. Try again when one has ended.`;
    return { code: "TOO_MANY_CALLS", message, retryAfter: 5 };
  }
  const message = `This host holds ${most} streams of one caller open at once. Close one that is not needed.`;
  return { code: "TOO_MANY_STREAMS", message, retryAfter: 60 };
}
