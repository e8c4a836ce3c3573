// A process of its own that asks for what it has: port argv[2], milliseconds argv[3], connections argv[4], and in the file
// argv[5] the headers of each caller as JSON. Prints one JSON line: answers by status, seconds, milliseconds of each answer
// at the 50th and 99th percentile.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { quantile } from "../relay/load.ts";
import { RawConnection } from "../relay/raw-client.ts";

const [port, ms, connections] = process.argv.slice(2, 5).map(Number) as [number, number, number];
const headers = JSON.parse(readFileSync(process.argv[5]!, "utf8")) as Readonly<Record<string, string>>[];
const statuses: Record<number, number> = {};
const times: number[] = [];
let next = 0;

async function askUntil(end: number): Promise<void> {
  const connection = new RawConnection(port);
  while (performance.now() < end) {
    const own = headers[next++ % headers.length]!;
    const start = performance.now();
    const { status } = await connection.ask({ method: "GET", path: "/marketplace.zip", headers: own });
    times.push(performance.now() - start);
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  connection.vanish();
}

const start = performance.now();
await Promise.all(Array.from({ length: connections }, () => askUntil(start + ms)));
const seconds = (performance.now() - start) / 1_000;
const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
process.stdout.write(`${JSON.stringify({ statuses, seconds, p50, p99 })}\n`);
