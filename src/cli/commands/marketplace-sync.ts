import { resolve } from "node:path";
import type { Command } from "commander";
import { loadMarketplaces } from "../../adapters/marketplaces-file.ts";
import { syncMarketplaces } from "../../adapters/sync/sync-marketplaces.ts";
import type { Context, Outcome } from "../context.ts";
import { syncLines, syncProgress } from "../sync-text.ts";
import { toldAll } from "../told-notes.ts";

interface SyncFlags {
  readonly config?: string;
  readonly state: string;
  readonly only?: readonly string[];
}

export function define(command: Command): void {
  command
    .option("--config <file>", "the configuration (default: marketplaces.yaml, .yml or .json in this folder)")
    .option("--state <dir>", "where snapshots and packs are kept", ".claude-bazaar")
    .option("--only <slug...>", "these sources alone")
    .addHelpText(
      "after",
      `
Prints one line for each source. A source that fails keeps its last good state, and the exit code is then 1.
What is not served of a source, or served with a change, stands below its line.`,
    );
}

export async function run(context: Context, _argument: string | undefined, flags: SyncFlags): Promise<Outcome> {
  const { config } = await loadMarketplaces(flags.config);
  const progress = syncProgress(context, config.sources.length);
  const { signal, env } = context;
  const state = resolve(flags.state);
  const synced = await syncMarketplaces(config, state, {
    signal,
    env,
    only: flags.only,
    onProgress: progress.tell,
  }).finally(() => progress.end());
  const report = toldAll(synced, state, config);
  context.print(...syncLines(context.terminal, report));
  const isGood = report.error === undefined && report.sources.every(({ outcome }) => outcome !== "failed");
  return { exitCode: isGood ? 0 : 1, json: report };
}
