import { median, type Row } from "../row.ts";
import { ours } from "./builders.ts";
import type { Traffic } from "./counting-proxy.ts";

/** One build and push. */
export interface Sample extends Traffic {
  readonly ms: number;
}

/** By builder. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

const middle = (all: readonly Sample[] | undefined, of: (one: Sample) => number): number => median((all ?? []).map(of));
const kb = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const s = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/** Each builder on a machine that has never built anything, over ours. */
export function coldRows(cold: Samples): Row[] {
  const own = cold.get(ours.name);
  const [ms, down] = [middle(own, (one) => one.ms), middle(own, (one) => one.down)];
  const rows: Row[] = [
    {
      what: "image: one file changed, cold",
      value: ms,
      unit: "ms",
      how: `${kb(down)} down, ${kb(middle(own, (one) => one.up))} up`,
    },
  ];
  for (const [name, all] of cold) {
    if (name === ours.name) continue;
    const theirs = middle(all, (one) => one.ms);
    const limit = name === "containerify" ? 3 : 10;
    const how = `${s(theirs)}, ${kb(middle(all, (one) => one.down))} down, ${kb(middle(all, (one) => one.up))} up`;
    rows.push({
      what: `image, cold: ${name} takes`,
      value: theirs / ms,
      unit: "×",
      goal: { bound: "least", limit },
      how,
    });
    rows.push({
      what: `image, cold: bytes down of ${name}`,
      value: middle(all, (one) => one.down) / Math.max(1, down),
      unit: "×",
      goal: { bound: "least", limit: 1_000 },
      how: "over ours",
    });
  }
  return rows;
}

/** With all that the builders keep. */
export function warmRows(warm: Samples, inside: readonly number[]): Row[] {
  const own = middle(warm.get(ours.name), (one) => one.ms);
  const rows: Row[] = [
    { what: "image: one file changed, warm", value: own, unit: "ms", how: "a process of the command line" },
    { what: "image: the same in process", value: median(inside), unit: "ms", how: "as in the Action" },
  ];
  const peer = middle(warm.get("buildkit"), (one) => one.ms);
  if (!Number.isNaN(peer)) {
    rows.push(
      {
        what: "image, warm: over BuildKit",
        value: own / peer,
        unit: "×",
        goal: { bound: "most", limit: 1.1 },
        how: s(peer),
      },
      {
        what: "image, in process: BuildKit takes",
        value: peer / median(inside),
        unit: "×",
        goal: { bound: "least", limit: 2 },
        how: s(peer),
      },
    );
  }
  const others = [...warm].filter(([name]) => name !== ours.name && name !== "buildkit");
  for (const [name, all] of others) {
    const theirs = middle(all, (one) => one.ms);
    const goal = name === "containerify" ? { goal: { bound: "least", limit: 3 } as const } : {};
    rows.push({ what: `image, warm: ${name} takes`, value: theirs / own, unit: "×", ...goal, how: s(theirs) });
  }
  return rows;
}

/** A second push of the same plugin. */
export function unchangedRows({ requests, blobBytes, ms }: Sample): Row[] {
  return [
    {
      what: "image: nothing changed, requests",
      value: requests,
      unit: "",
      goal: { bound: "most", limit: 3 },
      how: s(ms),
    },
    {
      what: "image: nothing changed, blobs",
      value: blobBytes,
      unit: "bytes",
      goal: { bound: "most", limit: 0 },
      how: "both ways",
    },
  ];
}
