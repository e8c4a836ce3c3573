import { existsSync } from "node:fs";
import { loadPlugin } from "../src/adapters/load-plugin.ts";
import { readDirectory } from "../src/adapters/read-directory.ts";
import type { LoadedMarketplace } from "../src/marketplace/types.ts";
import { localDeeds } from "../src/publish/does-locally.ts";
import { isThinClient } from "../src/publish/identity.ts";
import { isAsGenerated } from "../src/thin-client/as-generated.ts";
import { type FindingRow, rowsOf } from "./finding-row.ts";
import type { PluginOutcome } from "./outcome.ts";

/**
 * What the client makes of one plugin's entry, and of its folder: wherever an entry leads, what lies there has to be a
 * thin client. One that was taken out has neither.
 */
export function judged(
  name: string,
  folder: string,
  workspace: string,
  { marketplace }: LoadedMarketplace,
): PluginOutcome {
  const entry = marketplace.plugins.find((one) => one.name === name);
  const rows = rowsOf("", entry?.diagnostics ?? []);
  const directory = `${workspace}/${folder}`;
  const held = existsSync(directory);
  if (!held && entry?.source.kind !== "relative")
    return { folder, name, rows, notes: entry === undefined ? ["Taken out of the marketplace."] : [elsewhere] };
  const files = held ? readDirectory(directory) : new Map<string, never>();
  if (!isThinClient(files)) return { folder, name, rows: [...rows, noThinClient(folder)], notes: [] };
  const { runs, asks } = localDeeds(loadPlugin(files, { folderName: name }).plugin);
  return {
    folder,
    name,
    rows: [
      ...rows,
      ...(isAsGenerated(files) ? [] : [changedSince(folder)]),
      ...(runs.length === 0 ? [] : [runsThere(folder, runs)]),
    ],
    notes: [`Asks ${asks.length === 0 ? "nobody" : asks.join(", ")}.`],
  };
}

const elsewhere = "Lies in another repository, which is not looked at: review what is at the pinned commit.";

const manifestIn = (folder: string) => `${folder}/.claude-plugin/plugin.json`;

function noThinClient(folder: string): FindingRow {
  const problem = "The plugin is no thin client: its manifest has no `metadata.bazaar.thinClient`.";
  const fix = "Review it as a plugin that was written by hand.";
  return { level: "error", code: "NO_THIN_CLIENT", file: manifestIn(folder), problem, fix };
}

function changedSince(folder: string): FindingRow {
  const problem = "The last digits of the version are not those of the files: they were changed after they were made.";
  const fix = "Have it published again, or review it as a plugin that was written by hand.";
  return { level: "error", code: "CHANGED_BY_HAND", file: manifestIn(folder), problem, fix };
}

/** Open parts are meant to: who merges has to look at them, and `fail-on: warning` waits for that. */
function runsThere(folder: string, runs: readonly string[]): FindingRow {
  const problem = `The plugin runs or sets something on its users' machines: ${runs.join(", ")}.`;
  return {
    level: "warning",
    code: "RUNS_LOCALLY",
    file: manifestIn(folder),
    problem,
    fix: "Review these files as code.",
  };
}
