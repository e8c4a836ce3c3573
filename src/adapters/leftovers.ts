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

/**
 * The same for the processes that carry `mark`, each with the group that it leads, and no other: somebody may be looking
 * at the folder of a host that is gone.
 */
export async function endMarked(mark: string): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = processes().filter((pid) => carries(pid, `${markVariable}=${mark}`));
    if (found.length === 0 || Date.now() >= until) return;
    for (const pid of found.map(Number)) {
      // A group of that number is its own: no number is given again as long as its group lives.
      kill(-pid, "SIGKILL");
      kill(pid, "SIGKILL");
    }
    await sleep(10);
  }
}

/** KILLs the processes of `endLeftovers` and waits for none. Returns how many there were. */
export function killMarked(mark: string, folder: string): number {
  const found = processes().filter((pid) => carries(pid, `${markVariable}=${mark}`) || worksIn(pid, folder));
  for (const pid of found) kill(Number(pid), "SIGKILL");
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

/** The numbers of all others; none without `/proc`. Never the first: its "group" would be everybody. */
function processes(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) > 1 && Number(name) !== process.pid);
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
