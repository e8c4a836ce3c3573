import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startGitRemote } from "../../src/testing/git-remote.ts";
import type { Row } from "../row.ts";
import { cloneRows } from "./clone-cpu.ts";
import type { Place } from "./cold.ts";
import { healthDuring } from "./health.ts";
import { type HubProcess, keys, startHub } from "./hub-process.ts";
import { notModifiedRows } from "./not-modified.ts";
import { refsRows } from "./refs.ts";
import { servedZipRows } from "./served-zip.ts";
import { serveRepository } from "./repository.ts";
import { togetherRows } from "./together.ts";
import { TreePeak } from "./tree-peak.ts";
import { commitAll } from "./unchanged.ts";

/** The real `marketplace serve` in a process of its own, from its first sync on. */
export async function hubRows({ root, scratch }: Place): Promise<Row[]> {
  await using remote = await startGitRemote();
  commitAll(join(scratch, "hub-source"), remote.directory, root, readdirSync(root).sort());
  const rows: Row[] = [];
  const folder = join(scratch, "hub");
  await using hub = await startHub(folder, remote.url);
  using tree = new TreePeak(hub.pid);
  const [, first] = await healthDuring(hub, "during the first sync", () => hub.ready());
  const atSync = hub.peakBytes();
  rows.push(first, ...(await servedZipRows(hub)));
  const atZip = hub.peakBytes();
  const [together, built] = await healthDuring(hub, "while ten views are built", () => togetherRows(hub));
  const atBuilds = hub.peakBytes();
  rows.push(...together, built);
  // Few enough to have their accounts at hand, and enough that none of them comes to the limit of requests per minute.
  for (const callers of [500, keys]) rows.push(...(await notModifiedRows(hub, scratch, callers)));
  const atAsking = hub.peakBytes();
  {
    await using served = await serveRepository(hub);
    rows.push(...(await refsRows(served)), ...(await cloneRows(served, scratch)));
  }
  await remote.commit({ "team-plugin-0/docs/more.md": "More.\n" });
  const [, again] = await healthDuring(hub, "during a sync with a change", () => synced(hub));
  const peaks = { sync: atSync, "first ZIPs": atZip, builds: atBuilds, "304s": atAsking, rest: hub.peakBytes() };
  rows.push(again, memoryRow(peaks), treeRow(tree), await failuresRow(hub));
  return rows;
}

async function synced(hub: HubProcess): Promise<void> {
  const runs = await hub.metric("bazaar_hub_syncs_total");
  await hub.report();
  while ((await hub.metric("bazaar_hub_syncs_total")) === runs) await sleep(20);
}

function memoryRow(peaks: Readonly<Record<string, number>>): Row {
  const shown = Object.entries(peaks).map(([what, bytes]) => `${what} ${(bytes / 1e6).toFixed(0)}`);
  return {
    what: "memory of the hub at most",
    value: Math.max(...Object.values(peaks)) / 1e6,
    unit: "MB",
    goal: { bound: "most", limit: 300 },
    how: `resident, the process that serves; MB: ${shown.join(", ")}`,
  };
}

/** Syncs, merges and builds are processes that end; no more than one of each runs at once. */
function treeRow({ mb, processes }: TreePeak): Row {
  const how = `${processes} processes then; pages that they share count for each`;
  return { what: "the same with what it had started", value: mb, unit: "MB", how };
}

async function failuresRow(hub: HubProcess): Promise<Row> {
  const count = (labels: string) => hub.metric("bazaar_hub_requests_total", labels);
  // Before the first sync the hub is not ready, and says so.
  const failed = (await count('status="5')) - (await count('route="ready",status="5'));
  const how = `of ${await count("")} requests`;
  return { what: "failures through all of that", value: failed, unit: "5xx", goal: { bound: "most", limit: 0 }, how };
}
