/** Work that is under way, so that a server can close without leaving any of it behind. */
export class InFlight {
  readonly #closing = new AbortController();
  readonly #work = new Set<Promise<unknown>>();

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

  /** Aborts the signal and waits until all work has ended, whichever way. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#work);
  }
}
