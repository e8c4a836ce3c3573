import { Worker } from "node:worker_threads";
import { type DeflateAll, deflateOptions } from "../archive/deflate.ts";

/** A thread that compresses. It holds no process open that has nothing else to do. */
export interface DeflateWorker extends AsyncDisposable {
  readonly deflate: DeflateAll;
}

/** Files and their sizes, one behind the other. */
interface Many {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sizes: readonly number[];
}

interface Waiting {
  resolve(made: readonly Uint8Array[]): void;
  reject(error: unknown): void;
}

/** What the thread runs: it needs nothing of this package, and so no file of it. */
const source = `
import { parentPort } from "node:worker_threads";
import { deflateSync } from "node:zlib";
parentPort.on("message", ({ bytes, sizes }) => {
  let at = 0;
  const made = sizes.map((size) => {
    at += size;
    const chunkSize = Math.min(65536, size + 128);
    return deflateSync(bytes.subarray(at - size, at), { ...${JSON.stringify(deflateOptions)}, chunkSize });
  });
  const all = new Uint8Array(made.reduce((sum, one) => sum + one.length, 0));
  let end = 0;
  for (const one of made) {
    all.set(one, end);
    end += one.length;
  }
  parentPort.postMessage({ bytes: all, sizes: made.map((one) => one.length) }, [all.buffer]);
});
`;

/**
 * Starts a thread that compresses one batch after the other, in the order in which they are asked for, while this one
 * reads and hashes. Its `deflate` rejects when the thread has ended.
 */
export function startDeflateWorker(): DeflateWorker {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { execArgv: [] });
  const waiting: Waiting[] = [];
  let ended: Error | undefined;
  worker.unref();
  worker.on("message", (made: Many) => {
    waiting.shift()?.resolve(apart(made));
    if (waiting.length === 0) worker.unref();
  });
  const end = (error: Error) => {
    ended ??= error;
    for (const one of waiting.splice(0)) one.reject(ended);
  };
  worker.on("error", (error) => end(error as Error));
  worker.on("exit", () => end(new Error("The thread that compresses has ended.")));
  const deflate: DeflateAll = (files) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended);
        return;
      }
      worker.ref();
      waiting.push({ resolve, reject });
      const sent = together(files);
      worker.postMessage(sent, [sent.bytes.buffer]);
    });
  return { deflate, [Symbol.asyncDispose]: async () => void (await worker.terminate()) };
}

function together(files: readonly Uint8Array[]): Many {
  const sizes = files.map(({ length }) => length);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const file of files) {
    bytes.set(file, at);
    at += file.length;
  }
  return { bytes, sizes };
}

function apart({ bytes, sizes }: Many): Uint8Array[] {
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
}
