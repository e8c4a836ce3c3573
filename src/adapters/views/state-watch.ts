/** Milliseconds until a state that could not be read or merged is looked at again. */
const againMs = 15_000;

export interface StateWatchOptions {
  /** Of the state; another one for another state. May throw. */
  readonly signature: () => string;
  /** Called when the state is to be read. */
  readonly reload: () => void;
  /** Hears what the signature throws. */
  readonly trouble: (error: unknown) => void;
  /** Milliseconds between two looks. */
  readonly intervalMs: number;
}

/** Looks whether a state is another. One that changes is left to come to rest: a sync writes one source after the other. */
export class StateWatch {
  readonly #options: StateWatchOptions;
  readonly #timer: NodeJS.Timeout;
  #seen = "";
  /** Of the state that was read last, or failed to be. */
  #tried = "";
  /** When a state that could not be read is read again; never for one that could. */
  #againAt = Infinity;

  constructor(options: StateWatchOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#look(), options.intervalMs).unref();
  }

  /** The state is read now: its signature. Throws what that does. */
  begin(): string {
    const signature = this.#options.signature();
    this.#tried = signature;
    this.#againAt = Infinity;
    return signature;
  }

  /** It could not be read. */
  failed(): void {
    this.#againAt = performance.now() + againMs;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    try {
      const now = this.#options.signature();
      const rests = now === this.#seen;
      this.#seen = now;
      if (rests && (now !== this.#tried || performance.now() > this.#againAt)) this.#options.reload();
    } catch (error) {
      this.#options.trouble(error);
    }
  }
}
