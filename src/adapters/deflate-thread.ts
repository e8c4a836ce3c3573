import { Worker } from "node:worker_threads";
import { deflateFile, deflateOptions } from "../archive/deflate.ts";

/** Bytes that a batch may have without new memory. */
const slotBytes = 262_144;
/** Batches that a thread has at once: while it works on one, the next one comes. */
const slots = 2;

/** A batch in memory that is used again. */
interface Batch {
  readonly slot: SharedArrayBuffer;
  /** Three numbers for each file: its size, the bits of its window, bytes of a piece. Objects would take longer to send. */
  readonly files: readonly number[];
}

/** What was made, one behind the other. */
interface Made {
  readonly sizes: readonly number[];
  readonly bytes: Uint8Array;
}

export interface DeflateJob {
  readonly files: readonly Uint8Array[];
  readonly resolve: (made: readonly Uint8Array[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What the thread runs: it needs nothing of this package, and so no file of it. */
const source = `
import { parentPort } from "node:worker_threads";
import { deflateSync } from "node:zlib";
const options = ${JSON.stringify(deflateOptions)};
parentPort.on("message", ({ slot, files }) => {
  const all = new Uint8Array(slot);
  let at = 0;
  const made = [];
  for (let file = 0; file < files.length; file += 3) {
    const [size, windowBits, chunkSize] = [files[file], files[file + 1], files[file + 2]];
    at += size;
    made.push(deflateSync(all.subarray(at - size, at), { ...options, windowBits, chunkSize }));
  }
  const sizes = made.map(({ length }) => length);
  const bytes = new Uint8Array(sizes.reduce((before, size) => before + size, 0));
  let end = 0;
  for (const one of made) {
    bytes.set(one, end);
    end += one.length;
  }
  parentPort.postMessage({ sizes, bytes }, [bytes.buffer]);
});
`;

interface Going {
  /** Goes back to what is free, also where the batch needed a larger one. */
  readonly kept: SharedArrayBuffer;
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
    const size = sizeOf(job.files);
    const kept = this.#free.pop()!;
    const slot = size <= slotBytes ? kept : new SharedArrayBuffer(size);
    const all = new Uint8Array(slot);
    let at = 0;
    for (const file of job.files) {
      all.set(file, at);
      at += file.length;
    }
    this.#going.push({ kept, job });
    this.#worker.ref();
    const files = job.files.flatMap(({ length }) => {
      const { windowBits, chunkSize } = deflateFile(length);
      return [length, windowBits, chunkSize];
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that rule is about windows
    this.#worker.postMessage({ slot, files } satisfies Batch);
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #done({ sizes, bytes }: Made): void {
    const { kept, job } = this.#going.shift()!;
    let at = 0;
    const apart = sizes.map((size) => {
      at += size;
      return bytes.subarray(at - size, at);
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

/** Bytes of all of them. */
export function sizeOf(files: readonly Uint8Array[]): number {
  return files.reduce((sum, { length }) => sum + length, 0);
}
