import type { ListKind } from "./types.ts";

/** Milliseconds in which a storm of change notices becomes one. */
const quietMs = 250;

/** Notices that a list is another one now, each told once in a while. */
export class QuietChanges {
  readonly #tell: (kind: ListKind) => void;
  readonly #waiting = new Map<ListKind, NodeJS.Timeout>();

  constructor(tell: (kind: ListKind) => void) {
    this.#tell = tell;
  }

  add(kind: ListKind): void {
    if (this.#waiting.has(kind)) return;
    const tell = () => {
      this.#waiting.delete(kind);
      this.#tell(kind);
    };
    this.#waiting.set(kind, setTimeout(tell, quietMs));
  }

  /** What was not told yet, is not told any more. */
  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }
}
