/** Work that is under way, so that a server can close without leaving any of it behind. */
export class InFlight {
  readonly #closing = new AbortController();
  readonly #work = new Set<Promise<unknown>>();
  readonly #toEnd = new Set<Promise<void>>();

  /** Aborts when `close` is called. */
  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** `work` itself; `close` waits for it. */
  track<T>(work: Promise<T>): Promise<T> {
    const ended = () => void this.#work.delete(work);
    this.#work.add(work);
    work.then(ended, ended);
    return work;
  }

  /** `close` waits for it, at most for its time; the signal is not for it. */
  trackToEnd(done: Promise<void>): void {
    const ended = () => void this.#toEnd.delete(done);
    this.#toEnd.add(done);
    done.then(ended, ended);
  }

  /** Resolves when all of `trackToEnd` is over, or after so many milliseconds. */
  async drained(ms: number): Promise<void> {
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(() => late.resolve(), ms);
    await Promise.race([Promise.allSettled(this.#toEnd), late.promise]);
    clearTimeout(timer);
  }

  /** Aborts the signal and waits until all work has ended, whichever way. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#work);
  }
}
