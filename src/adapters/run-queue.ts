import { BazaarError } from "../core/errors.ts";
import { FairQueue } from "../run/fair-queue.ts";
import type { QueueState } from "../run/metrics.ts";
import { RunTimes } from "./run-times.ts";

export interface QueueLimits {
  /** Pieces of work at once. */
  readonly slots: number;
  /** Pieces that may wait. */
  readonly maxQueued: number;
  /** Milliseconds that one waits at most. */
  readonly queueTimeoutMs: number;
  /** Slots that one caller may hold. */
  readonly maxPerCaller: number;
}

/** A slot, from its start on. */
export interface Slot {
  /** Milliseconds that the work waited for it. */
  readonly queuedMs: number;
  /** Keeps it taken until `gone` resolves, also when the work ends before. */
  hold(gone: Promise<unknown>): void;
}

interface Waiting {
  readonly caller: string;
  readonly since: number;
  readonly start: () => void;
  readonly refuse: (error: BazaarError) => void;
}

/**
 * Slots for work, and a queue before them: callers by turns, each one's own work in the order of coming. Work that finds
 * no slot in time, or no place in the queue, is refused with RUN_LIMIT and `details.reason` `busy`.
 */
export class RunQueue {
  readonly #limits: QueueLimits;
  /** Plural that stands in the refusal, e.g. "runs". */
  readonly #what: string;
  readonly #waiting = new FairQueue<Waiting>();
  readonly #heldBy = new Map<string, number>();
  readonly #times: RunTimes;
  #active = 0;
  #fullSince: number | undefined;

  constructor(limits: QueueLimits, what: string) {
    this.#limits = limits;
    this.#what = what;
    this.#times = new RunTimes(limits.slots);
  }

  get state(): QueueState {
    const since = [...this.#waiting.items()].map((one) => one.since);
    const oldestWaitMs = since.length === 0 ? 0 : Date.now() - Math.min(...since);
    const fullMs = this.#fullSince === undefined ? 0 : Date.now() - this.#fullSince;
    return { active: this.#active, slots: this.#limits.slots, queued: this.#waiting.size, oldestWaitMs, fullMs };
  }

  /**
   * Does `work` in a slot; the slot is free again when the work has ended and all that it `hold`s for has come. Rejects
   * with what `work` rejects with, or with `BazaarError` RUN_LIMIT, or INTERRUPTED when `signal` aborts before the start.
   */
  async use<T>(caller: string, signal: AbortSignal, work: (slot: Slot) => Promise<T>): Promise<T> {
    const came = Date.now();
    await this.#slotFor(caller, signal, came);
    const held: Promise<unknown>[] = [];
    const started = Date.now();
    try {
      return await work({ queuedMs: started - came, hold: (gone) => void held.push(gone) });
    } finally {
      this.#times.add(Date.now() - started);
      if (held.length === 0) this.#free(caller);
      else void Promise.allSettled(held).then(() => this.#free(caller));
    }
  }

  async #slotFor(caller: string, signal: AbortSignal, since: number): Promise<void> {
    if (signal.aborted) throw interrupted();
    // Those who wait already may only be passed by one who could start at once while they may not.
    if (this.#active < this.#limits.slots && this.#mayStart(caller)) return this.#take(caller);
    if (this.#waiting.size >= this.#limits.maxQueued) this.#makeRoom(caller);
    await this.#wait(caller, signal, since);
  }

  #makeRoom(caller: string): void {
    const victim = this.#waiting.makeRoomFor(caller);
    if (victim === undefined) throw this.#busy();
    victim.refuse(this.#busy());
  }

  #wait(caller: string, signal: AbortSignal, since: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = (why: () => BazaarError) => {
      this.#waiting.remove(caller, waiting);
      reject(why());
    };
    const onAbort = () => leave(interrupted);
    const timer = setTimeout(() => leave(() => this.#busy()), this.#limits.queueTimeoutMs);
    const waiting: Waiting = { caller, since, start: resolve, refuse: reject };
    signal.addEventListener("abort", onAbort, { once: true });
    this.#waiting.push(caller, waiting);
    return promise.finally(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    });
  }

  #mayStart(caller: string): boolean {
    return (this.#heldBy.get(caller) ?? 0) < this.#limits.maxPerCaller;
  }

  #take(caller: string): void {
    this.#active += 1;
    if (this.#active === this.#limits.slots) this.#fullSince = Date.now();
    this.#heldBy.set(caller, (this.#heldBy.get(caller) ?? 0) + 1);
  }

  #free(caller: string): void {
    this.#active -= 1;
    this.#fullSince = undefined;
    const rest = (this.#heldBy.get(caller) ?? 1) - 1;
    if (rest > 0) this.#heldBy.set(caller, rest);
    else this.#heldBy.delete(caller);
    const next = this.#waiting.take((one) => this.#mayStart(one));
    if (next === undefined) return;
    // Taken here and now: a call that comes before the next one wakes up must not find the slot free.
    this.#take(next.caller);
    next.start();
  }

  #busy(): BazaarError {
    const seconds = this.#times.waitSeconds(this.#waiting.size);
    const problem = `The host is busy: it does ${this.#limits.slots} ${this.#what} at once, and others wait.`;
    const details = { reason: "busy", retryAfterSeconds: seconds };
    return new BazaarError("RUN_LIMIT", problem, `Try again in ${seconds} s.`, { details });
  }
}

function interrupted(): BazaarError {
  return new BazaarError("INTERRUPTED", "The call was stopped before its run began.", "Start it again.");
}
