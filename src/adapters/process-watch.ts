import { limitMark } from "./launcher.ts";
import { lockLimit, otherProcesses, residentBytes } from "./process-table.ts";

/** What all processes of one run are now. */
export interface ProcessUse {
  readonly processes: number;
  /** Resident, bytes. */
  readonly memoryBytes: number;
}

type Listener = (use: ProcessUse) => void;

/** Milliseconds between two looks. */
const everyMs = 1_000;

/** Looks after which a process is asked again whose it is: its number may be another's by then. */
const forgetAfter = 10;

const listeners = new Map<number, Listener>();
let known = new Map<number, number>();
let looks = 0;
let timer: NodeJS.Timeout | undefined;

/**
 * Tells `listener` about once a second how many processes carry `mark` and what they use; the returned function ends
 * that. One look at the process table serves all runs. Nothing is told without `/proc`.
 */
export function watchProcesses(mark: string, listener: Listener): () => void {
  const limit = limitMark(mark);
  listeners.set(limit, listener);
  timer ??= setInterval(look, everyMs).unref();
  return () => {
    listeners.delete(limit);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    known = new Map();
  };
}

function look(): void {
  looks = (looks + 1) % forgetAfter;
  const now = new Map<number, number>();
  const runs = new Map<number, number[]>();
  for (const pid of otherProcesses()) {
    const limit = (looks === 0 ? undefined : known.get(pid)) ?? lockLimit(pid) ?? 0;
    now.set(pid, limit);
    if (listeners.has(limit)) runs.set(limit, [...(runs.get(limit) ?? []), pid]);
  }
  known = now;
  for (const [limit, pids] of runs) {
    const memoryBytes = pids.reduce((sum, pid) => sum + residentBytes(pid), 0);
    listeners.get(limit)?.({ processes: pids.length, memoryBytes });
  }
}
