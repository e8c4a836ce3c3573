// A process of its own that asks the ports argv[2…] in turn for /healthz until its stdin ends. Prints one JSON line: by
// port the milliseconds of each answer.
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { RawConnection } from "../relay/raw-client.ts";

const over = new AbortController();
process.stdin.resume().on("end", () => over.abort());
const found: Record<string, number[]> = {};

async function probe(port: number): Promise<void> {
  const connection = new RawConnection(port);
  const times: number[] = (found[port] = []);
  while (!over.signal.aborted) {
    const start = performance.now();
    await connection.ask({ method: "GET", path: "/healthz", headers: {} });
    times.push(performance.now() - start);
    await sleep(5);
  }
  connection.vanish();
}

await Promise.all(process.argv.slice(2).map(Number).map(probe));
process.stdout.write(`${JSON.stringify(found)}\n`);
