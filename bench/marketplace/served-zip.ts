import { performance } from "node:perf_hooks";
import { median, type Row } from "../row.ts";
import { type HubProcess, tokenOf } from "./hub-process.ts";
import { rounds } from "./rounds.ts";
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const again = rounds(7);

interface Taken {
  /** Milliseconds from the request on. */
  readonly firstByte: number;
  readonly lastByte: number;
  readonly bytes: number;
}

/** One caller's ZIP as it comes through HTTP: the first one out of packs that this process has not read, then more of them. */
export async function servedZipRows(hub: HubProcess): Promise<Row[]> {
  const builds = await hub.metric("bazaar_hub_build_seconds_count");
  const first = await zipOf(hub);
  const second = await zipOf(hub);
  // It is built behind the first one, which would take half the machine of those that are measured.
  while ((await hub.metric("bazaar_hub_build_seconds_count")) === builds) await sleep(50);
  const more: Taken[] = [];
  for (let round = 0; round < again; round += 1) more.push(await zipOf(hub));
  const size = `${(first.bytes / 1e6).toFixed(1)} MB`;
  const of = (key: keyof Taken) => median(more.map((one) => one[key]));
  return [
    {
      what: `GET /marketplace.zip, the first one, of ${size}`,
      value: first.lastByte,
      unit: "ms",
      how: `to the last byte; to the first ${first.firstByte.toFixed(0)} ms; every pack is read`,
    },
    {
      what: "the second one",
      value: second.lastByte,
      unit: "ms",
      how: `to the first byte ${second.firstByte.toFixed(0)} ms; the view is being built meanwhile`,
    },
    {
      what: "each after that",
      value: of("lastByte"),
      unit: "ms",
      how: `to the first byte ${of("firstByte").toFixed(0)} ms; medians of ${again}`,
    },
  ];
}

/** Read with nothing between: `fetch` takes longer than the hub. */
function zipOf({ url }: HubProcess): Promise<Taken> {
  const headers = { authorization: `Bearer ${tokenOf("all")}` };
  const start = performance.now();
  const since = () => performance.now() - start;
  return new Promise((resolve, reject) => {
    get(`${url}/marketplace.zip`, { headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A ZIP was answered with ${response.statusCode}.`));
      let [firstByte, bytes] = [0, 0];
      response.on("data", (piece: Buffer) => {
        if (bytes === 0) firstByte = since();
        bytes += piece.length;
      });
      response.on("end", () => resolve({ firstByte, lastByte: since(), bytes }));
      response.on("error", reject);
    }).on("error", reject);
  });
}
