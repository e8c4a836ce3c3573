/** How many runs back the estimate looks. */
const remembered = 20;

/** Milliseconds that a run is taken to last before the first one has ended. */
const unknownMs = 30_000;

/** How long the last runs took, and with it how long a new one would wait. */
export class RunTimes {
  readonly #slots: number;
  #last: number[] = [];

  constructor(slots: number) {
    this.#slots = slots;
  }

  /** A run took `ms` milliseconds. */
  add(ms: number): void {
    this.#last = [...this.#last, ms].slice(-remembered);
  }

  /** Seconds, 1…600, until one that comes behind `queued` others has its turn. */
  waitSeconds(queued: number): number {
    const total = this.#last.reduce((sum, ms) => sum + ms, 0);
    const mean = this.#last.length === 0 ? unknownMs : total / this.#last.length;
    const seconds = Math.ceil((mean * (queued + 1)) / this.#slots / 1_000);
    return Math.min(600, Math.max(1, seconds));
  }
}
