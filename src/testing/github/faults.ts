import type { Fault, FaultKind } from "./types.ts";

interface Waiting {
  readonly fault: Fault;
  left: number;
  skip: number;
}

const reads: readonly FaultKind[] = ["unseen-ref", "unseen-pull-request", "unknown-mergeable"];

/** Faults that were ordered and have not happened yet, in the order of their coming. */
export class Faults {
  readonly #waiting: Waiting[] = [];

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** The fault that meets a request of these operations. */
  forRequest(operations: readonly string[]): Fault | undefined {
    const isGit = operations.includes("git");
    return this.#take(({ kind, on }) => {
      if (reads.includes(kind)) return false;
      return on === undefined ? !isGit : operations.includes(on);
    });
  }

  /** Whether a read is met by a fault of this kind. */
  forRead(kind: FaultKind): boolean {
    return this.#take((fault) => fault.kind === kind) !== undefined;
  }

  #take(matches: (fault: Fault) => boolean): Fault | undefined {
    const found = this.#waiting.find((one) => matches(one.fault));
    if (found === undefined) return undefined;
    if (found.skip > 0) {
      found.skip -= 1;
      return undefined;
    }
    found.left -= 1;
    if (found.left === 0) this.#waiting.splice(this.#waiting.indexOf(found), 1);
    return found.fault;
  }
}
