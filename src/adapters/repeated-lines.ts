/** Milliseconds between two lines that say the same. */
const everyMs = 60_000;

/**
 * Keeps a log short of what is said again and again: a server that prints what is no message would else fill the disk with
 * a line for each. The first of a text is told at once, those that follow are counted and told once a minute.
 */
export class RepeatedLines {
  readonly #tell: (text: string) => void;
  readonly #counts = new Map<string, { count: number; readonly timer: NodeJS.Timeout }>();

  /** @param tell Hears texts, of which there are few. */
  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  add(text: string): void {
    const known = this.#counts.get(text);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    this.#tell(text);
    const timer = setInterval(() => this.#sum(text), everyMs).unref();
    this.#counts.set(text, { count: 0, timer });
  }

  /** Tells what was counted, and begins anew. */
  flush(): void {
    for (const text of this.#counts.keys()) {
      this.#sum(text);
      clearInterval(this.#counts.get(text)?.timer);
    }
    this.#counts.clear();
  }

  #sum(text: string): void {
    const known = this.#counts.get(text);
    if (known === undefined) return;
    if (known.count > 0) this.#tell(`${text} (${known.count} times more)`);
    else {
      clearInterval(known.timer);
      this.#counts.delete(text);
    }
    known.count = 0;
  }
}
