import { BazaarError } from "../core/errors.ts";

export interface PlacesOptions {
  /** Places in all, 1 or more. */
  readonly max: number;
  /** Milliseconds that somebody waits for one. */
  readonly waitMs: number;
  /** Has somebody who does not use a place now give it back; that may take a moment. */
  free(): void;
}

/** Milliseconds between two looks for a place that is not used. */
const lookMs = 100;

interface Waiting {
  readonly give: (release: () => void) => void;
  readonly late: NodeJS.Timeout;
}

/** Places for what may be there a few times only; who comes first is first. */
export class Places {
  readonly #options: PlacesOptions;
  readonly #waiting = new Set<Waiting>();
  #taken = 0;
  #look: NodeJS.Timeout | undefined;

  constructor(options: PlacesOptions) {
    this.#options = options;
  }

  /** Resolves with how to give the place back. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE where none got free in time. */
  take(): Promise<() => void> {
    if (this.#taken < this.#options.max) return Promise.resolve(this.#given());
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(waiting);
        const problem = `All ${this.#options.max} places of the plugin's server are taken by other callers.`;
        reject(new BazaarError("UPSTREAM_UNAVAILABLE", problem, "Try again in a minute."));
      }, this.#options.waitMs);
      const waiting: Waiting = { give: resolve, late };
      this.#waiting.add(waiting);
      this.#options.free();
      this.#look ??= setInterval(() => this.#again(), lookMs);
    });
  }

  #again(): void {
    if (this.#waiting.size > 0) return this.#options.free();
    clearInterval(this.#look);
    this.#look = undefined;
  }

  #given(): () => void {
    this.#taken += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#taken -= 1;
      const [next] = this.#waiting;
      if (next === undefined) return;
      this.#waiting.delete(next);
      clearTimeout(next.late);
      next.give(this.#given());
    };
  }
}
