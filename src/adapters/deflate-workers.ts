import { availableParallelism } from "node:os";
import type { DeflateAll } from "../archive/deflate.ts";
import { type DeflateJob, DeflateThread } from "./deflate-thread.ts";

/** Threads that compress. They hold no process open that has nothing else to do. */
export interface DeflateWorkers extends AsyncDisposable {
  readonly deflate: DeflateAll;
}

/** More than these only wait for who reads and hashes. */
const mostThreads = 4;

/**
 * Compresses in threads, while this one reads and hashes: the first is started when something is to be compressed, each next
 * one when all others have work; as many as there are processors, and at most four. Its `deflate` rejects when a thread has
 * ended, or after disposal.
 */
export function startDeflateWorkers(most = Math.min(mostThreads, availableParallelism())): DeflateWorkers {
  const threads: DeflateThread[] = [];
  const waiting: DeflateJob[] = [];
  let ended: Error | undefined;
  const next = (): void => {
    ended ??= threads.find((thread) => thread.ended !== undefined)?.ended;
    if (ended !== undefined) for (const job of waiting.splice(0)) job.reject(ended);
    while (waiting.length > 0) {
      const idle = threads.find((thread) => thread.going === 0);
      if (idle === undefined && threads.length < most) threads.push(new DeflateThread(next));
      const thread = idle ?? threads.find((one) => one.going === 0) ?? threads.find((one) => one.isFree);
      if (thread === undefined) return;
      thread.take(waiting.shift()!);
    }
  };
  const deflate: DeflateAll = (files) =>
    new Promise((resolve, reject) => {
      waiting.push({ files, resolve, reject });
      next();
    });
  const dispose = async () => {
    ended ??= new Error("The thread that compresses has ended.");
    next();
    await Promise.all(threads.map((thread) => thread.terminate()));
  };
  return { deflate, [Symbol.asyncDispose]: dispose };
}
