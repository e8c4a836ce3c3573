export interface JobControl {
  /** How many run at once, 1…16; what is outside is taken for the nearest. */
  readonly jobs: number;
  /** Starts no more of them. @default none */
  readonly signal?: AbortSignal;
  /** Hears of the first failure at once, while others still run. */
  onFailure?(failure: unknown): void;
}

/**
 * Does a work for each item, some at once. After a failure none is started any more; those that run are waited for, so
 * that nothing goes on behind the caller's back. Then it rejects with the first failure, or the signal's reason.
 */
export async function eachOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  control: JobControl,
): Promise<void> {
  const { jobs, signal } = control;
  const waiting = [...items];
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      if (failures.length > 0 || signal?.aborted === true) return;
      await work(item).catch((error: unknown) => {
        if (failures.push(error) === 1) control.onFailure?.(error);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(16, Math.max(1, Math.trunc(jobs))) }, worker));
  if (failures.length > 0) throw failures[0];
  signal?.throwIfAborted();
}
