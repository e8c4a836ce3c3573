import { BazaarError } from "../core/errors.ts";

/** At most `count` pieces of work at once; the next one is refused, not queued. */
export class Slots {
  #taken = 0;
  readonly #count: number;
  readonly #what: string;

  /** `what` is the plural that stands in the refusal, e.g. "runs". */
  constructor(count: number, what: string) {
    this.#count = count;
    this.#what = what;
  }

  /** Does `work` in a slot. Rejects with `BazaarError` RUN_LIMIT when none is free. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.#taken >= this.#count) {
      const problem = `The host is busy: it does ${this.#count} ${this.#what} at once.`;
      throw new BazaarError("RUN_LIMIT", problem, "Try again in a minute.");
    }
    this.#taken += 1;
    try {
      return await work();
    } finally {
      this.#taken -= 1;
    }
  }
}
