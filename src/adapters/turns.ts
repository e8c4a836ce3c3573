/**
 * Lets those who have much to do go on one by one, each in a turn of the event loop of its own. Many who each did a piece in
 * the same turn, or one whose pieces are all at hand, would keep everybody else waiting for seconds.
 */
export class Turns {
  #waiting: (() => void)[] = [];
  #runs = false;

  /** Resolves when it is the caller's turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#runs) return;
      this.#runs = true;
      setImmediate(this.#one);
    });
  }

  readonly #one = (): void => {
    this.#waiting.shift()?.();
    this.#runs = this.#waiting.length > 0;
    if (this.#runs) setImmediate(this.#one);
  };
}
