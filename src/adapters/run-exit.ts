import { rmSync } from "node:fs";
import { kill, killMarked } from "./leftovers.ts";
import { watchGroups } from "./run-watchdog.ts";

/** A program that runs, as its group and its leftovers are found. */
export interface LiveRun {
  /** Leader of its process group. */
  readonly pid: number;
  readonly mark: string;
  readonly folder: string;
}

const runs = new Set<LiveRun>();
const folders = new Set<string>();
let watched = false;

/** Has the program killed when this process ends, however; the returned function says that it is gone. */
export function killAtExit(run: LiveRun): () => void {
  const gone = kept(runs, run);
  watchLive();
  return () => {
    gone();
    watchLive();
  };
}

/** A KILL leaves no time for `endAll`. */
function watchLive(): void {
  watchGroups([...runs].map(({ pid }) => pid));
}

/** Has the folder removed when this process ends, however; the returned function says that it is gone. */
export function removeAtExit(folder: string): () => void {
  return kept(folders, folder);
}

function kept<T>(set: Set<T>, item: T): () => void {
  if (!watched) process.on("exit", endAll);
  watched = true;
  set.add(item);
  return () => void set.delete(item);
}

/** After a second Ctrl-C, an uncaught error or `process.exit` nothing can be waited for: all of it is synchronous. */
function endAll(): void {
  for (const { pid } of runs) kill(-pid, "SIGKILL");
  for (const { mark, folder } of runs) killMarked(mark, folder);
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {
      // Nobody is left to be told, and the next folder matters too.
    }
  }
}
