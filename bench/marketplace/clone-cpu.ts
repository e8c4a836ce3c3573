import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { treeUse } from "../relay/process-tree.ts";
import { median, type Row } from "../row.ts";
import { tokenOf } from "./hub-process.ts";
import { rounds } from "./rounds.ts";
import type { Served } from "./repository.ts";

const times = rounds(7);
/** Clones of one round, one after the other: the kernel counts in steps of 10 ms. */
const clones = 4;
const run = promisify(execFile);

interface Cost {
  /** Milliseconds for a clone. */
  readonly cpu: number;
  readonly wall: number;
}

/**
 * What a shallow clone of some 20 MB costs the server with all processes that it starts. Plain git is its daemon, which is
 * nothing but git: no HTTP, no tokens, and no process that hands bytes on.
 */
export async function cloneRows(served: Served, scratch: string): Promise<Row[]> {
  const { hub, backend, daemon, name, packBytes } = served;
  const ways = {
    ours: { pid: hub.pid, url: `${hub.url.replace("http://", `http://git:${tokenOf("all")}@`)}/${name}` },
    http: { pid: backend.pid, url: `http://127.0.0.1:${backend.port}/${name}` },
    plain: daemon,
  };
  const costs: Record<keyof typeof ways, Cost[]> = { ours: [], http: [], plain: [] };
  // The first round warms them up.
  for (let round = 0; round <= times; round += 1)
    for (const way of ["ours", "http", "plain"] as const) {
      const cost = await costOf(ways[way], join(scratch, "clone"));
      if (round > 0) costs[way].push(cost);
    }
  const of = (way: keyof typeof ways, key: keyof Cost) => median(costs[way].map((one) => one[key]));
  const size = `${(packBytes / 1e6).toFixed(1)} MB`;
  const how = (way: "http" | "plain") =>
    `${of("ours", "cpu").toFixed(0)} ms; there ${of(way, "cpu").toFixed(0)} ms; a clone took ${of("ours", "wall").toFixed(0)} and ${of(way, "wall").toFixed(0)} ms; medians of ${times} times ${clones}`;
  return [
    {
      what: `server CPU for a depth-1 clone of ${size}, beside git http-backend`,
      value: of("ours", "cpu") / of("http", "cpu"),
      unit: "×",
      goal: { bound: "most", limit: 1.1 },
      how: `with the CGI server before it; ${how("http")}`,
    },
    {
      what: "the same beside git daemon",
      value: of("ours", "cpu") / of("plain", "cpu"),
      unit: "×",
      how: how("plain"),
    },
  ];
}

async function costOf({ pid, url }: { pid: number; url: string }, into: string): Promise<Cost> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const before = treeUse(pid).cpuMs;
  const start = performance.now();
  for (let count = 0; count < clones; count += 1) {
    await run("git", ["clone", "-q", "--depth", "1", "--bare", url, into], { env });
    rmSync(into, { recursive: true });
  }
  const wall = (performance.now() - start) / clones;
  // Its processes may end a moment after their last byte.
  await sleep(100);
  return { cpu: (treeUse(pid).cpuMs - before) / clones, wall };
}
