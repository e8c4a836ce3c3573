import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { syncMarketplaces } from "../../src/adapters/sync/sync-marketplaces.ts";
import { git } from "../../src/adapters/git.ts";
import { type GitRemote, startGitRemote } from "../../src/testing/git-remote.ts";
import { median, type Row } from "../row.ts";
import type { Place } from "./cold.ts";
import { rounds } from "./rounds.ts";

const sources = 10;
const tries = rounds(5);

/** Sources behind git's own server, of which none has changed since the last sync. */
export async function unchangedRows({ root, scratch }: Place): Promise<Row[]> {
  const names = readdirSync(root).sort();
  await using all = new AsyncDisposableStack();
  const remotes: GitRemote[] = [];
  for (let at = 0; at < sources; at += 1) {
    const remote = all.use(await startGitRemote());
    commitAll(
      join(scratch, `source-${at}`),
      remote.directory,
      root,
      names.filter((_, index) => index % sources === at),
    );
    remotes.push(remote);
  }
  const config = { sources: remotes.map(({ url }, at) => ({ slug: `source-${at}`, git: url })) };
  const state = join(scratch, "sync");
  const first = await timed(() => syncMarketplaces(config, state));
  const [asked, synced]: [number[], number[]] = [[], []];
  for (let at = 0; at < tries; at += 1) {
    asked.push(
      await timed(async () => {
        for (const { url } of remotes) await git(["ls-remote", "--quiet", url, "HEAD"], { cwd: scratch });
      }),
    );
    synced.push(
      await timed(async () => {
        // One by one, as the listings were.
        for (const { slug } of config.sources)
          requireUnchanged(await syncMarketplaces(config, state, { only: [slug] }));
      }),
    );
  }
  const [listing, sync] = [median(asked) / sources, median(synced) / sources];
  const how = `${sources} sources of ${names.length / sources} plugins, one by one; medians of ${tries}`;
  return [
    {
      what: "sync with nothing changed, per source",
      value: sync - listing,
      unit: "ms",
      goal: { bound: "most", limit: 50 },
      how: `${sync.toFixed(0)} ms less ${listing.toFixed(0)} ms of git ls-remote; ${how}`,
    },
    { what: "first sync of all sources", value: first, unit: "ms", how: `fetched, packed and synced to the disk` },
  ];
}

function requireUnchanged({ sources: reports }: Awaited<ReturnType<typeof syncMarketplaces>>): void {
  const other = reports.find(({ outcome }) => outcome !== "unchanged");
  if (other !== undefined || reports.length !== 1) throw new Error(`It was ${JSON.stringify(other)}.`);
}

/** A marketplace of some plugins, as the one commit of `main`. */
export function commitAll(folder: string, repository: string, root: string, names: readonly string[]): void {
  mkdirSync(join(folder, ".claude-plugin"), { recursive: true });
  execFileSync("cp", ["-a", ...names.map((name) => join(root, name)), folder]);
  const plugins = names.map((name) => ({ name, source: `./${name}`, description: "x" }));
  const catalog = { name: "team", owner: { name: "Team" }, plugins };
  writeFileSync(join(folder, ".claude-plugin/marketplace.json"), JSON.stringify(catalog));
  const run = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "core.bare=false", `--git-dir=${repository}`, ...args],
      { cwd: folder, stdio: "ignore" },
    );
  run("--work-tree=.", "add", "-A");
  run("--work-tree=.", "commit", "-qm", "one");
  // As a git host has it. Out of loose files each fetch would look for deltas, for longer than a sync waits on a busy machine.
  run("repack", "-adq", "--window=0");
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
