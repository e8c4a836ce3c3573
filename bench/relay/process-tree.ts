import { readdirSync, readFileSync } from "node:fs";

interface Stat {
  readonly parent: number;
  /** CPU time, user and system, also of children that ended and were waited for; ticks of 10 ms. */
  readonly ticks: number;
}

export interface TreeUse {
  /** Milliseconds since the start. */
  readonly cpuMs: number;
  /** MB: resident memory of the main process, and of all. */
  readonly mainMb: number;
  readonly allMb: number;
  readonly processes: number;
}

/** What a process and all that it started use now, from /proc. Throws where there is no /proc. */
export function treeUse(root: number): TreeUse {
  const pids = treeOf(root);
  const memory = pids.map(residentMb);
  return {
    cpuMs: pids.reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0) * 10, 0),
    mainMb: memory[0] ?? 0,
    allMb: memory.reduce((sum, mb) => sum + mb, 0),
    processes: pids.length,
  };
}

/** The process itself first. */
export function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
    if (stat !== undefined) parents.set(pid, stat.parent);
  }
  const found = [root];
  for (let at = 0; at < found.length; at += 1) {
    for (const [pid, parent] of parents) if (parent === found[at]) found.push(pid);
  }
  return found;
}

export function isAlive(pid: number): boolean {
  const stat = read(`/proc/${pid}/stat`);
  return stat !== undefined && stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) !== "Z";
}

function statOf(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name in brackets may hold anything.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0);
  return { parent: Number(fields[1]), ticks };
}

function residentMb(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? "");
  return Number(line?.[1] ?? 0) / 1_024;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
