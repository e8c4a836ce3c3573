/** Milliseconds that a program has to live for its end to be no crash in a row. */
const steadyMs = 10_000;

/** Milliseconds before the second start in a row, doubled from there on. */
const firstDelayMs = 250;
const maxDelayMs = 30_000;

/** Ends in a row after which it counts as one that does not work. */
const loopFrom = 3;

/** Ends that nobody wanted, and when the next start may be. */
export class Crashes {
  #inRow = 0;
  #notBefore = 0;

  /** Milliseconds until the next start may be; 0 or less: now. */
  get waitMs(): number {
    return this.#notBefore - Date.now();
  }

  /** Whether the next start follows a crash. */
  get isAfterOne(): boolean {
    return this.#inRow > 0;
  }

  get isLoop(): boolean {
    return this.#inRow >= loopFrom;
  }

  /** One more, of what was started then. The first costs no delay: the next call shall find it again at once. */
  add(startedAt: number): void {
    this.#inRow = Date.now() - startedAt < steadyMs ? this.#inRow + 1 : 1;
    const delay = this.#inRow === 1 ? 0 : Math.min(maxDelayMs, firstDelayMs * 2 ** (this.#inRow - 2));
    // Many hosts that share what fails must not all come back in one moment.
    this.#notBefore = Date.now() + delay * (0.75 + Math.random() / 2);
  }

  /** It worked, and was ended on purpose. */
  forget(): void {
    this.#inRow = 0;
    this.#notBefore = 0;
  }
}
