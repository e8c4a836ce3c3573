import { spawn } from "node:child_process";
import { createHash, randomFillSync } from "node:crypto";
import { once } from "node:events";
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGunzip, createGzip } from "node:zlib";
import type { Row } from "../row.ts";
import type { Job } from "./builders.ts";
import { writePlugin } from "./plugin.ts";

const bin = join(import.meta.dirname, "../../dist/bin.js");

/** What the tarball as a layer costs (it is hashed), against making the same layer by compressing it. */
export async function measureClientLayer(tarball: string): Promise<Row[]> {
  const plain = await timed(createReadStream(tarball));
  const packed = await timed(
    createReadStream(tarball)
      .pipe(createGunzip())
      .pipe(createGzip({ level: 6 })),
  );
  const how = `${(plain / 1_000).toFixed(2)} s to hash npm's tarball, ${(packed / 1_000).toFixed(1)} s by gzip -6`;
  return [
    {
      what: "image: the client's layer by gzip -6",
      value: packed / plain,
      unit: "×",
      goal: { bound: "least", limit: 5 },
      how,
    },
  ];
}

async function timed(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const began = performance.now();
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  hash.digest();
  return performance.now() - began;
}

/** The highest memory of a process that packs and pushes 200 MB that nothing compresses. */
export async function measureLargePlugin(job: Job): Promise<Row[]> {
  const plugin = join(job.scratch, "large");
  writePlugin(plugin);
  mkdirSync(join(plugin, "data"));
  for (let n = 0; n < 100; n += 1) {
    writeFileSync(join(plugin, `data/${n}.bin`), randomFillSync(Buffer.alloc(2_000_000)));
  }
  const args = [bin, "image", plugin, "--base", job.base, "--no-claude", "--push", `${job.target("large")}:1`];
  const child = spawn(process.execPath, args, { env: { ...process.env, HOME: job.scratch }, stdio: "ignore" });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, highestMb(child.pid ?? 0))), 20);
  const began = performance.now();
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`image of the large plugin ended with ${code}`);
  const how = `${((performance.now() - began) / 1_000).toFixed(1)} s to pack and push what nothing compresses`;
  return [{ what: "image: memory for 200 MB", value: peak, unit: "MB", goal: { bound: "most", limit: 150 }, how }];
}

/** MB; 0 once it is gone. */
function highestMb(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
