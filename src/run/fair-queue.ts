interface Line<T> {
  readonly caller: string;
  readonly items: T[];
}

/**
 * Who is next: the callers in turn, and of one caller the item that came first. Pure order; it knows no time and starts
 * nothing. An item may stand in it once.
 */
export class FairQueue<T> {
  /** Callers with items, the next one first. */
  #lines: Line<T>[] = [];
  #size = 0;

  /** Items that wait. */
  get size(): number {
    return this.#size;
  }

  /** Items of one caller. */
  waitingOf(caller: string): number {
    return this.#lineOf(caller)?.items.length ?? 0;
  }

  /** Puts `item` behind the others of its caller; a caller who has none yet comes behind all others. */
  push(caller: string, item: T): void {
    const line = this.#lineOf(caller);
    if (line === undefined) this.#lines.push({ caller, items: [item] });
    else line.items.push(item);
    this.#size += 1;
  }

  /** Takes the next item of a caller who `may` have one; that caller comes behind all others. */
  take(may: (caller: string) => boolean = () => true): T | undefined {
    const at = this.#lines.findIndex(({ caller }) => may(caller));
    const [line] = at === -1 ? [] : this.#lines.splice(at, 1);
    if (line === undefined) return undefined;
    const item = line.items.shift();
    if (line.items.length > 0) this.#lines.push(line);
    this.#size -= 1;
    return item;
  }

  /** Takes `item` out, wherever it stands; whether it stood there. */
  remove(caller: string, item: T): boolean {
    const line = this.#lineOf(caller);
    const at = line?.items.indexOf(item) ?? -1;
    if (line === undefined || at === -1) return false;
    line.items.splice(at, 1);
    if (line.items.length === 0) this.#lines = this.#lines.filter((other) => other !== line);
    this.#size -= 1;
    return true;
  }

  /**
   * Takes out the youngest item of the caller who has most, when that is at least two more than `caller` has: so one who
   * fills the whole queue does not keep the others out. Undefined when `caller` has no better claim.
   */
  makeRoomFor(caller: string): T | undefined {
    const longest = this.#lines.reduce<Line<T> | undefined>(
      (most, line) => (line.items.length > (most?.items.length ?? 0) ? line : most),
      undefined,
    );
    if (longest === undefined || longest.items.length < this.waitingOf(caller) + 2) return undefined;
    this.#size -= 1;
    return longest.items.pop();
  }

  /** All items, the lines one after the other. */
  *items(): Iterable<T> {
    for (const { items } of this.#lines) yield* items;
  }

  #lineOf(caller: string): Line<T> | undefined {
    return this.#lines.find((line) => line.caller === caller);
  }
}
