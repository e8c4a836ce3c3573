import { performance } from "node:perf_hooks";
import { McpCaller } from "./mcp-caller.ts";
import { treeUse } from "./process-tree.ts";
import type { Running } from "./running.ts";

/** What one round of load showed. */
export interface LoadNumbers {
  /** Milliseconds from nothing to the list of tools, on a connection of its own. */
  readonly openMs: number;
  /** Milliseconds of a call while nobody else calls. */
  readonly p50At1: number;
  readonly p50At32: number;
  readonly p99At32: number;
  readonly perSecond: number;
  /** Milliseconds of CPU for a call, of the contender with all its processes. */
  readonly cpuMs: number;
  /** Milliseconds of a call that answers 1 MB. */
  readonly megabyteMs: number;
}

const roundMs = 1_000;

/** One round: each number is measured alone, one after the other. */
export async function loadRound({ endpoint, contender, pid }: Running): Promise<LoadNumbers> {
  const opens = contender.callers === undefined ? 10 : 2;
  const openTimes: number[] = [];
  for (let count = 0; count < opens; count += 1) openTimes.push(await timed(() => openAndClose(endpoint)));
  const callers = await Promise.all(
    Array.from({ length: contender.callers ?? 32 }, () => new McpCaller(endpoint).open()),
  );
  const [first] = callers as [McpCaller];
  await callUntil(first, performance.now() + roundMs / 5);
  const alone = await callUntil(first, performance.now() + roundMs / 2);
  const before = treeUse(pid);
  const start = performance.now();
  const together = (await Promise.all(callers.map((caller) => callUntil(caller, start + roundMs)))).flat();
  const seconds = (performance.now() - start) / 1_000;
  const cpuMs = treeUse(pid).cpuMs - before.cpuMs;
  const big: number[] = [];
  for (let count = 0; count < (contender.callers === undefined ? 4 : 1); count += 1)
    big.push(await timed(() => megabyte(first)));
  await Promise.all(callers.map((caller) => caller.close()));
  return {
    openMs: quantile(openTimes, 0.5),
    p50At1: quantile(alone, 0.5),
    p50At32: quantile(together, 0.5),
    p99At32: quantile(together, 0.99),
    perSecond: together.length / seconds,
    cpuMs: cpuMs / together.length,
    megabyteMs: quantile(big, 0.5),
  };
}

export async function openAndClose(endpoint: Running["endpoint"]): Promise<void> {
  const caller = await new McpCaller(endpoint).open();
  caller.vanish();
}

let word = 0;

/** Calls until then, at least once; the time of each call in milliseconds. */
async function callUntil(caller: McpCaller, end: number): Promise<number[]> {
  const times: number[] = [];
  do {
    word += 1;
    const said = `word-${word}.`;
    const start = performance.now();
    const { body } = await caller.raw("echo", { text: said });
    times.push(performance.now() - start);
    if (!body.includes(said)) throw new Error(`Another answer came: ${body.toString("utf8", 0, 300)}`);
  } while (performance.now() < end);
  return times;
}

async function megabyte(caller: McpCaller): Promise<void> {
  const { body } = await caller.raw("megabyte", {});
  if (body.length < 1_048_576) throw new Error(`Only ${body.length} bytes came.`);
}

export async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
