import { pathToFileURL } from "node:url";
import { SHARE_ENV, Worker } from "node:worker_threads";
import { configWorkerSource } from "./config-worker.ts";

/** What the worker says at its end. */
type Answer = { readonly value: unknown } | { readonly failure: ModuleFailure } | { readonly notData: true };

/** What a module threw, as text: an error that holds a function could not be sent. */
export interface ModuleFailure {
  readonly message: string;
  /** Its first lines name a place, unless they are Node's own. */
  readonly stack: string;
  /** Where an import is that leads nowhere, `url:line`: Node's stack has nothing of it. */
  readonly at?: string;
}

/** A module's failure; the place is in `failure`. */
export class ModuleError extends Error {
  readonly failure: ModuleFailure;

  constructor(failure: ModuleFailure) {
    super(failure.message);
    this.stack = failure.stack;
    this.failure = failure;
  }
}

/**
 * The default export of a TypeScript or JavaScript module, which is read anew each time. It runs in a worker, with this
 * process's environment: what it prints goes to stderr, and `process.exit` ends the worker alone. So does an abort, also
 * of a module that never ends; then it rejects with the signal's reason. Rejects with `ModuleError` for what the module
 * threw.
 */
export async function importConfig(file: string, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(configWorkerSource)}`), {
    workerData: pathToFileURL(file).href,
    argv: process.argv.slice(2),
    env: SHARE_ENV,
    stdout: true,
  });
  worker.stdout.on("data", (chunk: Buffer) => void process.stderr.write(chunk));
  try {
    return configOf(await answerOf(worker, signal));
  } finally {
    // A timer or server that the module left open would keep it alive.
    await worker.terminate();
  }
}

function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const stop = (): void => reject(signal?.reason as Error);
    signal?.addEventListener("abort", stop, { once: true });
    worker.once("message", resolve).once("error", (thrown: unknown) => reject(uncaught(thrown)));
    worker.once("exit", () => {
      signal?.removeEventListener("abort", stop);
      reject(new Error("it exited, or awaits something that never comes, and gave no default export"));
    });
  });
}

/** What was thrown where nobody awaits it, e.g. in a timer. */
function uncaught(thrown: unknown): unknown {
  return thrown instanceof Error ? new ModuleError({ message: thrown.message, stack: thrown.stack ?? "" }) : thrown;
}

function configOf(answer: Answer): unknown {
  if ("failure" in answer) throw new ModuleError(answer.failure);
  if ("notData" in answer) throw new Error("it holds something other than data, such as a function");
  if (answer.value === undefined) throw new Error("it has no default export");
  return answer.value;
}
