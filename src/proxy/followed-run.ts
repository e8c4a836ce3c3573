import type { RunProgress } from "../run/types.ts";
import { publicText } from "./answers.ts";
import type { CallAnswer, CallOptions } from "./call-tool.ts";

/** A run that goes on by itself, whoever listens; it ends with its work, by `stop`, or with `closing`. */
export class FollowedRun {
  /** Never rejects: what went wrong is its text. */
  readonly answer: Promise<CallAnswer>;
  readonly started = Date.now();
  /** What it said last. */
  last: RunProgress | undefined;
  readonly #stop = new AbortController();
  readonly #listeners = new Set<(progress: RunProgress) => void>();

  constructor(work: (options: CallOptions) => Promise<CallAnswer>, closing: AbortSignal) {
    const signal = AbortSignal.any([this.#stop.signal, closing]);
    const onProgress = (progress: RunProgress) => {
      this.last = progress;
      for (const listener of this.#listeners) listener(progress);
    };
    this.answer = work({ signal, onProgress }).catch((error: unknown) => ({ text: publicText(error), isError: true }));
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Returns the end of it. */
  listen(listener: (progress: RunProgress) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The answer, or undefined when it did not come within so many milliseconds or before the signal. */
  async answered(ms: number, signal: AbortSignal): Promise<CallAnswer | undefined> {
    const late = Promise.withResolvers<undefined>();
    const give = () => late.resolve(undefined);
    const timer = setTimeout(give, ms);
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
    try {
      return await Promise.race([this.answer, late.promise]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", give);
    }
  }
}
