import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** The variable that marks everything a run starts, so that what left its process group is found too. */
export const markVariable = "BAZAAR_RUN";

/** Milliseconds after which a process that doesn't die (it hangs in the kernel) is given up. */
const patienceMs = 2_000;

/**
 * KILLs every process that carries `mark` in its environment or works inside `folder`, and waits until they are gone.
 * The client starts a shell in a session of its own, which the kill of the run's group doesn't reach. Needs `/proc`:
 * elsewhere the kill of the group is all there is.
 */
export async function endLeftovers(mark: string, folder: string): Promise<void> {
  const until = Date.now() + patienceMs;
  while (killMarked(mark, folder) > 0 && Date.now() < until) await sleep(10);
}

/** KILLs the same processes and waits for none. Returns how many there were. */
export function killMarked(mark: string, folder: string): number {
  const found = marked(mark, folder);
  for (const pid of found) kill(pid, "SIGKILL");
  return found.length;
}

/** Sends `signal` to a process, or to a group when `pid` is negative; nothing happens when it is gone. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

function marked(mark: string, folder: string): number[] {
  if (process.platform !== "linux") return [];
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.filter((pid) => carries(pid, `${markVariable}=${mark}`) || worksIn(pid, folder)).map(Number);
}

function carries(pid: string, entry: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(entry);
  } catch {
    return false;
  }
}

function worksIn(pid: string, folder: string): boolean {
  try {
    const cwd = readlinkSync(`/proc/${pid}/cwd`);
    return cwd === folder || cwd.startsWith(`${folder}/`);
  } catch {
    return false;
  }
}
