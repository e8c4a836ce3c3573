import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { claudeCommand, clientHome } from "claude-bazaar/testing";
import { benchPlugins } from "./plugins.ts";
import type { Pass } from "./generate-worker.ts";
import { median, type Row } from "./row.ts";

/** How many plugins the real client validates for the comparison: one process takes most of a second. */
const sampled = 7;

/** Load + validate + generate for every plugin in one process, against one client process per plugin. */
export async function measureGenerate(): Promise<Row[]> {
  const { folders, name } = benchPlugins();
  const runs = [work(folders), work(folders), work(folders)] as const;
  const rate = (pass: number) => folders.length / median(runs.map((passes) => passes[pass]?.seconds ?? Number.NaN));
  const cold = rate(0);
  const client = await clientSeconds(folders);
  const [{ files, findings, refused }] = runs[0];
  const counted = `${folders.length} plugins of the ${name}, ${files} files, ${findings} findings, ${refused} refused`;
  return [
    {
      what: "load + validate + generate",
      value: cold,
      unit: "plugins/s",
      goal: { bound: "least", limit: 150 },
      how: `${counted}; one process, first pass, median of 3`,
    },
    {
      what: "  once it is warm",
      value: rate(2),
      unit: "plugins/s",
      how: "third pass of the same processes",
    },
    {
      what: "  its peak memory",
      value: Math.max(...runs.map(([first]) => first.peakMb)),
      unit: "MB",
      goal: { bound: "most", limit: 200 },
      how: "resident set after the first pass, worst of 3",
    },
    {
      what: "  against `claude plugin validate`",
      value: client * cold,
      unit: "times faster",
      goal: { bound: "least", limit: 50 },
      how: `one client process per plugin: ${client.toFixed(2)} s, median of ${Math.min(sampled, folders.length)}`,
    },
  ];
}

function work(folders: readonly string[]): readonly [Pass, ...Pass[]] {
  const worker = join(import.meta.dirname, "generate-worker.ts");
  return JSON.parse(execFileSync(process.execPath, [worker, ...folders], { encoding: "utf8" })) as [Pass, ...Pass[]];
}

async function clientSeconds(folders: readonly string[]): Promise<number> {
  await using home = await clientHome();
  const step = Math.max(1, Math.floor(folders.length / sampled));
  const times: number[] = [];
  for (const folder of folders.filter((_, index) => index % step === 0).slice(0, sampled)) {
    const start = performance.now();
    await claudeCommand(["plugin", "validate", "--json", folder], home);
    times.push((performance.now() - start) / 1_000);
  }
  return median(times);
}
