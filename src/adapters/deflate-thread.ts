import { Worker } from "node:worker_threads";
import { type DeflateFile, deflateFile } from "../archive/deflate.ts";

/** Bytes that a batch may have without new memory. */
const slotBytes = 262_144;
/** Batches that a thread has at once: while it works on one, the next one comes. */
const slots = 2;

/** A batch in memory that is used again; it holds the files, and then what was made of them. */
interface Batch {
  readonly slot: SharedArrayBuffer;
  readonly files: readonly DeflateSized[];
}

interface DeflateSized {
  readonly size: number;
  readonly options: DeflateFile;
}

/** What was made: it lies in the slot, or, where that is too small, beside it. */
interface Made {
  readonly sizes: readonly number[];
  readonly bytes: Uint8Array | undefined;
}

export interface DeflateJob {
  readonly files: readonly Uint8Array[];
  resolve(made: readonly Uint8Array[]): void;
  reject(error: unknown): void;
}

/** What the thread runs: it needs nothing of this package, and so no file of it. */
const source = `
import { parentPort } from "node:worker_threads";
import { deflateSync } from "node:zlib";
parentPort.on("message", ({ slot, files }) => {
  const all = new Uint8Array(slot);
  let at = 0;
  const made = files.map(({ size, options }) => {
    at += size;
    return deflateSync(all.subarray(at - size, at), options);
  });
  const sizes = made.map(({ length }) => length);
  const sum = sizes.reduce((before, size) => before + size, 0);
  const target = sum <= all.length ? all : new Uint8Array(sum);
  let end = 0;
  for (const one of made) {
    target.set(one, end);
    end += one.length;
  }
  parentPort.postMessage({ sizes, bytes: target === all ? undefined : target });
});
`;

interface Going {
  /** Goes back to what is free. */
  readonly kept: SharedArrayBuffer;
  /** The same, or a larger one for this batch alone. */
  readonly slot: SharedArrayBuffer;
  readonly job: DeflateJob;
}

/** One thread that compresses batch after batch, in their order. It holds no process open that has nothing else to do. */
export class DeflateThread {
  readonly #worker: Worker;
  readonly #free = Array.from({ length: slots }, () => new SharedArrayBuffer(slotBytes));
  readonly #going: Going[] = [];
  readonly #onFree: () => void;
  #ended: Error | undefined;

  /** `onFree` is called when it can take one batch more, and when it has ended. */
  constructor(onFree: () => void) {
    this.#onFree = onFree;
    const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    this.#worker = new Worker(url, { execArgv: [] });
    this.#worker.unref();
    this.#worker.on("message", (made: Made) => this.#done(made));
    this.#worker.on("error", (error) => this.#end(error as Error));
    this.#worker.on("exit", () => this.#end(new Error("The thread that compresses has ended.")));
  }

  /** Batches that it works on, or will. */
  get going(): number {
    return this.#going.length;
  }

  /** Why it takes nothing any more. */
  get ended(): Error | undefined {
    return this.#ended;
  }

  get isFree(): boolean {
    return this.#free.length > 0;
  }

  /** Only while it is free and has not ended. */
  take(job: DeflateJob): void {
    const size = job.files.reduce((sum, { length }) => sum + length, 0);
    const kept = this.#free.pop()!;
    const slot = size <= slotBytes ? kept : new SharedArrayBuffer(size);
    const all = new Uint8Array(slot);
    let at = 0;
    for (const file of job.files) {
      all.set(file, at);
      at += file.length;
    }
    this.#going.push({ kept, slot, job });
    this.#worker.ref();
    const files = job.files.map(({ length }) => ({ size: length, options: deflateFile(length) }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that rule is about windows
    this.#worker.postMessage({ slot, files } satisfies Batch);
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #done({ sizes, bytes }: Made): void {
    const { kept, slot, job } = this.#going.shift()!;
    const sum = sizes.reduce((before, size) => before + size, 0);
    // The slot is written again, so what was made is taken out of it.
    const made = bytes ?? new Uint8Array(new Uint8Array(slot, 0, sum));
    let at = 0;
    const apart = sizes.map((size) => {
      at += size;
      return made.subarray(at - size, at);
    });
    this.#free.push(kept);
    if (this.#going.length === 0) this.#worker.unref();
    job.resolve(apart);
    this.#onFree();
  }

  #end(error: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    for (const { job } of this.#going.splice(0)) job.reject(error);
    this.#onFree();
  }
}
