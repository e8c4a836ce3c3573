import { hash } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Row } from "../row.ts";
import { groups, type HubProcess, tokenOf } from "./hub-process.ts";

const callers = 100;

/** A hundred callers who ask for their ZIP at once when nothing is built: ten views, and each in ten hands. */
export async function togetherRows(hub: HubProcess): Promise<Row[]> {
  const before = await hub.metric("bazaar_hub_build_seconds_count");
  const spentBefore = await hub.metric("bazaar_hub_build_seconds_sum");
  const start = performance.now();
  const digests = await Promise.all(Array.from({ length: callers }, (_, at) => zipOf(hub, at)));
  const seconds = (performance.now() - start) / 1_000;
  requireOwn(digests);
  const builds = await builtSince(hub, before);
  const spent = (await hub.metric("bazaar_hub_build_seconds_sum")) - spentBefore;
  const what = `builds when ${callers} callers with ${groups} views ask at once`;
  const exactly = { bound: "most", limit: groups } as const;
  return [
    {
      what,
      value: builds,
      unit: "builds",
      goal: exactly,
      how: "counted by the hub's metrics; each got their view's ZIP",
    },
    {
      what: "until all of them have their ZIP",
      value: seconds,
      unit: "s",
      how: `${(spent / builds).toFixed(2)} s a build, which no ZIP waits for`,
    },
  ];
}

/** They go on behind the ZIPs, one after the other; with one too many the count would go on. */
async function builtSince(hub: HubProcess, before: number): Promise<number> {
  const built = async () => (await hub.metric("bazaar_hub_build_seconds_count")) - before;
  const end = performance.now() + 300_000;
  while ((await built()) < groups && performance.now() < end) await sleep(100);
  await sleep(2_000);
  return built();
}

async function zipOf({ url }: HubProcess, at: number): Promise<string> {
  const answer = await fetch(`${url}/marketplace.zip`, { headers: { authorization: `Bearer ${tokenOf(at)}` } });
  if (answer.status !== 200) throw new Error(`A ZIP was answered with ${answer.status}.`);
  return hash("sha256", new Uint8Array(await answer.arrayBuffer()));
}

/** Callers of one group have one ZIP, and those of another another. */
function requireOwn(digests: readonly string[]): void {
  const own = new Set(digests.map((digest, at) => `${at % groups} ${digest}`));
  if (own.size !== groups || new Set(digests).size !== groups) throw new Error("Somebody got another view's ZIP.");
}
