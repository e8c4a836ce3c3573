import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createClaudeRunner, type RunRecord } from "claude-bazaar/proxy";

const perCaller = 100;
const signal = new AbortController().signal;

// A shell: the 200 runs shall measure the queue, not the client.
const quickClient = `#!/bin/sh
read -r prompt
printf '%s\\n' '{"type":"system","subtype":"init","model":"m","plugins":[{"name":"plug"}],"slash_commands":["plug:x"]}'
printf '%s\\n' '{"type":"result","subtype":"success","is_error":false,"result":"done","num_turns":1}'
`;

export interface QueuedRuns {
  readonly done: number;
  /** The most runs that one caller was ahead of the other while both had some. */
  readonly apart: number;
  readonly seconds: number;
}

/** 200 runs that come at once, the 100 of one caller before the 100 of the other. */
export async function queuedRuns(): Promise<QueuedRuns> {
  const folder = mkdtempSync(join(tmpdir(), "bench-queue-"));
  const claude = join(folder, "client");
  writeFileSync(claude, quickClient);
  chmodSync(claude, 0o755);
  const records: RunRecord[] = [];
  const onRun = (record: RunRecord) => void records.push(record);
  const queue = { maxParallel: 4, maxQueued: 200, queueTimeoutMs: 600_000, onRun };
  const runner = createClaudeRunner({ pluginDir: folder, pluginName: "plug", claude, env: process.env, ...queue });
  const start = performance.now();
  try {
    const callers = ["c-first", "c-second"].flatMap((caller) => Array.from({ length: perCaller }, () => caller));
    const request = { kind: "command", name: "x", arguments: "" } as const;
    await Promise.allSettled(callers.map((caller) => runner.run(request, { signal, caller })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const done = records.filter(({ outcome }) => outcome === "ok").length;
  return { done, apart: apartIn(records), seconds: (performance.now() - start) / 1_000 };
}

function apartIn(records: readonly RunRecord[]): number {
  const count = { first: 0, second: 0 };
  let most = 0;
  for (const { caller, outcome } of records) {
    if (outcome !== "ok") continue;
    count[caller === "c-first" ? "first" : "second"] += 1;
    if (count.first === perCaller || count.second === perCaller) break;
    most = Math.max(most, Math.abs(count.first - count.second));
  }
  return most;
}

/** Peak of this process's memory, MB. */
export function hostMemory(): number {
  return process.resourceUsage().maxRSS / 1_024;
}
