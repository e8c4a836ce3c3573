import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { treeUse } from "../relay/process-tree.ts";
import { median, type Row } from "../row.ts";
import { said, startHelper } from "./helper.ts";
import { type HubProcess, keys, tokenOf } from "./hub-process.ts";
import { rounds } from "./rounds.ts";

const times = rounds(5);
const [roundMs, connections] = [1_500, 32];

interface Asked {
  readonly statuses: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

interface Rate {
  readonly perSecond: number;
  /** Microseconds of CPU for an answer. */
  readonly cpuUs: number;
  readonly p99: number;
}

/** Callers who have the newest ZIP ask for it again, each with a key of their own; a bare server beside in each round. */
export async function notModifiedRows(hub: HubProcess, scratch: string, callers: number): Promise<Row[]> {
  const file = join(scratch, `ask-${callers}.json`);
  writeFileSync(file, JSON.stringify(await headersOf(hub, callers)));
  await using bare = await startHelper("bare-304.ts");
  const [ours, floor]: [Rate[], Rate[]] = [[], []];
  // The first round warms both up.
  for (let round = 0; round <= times; round += 1) {
    const [own, other] = [await rateOf(hub, file), await rateOf(bare, file)];
    if (round > 0) {
      ours.push(own);
      floor.push(other);
    }
  }
  const of = (rates: readonly Rate[], key: keyof Rate) => median(rates.map((rate) => rate[key]));
  const how = `${keys} keys in the file, ${connections} connections; bare node:http: ${of(floor, "perSecond").toFixed(0)}/s, ${of(floor, "cpuUs").toFixed(0)} µs; medians of ${times}`;
  return [
    {
      what: `304 answers of the hub, ${callers} callers`,
      value: of(ours, "perSecond"),
      unit: "/s",
      goal: { bound: "least", limit: 5_000 },
      how: `p99 ${of(ours, "p99").toFixed(1)} ms; ${how}`,
    },
    {
      what: `CPU for a 304 answer, ${callers} callers`,
      value: of(ours, "cpuUs"),
      unit: "µs",
      how: "of the whole process",
    },
  ];
}

/** Each caller's ETag is their own view's; HEAD would do too, but this is what a client sends. */
async function headersOf({ url }: HubProcess, callers: number): Promise<Record<string, string>[]> {
  const all: Record<string, string>[] = [];
  for (let at = 0; at < callers; at += 1) {
    const authorization = `Bearer ${tokenOf(at)}`;
    const { zip } = (await (await fetch(`${url}/info`, { headers: { authorization } })).json()) as {
      zip: { etag: string };
    };
    all.push({ authorization, "if-none-match": zip.etag, "user-agent": "curl/8.0", accept: "*/*" });
  }
  return all;
}

async function rateOf({ port, pid }: { readonly port: number; readonly pid: number }, file: string): Promise<Rate> {
  const before = treeUse(pid).cpuMs;
  const { statuses, seconds, p99 } = await said<Asked>("ask-again.ts", port, roundMs, connections, file);
  const cpuMs = treeUse(pid).cpuMs - before;
  const count = statuses["304"] ?? 0;
  if (Object.keys(statuses).join() !== "304") throw new Error(`The answers were ${JSON.stringify(statuses)}.`);
  return { perSecond: count / seconds, cpuUs: (cpuMs / count) * 1_000, p99 };
}
