import { availableParallelism } from "node:os";
import { type DeflateAll, deflateHere } from "../archive/deflate.ts";
import { type DeflateJob, DeflateThread, sizeOf } from "./deflate-thread.ts";

/** Threads that compress. They hold no process open that has nothing else to do. */
export interface DeflateWorkers extends AsyncDisposable {
  readonly deflate: DeflateAll;
}

/** More than these only wait for who reads and hashes. */
const mostThreads = 4;
/** Bytes of a batch that this thread may take itself: more of them would leave the others without work meanwhile. */
const mostHere = 262_144;

/**
 * Compresses in threads, while this one reads and hashes: the first is started when something is to be compressed, each next
 * one when all others have work. This one has a processor of its own and compresses too whenever all of them have enough and
 * it would wait; so there are as many as the other processors, and at most four. Its `deflate` rejects when a thread has
 * ended, or after disposal.
 */
export function startDeflateWorkers(
  most = Math.max(1, Math.min(mostThreads, availableParallelism() - 1)),
): DeflateWorkers {
  const pool = new DeflatePool(most);
  return { deflate: (files) => pool.deflate(files), [Symbol.asyncDispose]: () => pool.end() };
}

class DeflatePool {
  readonly #most: number;
  readonly #threads: DeflateThread[] = [];
  readonly #waiting: DeflateJob[] = [];
  #ended: Error | undefined;
  #helps = false;

  constructor(most: number) {
    this.#most = most;
  }

  deflate(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ files, resolve, reject });
      this.#handOut();
    });
  }

  async end(): Promise<void> {
    this.#ended ??= new Error("The thread that compresses has ended.");
    this.#handOut();
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #handOut(): void {
    this.#ended ??= this.#threads.find((thread) => thread.ended !== undefined)?.ended;
    if (this.#ended !== undefined) for (const job of this.#waiting.splice(0)) job.reject(this.#ended);
    while (this.#waiting.length > 0) {
      const thread = this.#next();
      if (thread === undefined) return this.#help();
      thread.take(this.#waiting.shift()!);
    }
  }

  /** Who takes the next batch; undefined when all have enough. */
  #next(): DeflateThread | undefined {
    const idle = this.#threads.find((thread) => thread.going === 0);
    if (idle !== undefined) return idle;
    if (this.#threads.length === this.#most) return this.#threads.find((thread) => thread.isFree);
    const started = new DeflateThread(() => this.#handOut());
    this.#threads.push(started);
    return started;
  }

  /** Not at once: what the threads have made by then is taken from them first, and they get more. */
  #help(): void {
    if (this.#helps) return;
    this.#helps = true;
    setImmediate(() => {
      this.#helps = false;
      const at = this.#waiting.findIndex(({ files }) => sizeOf(files) <= mostHere);
      const [job] = at === -1 ? [] : this.#waiting.splice(at, 1);
      // What is left is too large, and goes to the first thread that is free.
      if (job === undefined) return;
      deflateHere(job.files).then(job.resolve, job.reject);
      this.#handOut();
    });
  }
}
