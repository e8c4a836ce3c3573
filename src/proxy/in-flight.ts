/** Work that is under way, so that a server can close without leaving any of it behind. */
export class InFlight {
  readonly #closing = new AbortController();
  readonly #work = new Set<Promise<unknown>>();
  readonly #toEnd = new Set<Promise<unknown>>();
  readonly #starts = new Set<Promise<unknown>>();
  #isClosing = false;

  /** Whether nothing new is taken. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** Pieces of work. */
  get size(): number {
    return this.#work.size + this.#toEnd.size;
  }

  /** Aborts when the work has to stop. */
  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** `work` itself; `close` waits for it. */
  track<T>(work: Promise<T>): Promise<T> {
    return tracked(this.#work, work);
  }

  /** The same for what may begin work: `close` waits for it, and it is no piece of its own. */
  trackStart<T>(work: Promise<T>): Promise<T> {
    return tracked(this.#starts, work);
  }

  /** The same for what hears in another way that it has to stop. */
  trackToEnd(done: Promise<unknown>): void {
    void tracked(this.#toEnd, done);
  }

  /** From now on nothing new is taken; resolves when all work is over, or after so many milliseconds. */
  async drained(ms: number): Promise<void> {
    this.#isClosing = true;
    const late = Promise.withResolvers<"late">();
    const timer = setTimeout(() => late.resolve("late"), ms);
    // What is under way may begin something more: a run its hooks, a call its second part.
    while (this.size + this.#starts.size > 0) {
      const all = Promise.allSettled([...this.#starts, ...this.#work, ...this.#toEnd]);
      if ((await Promise.race([all, late.promise])) === "late") break;
    }
    clearTimeout(timer);
  }

  /** Aborts the signal and waits until all work has ended, whichever way. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#closing.abort();
    await Promise.allSettled(this.#work);
  }
}

function tracked<T>(set: Set<Promise<unknown>>, work: Promise<T>): Promise<T> {
  const ended = () => void set.delete(work);
  set.add(work);
  work.then(ended, ended);
  return work;
}
