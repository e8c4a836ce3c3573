import type { RunRecord } from "./run-record.ts";

/** What a host counts. Labels come from closed lists only: nothing that a caller writes becomes one. */
export interface RunMetrics {
  /** A run has ended, or was refused. */
  runEnded(record: RunRecord): void;
  /** The output guard took `passages` out of what a run said. */
  redacted(passages: number): void;
  /** What a run started can't be ended (1), or is gone at last (-1). */
  stuck(change: 1 | -1): void;
  /** Has the state of a queue asked whenever somebody looks. */
  watchQueue(state: () => QueueState): void;
}

export interface QueueState {
  /** Runs that hold a slot. */
  readonly active: number;
  readonly slots: number;
  /** Calls that wait for one. */
  readonly queued: number;
  /** Milliseconds that the oldest has waited; 0 when nobody waits. */
  readonly oldestWaitMs: number;
  /** Milliseconds since which all slots are taken and none came free; 0 while one is free. */
  readonly fullMs: number;
}
