import { homedir } from "node:os";
import { join } from "node:path";
import { cachedReader } from "../../src/adapters/blob-cache.ts";
import { loadPlugin } from "../../src/adapters/load-plugin.ts";
import { nodeRegistry } from "../../src/adapters/node-registry.ts";
import { runtimeFiles } from "../../src/adapters/runtime-files.ts";
import { resolveBase } from "../../src/image/base.ts";
import { buildImage } from "../../src/image/build.ts";
import { pushImage } from "../../src/image/push.ts";
import type { Job } from "./builders.ts";

/** The library in a process that runs already, as the Action has it. Milliseconds. */
export async function pushInProcess(job: Job, tag: string): Promise<number> {
  const began = performance.now();
  await using registry = nodeRegistry({ env: {}, home: homedir() });
  const { plugin } = loadPlugin(job.plugin);
  const reader = cachedReader(registry.repository(job.base), join(job.scratch, "cache-in-process"));
  const mountFrom = "base";
  const build = async () => {
    const base = await resolveBase(reader, { name: job.base, reference: "1", mountFrom });
    return await buildImage(plugin, { base, parts: { runtime: runtimeFiles() } });
  };
  await pushImage(registry.repository(job.target("in-process")), build, { tags: [tag] });
  return performance.now() - began;
}
