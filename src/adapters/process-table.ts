import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The numbers of all other processes; none without `/proc`. Never the first: its "group" would be everybody. */
export function otherProcesses(): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid);
}

/** Whether the process has `entry` in the environment that it was started with. */
export function carries(pid: number, entry: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(entry);
  } catch {
    return false;
  }
}

/** Whether its working folder is `folder` or below it. */
export function worksIn(pid: number, folder: string): boolean {
  try {
    const cwd = readlinkSync(`/proc/${pid}/cwd`);
    return cwd === folder || cwd.startsWith(`${folder}/`);
  } catch {
    return false;
  }
}

/** Its hard limit on file locks, with which `Launcher` marks; undefined when it has none, or runs no more. */
export function lockLimit(pid: number): number | undefined {
  try {
    const [, limit] = /^Max file locks +\S+ +(\d+)/m.exec(readFileSync(`/proc/${pid}/limits`, "latin1")) ?? [];
    return limit === undefined || ended(pid) ? undefined : Number(limit);
  } catch {
    return undefined;
  }
}

/** Nobody has asked for its end yet, but it runs no more and holds nothing. */
function ended(pid: number): boolean {
  return /\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
}

/** Bytes of memory that it uses now, shared ones included; 0 when it is gone. */
export function residentBytes(pid: number): number {
  try {
    // Pages of 4 KiB on all but a few machines, where this counts too little.
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * 4_096;
  } catch {
    return 0;
  }
}
