import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { quantile } from "../relay/load.ts";
import type { Row } from "../row.ts";
import { startHelper } from "./helper.ts";
import type { HubProcess } from "./hub-process.ts";

/** Milliseconds in which a health check should be answered whatever else goes on. */
const limit = 100;

/** How long /healthz took while `work` went on; a bare server that is asked beside shows what the machine adds. */
export async function healthDuring<T>(hub: HubProcess, what: string, work: () => Promise<T>): Promise<[T, Row]> {
  await using bare = await startHelper("bare-304.ts");
  const ports = [hub.port, bare.port].map(String);
  const probe = spawn(process.execPath, [join(import.meta.dirname, "health-probe.ts"), ...ports], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const printed = text(probe.stdout);
  try {
    const value = await work();
    probe.stdin.end();
    const found = JSON.parse(await printed) as Readonly<Record<string, number[]>>;
    const [ours, floor] = [found[hub.port]!, found[bare.port]!];
    const shown = (times: readonly number[]) =>
      `p50 ${quantile(times, 0.5).toFixed(1)}, longest ${Math.max(...times).toFixed(0)} ms of ${times.length}`;
    return [
      value,
      {
        what: `/healthz p99 ${what}`,
        value: quantile(ours, 0.99),
        unit: "ms",
        goal: { bound: "most", limit },
        how: `${shown(ours)}; bare node:http beside: p99 ${quantile(floor, 0.99).toFixed(1)}, ${shown(floor)}`,
      },
    ];
  } finally {
    probe.stdin.end();
  }
}
