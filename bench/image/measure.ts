import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRegistry } from "../../src/testing/registry.ts";
import { peersInstalled } from "../peers.ts";
import type { Row } from "../row.ts";
import { clientTarball, writeBase } from "./base.ts";
import { type Builder, builders, type Job, ours, run, writeDockerfile } from "./builders.ts";
import { type CountingProxy, countingProxy } from "./counting-proxy.ts";
import { pushInProcess } from "./in-process.ts";
import { measureClientLayer, measureLargePlugin } from "./alone.ts";
import { writePlugin } from "./plugin.ts";
import { coldRows, type Sample, type Samples, unchangedRows, warmRows } from "./rows.ts";

const rounds = Number(process.env["BENCH_IMAGE_ROUNDS"] ?? 5);

/** One plugin file changed, and the image has to be in the registry: this package beside other builders. */
export async function measureImage(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-image-"));
  const note = (line: string) => void process.stderr.write(`\n${line}\n`);
  try {
    await using registry = await startRegistry();
    await using proxy = await countingProxy(registry.host);
    const tarball = clientTarball(folder);
    const layout = await writeBase(folder, tarball);
    const job = jobIn(folder, proxy.host);
    await run(job, "skopeo", ["copy", "--dest-tls-verify=false", `oci:${layout}:1`, `docker://${job.base}`]);
    const able = await ableBuilders(job, await peersInstalled(note), note);
    const cold = await samples(able, job, proxy, "cold");
    const warm = await samples(able, job, proxy, "warm");
    const inside = await insideTimes(job);
    const unchanged = await unchangedTraffic(job, proxy);
    for (const one of able) await one.forget(job);
    return [
      ...coldRows(cold),
      ...warmRows(warm, inside),
      ...unchangedRows(unchanged),
      ...(await measureClientLayer(tarball)),
      ...(await measureLargePlugin(job)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jobIn(folder: string, host: string): Job {
  const context = join(folder, "context");
  const scratch = join(folder, "scratch");
  mkdirSync(context);
  mkdirSync(scratch);
  const plugin = join(context, "plugin");
  writePlugin(plugin);
  const runtime = join(context, "runtime");
  cpSync(join(import.meta.dirname, "../../dist/runtime"), runtime, { recursive: true });
  const job = {
    plugin,
    runtime,
    context,
    scratch,
    base: `${host}/base:1`,
    target: (name: string) => `${host}/${name}`,
  };
  writeDockerfile(job);
  return job;
}

/** Those that can push here at all; what is missing is said. */
async function ableBuilders(job: Job, peers: boolean, note: (line: string) => void): Promise<Builder[]> {
  const able: Builder[] = [];
  for (const one of builders) {
    if (one.name === "containerify" && !peers) continue;
    try {
      change(job, `${one.name} first`);
      await one.push(job, "first");
      able.push(one);
    } catch (error) {
      if (one === ours) throw error;
      note(`${one.name} is not measured: ${(error as Error).message}`);
    }
  }
  return able;
}

let changes = 0;

function change({ plugin }: Job, what: string): void {
  changes += 1;
  writeFileSync(join(plugin, "commands/changed.md"), `---\ndescription: Changes.\n---\nRound ${changes} of ${what}.\n`);
}

/** In turns, each time with one file changed. */
async function samples(
  able: readonly Builder[],
  job: Job,
  proxy: CountingProxy,
  how: "cold" | "warm",
): Promise<Samples> {
  const all = new Map<string, Sample[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const one of able) {
      if (how === "cold" && round >= (one.coldRounds ?? Infinity)) continue;
      if (how === "cold") await one.forget(job);
      change(job, one.name);
      proxy.reset();
      const began = performance.now();
      await one.push(job, `${how}-${round}`);
      const sample = { ms: performance.now() - began, ...proxy.traffic() };
      all.set(one.name, [...(all.get(one.name) ?? []), sample]);
    }
  }
  return all;
}

async function insideTimes(job: Job): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    change(job, "in process");
    times.push(await pushInProcess(job, `round-${round}`));
  }
  return times.slice(1);
}

async function unchangedTraffic(job: Job, proxy: CountingProxy): Promise<Sample> {
  await ours.push(job, "same");
  proxy.reset();
  const began = performance.now();
  await ours.push(job, "same");
  return { ms: performance.now() - began, ...proxy.traffic() };
}
