import { setTimeout as sleep } from "node:timers/promises";
import { limitMark } from "./launcher.ts";
import { carries, lockLimit, otherProcesses, worksIn } from "./process-table.ts";

/** The variable that marks everything a run starts, so that what left its process group is found too. */
export const markVariable = "BAZAAR_RUN";

/** Milliseconds after which a process that doesn't die (it hangs in the kernel, or is another user's) is given up. */
const patienceMs = 2_000;

/** Milliseconds between two looks at one that was given up. */
const againMs = 500;

/**
 * KILLs every process that carries `mark` in its limits or its environment or works inside `folder`, and waits until
 * they are gone; false when some are not within two seconds. The client starts a shell in a session of its own, which
 * the kill of the run's group doesn't reach, and a program may give itself another environment and folder. Needs `/proc`:
 * elsewhere the kill of the group is all there is.
 */
export async function endLeftovers(mark: string, folder: string): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (killMarked(mark, folder) > 0) {
    if (Date.now() >= until) return false;
    await sleep(10);
  }
  return true;
}

/** The same without an end to the patience. Keeps no process alive for it. */
export async function untilGone(mark: string, folder: string): Promise<void> {
  while (killMarked(mark, folder) > 0) await sleep(againMs, undefined, { ref: false });
}

/**
 * The same for the processes that carry `mark`, each with the group that it leads, and no other: somebody may be looking
 * at the folder of a host that is gone.
 */
export async function endMarked(mark: string): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = otherProcesses().filter((pid) => isMarked(pid, mark, limitMark(mark)));
    if (found.length === 0 || Date.now() >= until) return;
    for (const pid of found) {
      // A group of that number is its own: no number is given again as long as its group lives.
      kill(-pid, "SIGKILL");
      kill(pid, "SIGKILL");
    }
    await sleep(10);
  }
}

/** KILLs the processes of `endLeftovers` and waits for none. Returns how many there were. */
export function killMarked(mark: string, folder: string): number {
  const limit = limitMark(mark);
  const found = otherProcesses().filter((pid) => isMarked(pid, mark, limit) || worksIn(pid, folder));
  for (const pid of found) kill(pid, "SIGKILL");
  return found.length;
}

function isMarked(pid: number, mark: string, limit: number): boolean {
  return lockLimit(pid) === limit || carries(pid, `${markVariable}=${mark}`);
}

/** Sends `signal` to a process, or to a group when `pid` is negative; nothing happens when it is gone. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}
