import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { findView, replacedBy } from "../../adapters/views/find-build.ts";
import { pinView, readPins, unpinViews } from "../../adapters/views/pins.ts";
import { type ListedView, listViews } from "../../adapters/views/prune-views.ts";
import { readView } from "../../adapters/views/view-record.ts";
import { BazaarError } from "../../core/errors.ts";
import { compareViews } from "../../hub/compare-views.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { changesText } from "../changes-text.ts";
import type { Context, Outcome } from "../context.ts";
import { count, paragraph, table } from "../output.ts";

interface BuildsFlags {
  readonly state: string;
  readonly exitCode?: boolean;
}

export function define(command: Command): void {
  command
    .option("--state <dir>", "the state folder of `marketplace serve`", ".claude-bazaar")
    .option("--exit-code", "with diff: 1 where the two differ")
    .addHelpText(
      "after",
      `
A hash may be cut short, as long as only one build's begins so.

list            the built views that are kept, the newest first
diff HASH       what it changed for those who were served another build before it: plugins with their versions, and files
diff HASH HASH  the same of any two, the earlier one first
pin HASH        serve that build again to those who were served it and whose grants are the same, whatever the sources give
unpin [HASH]    serve what the sources give

A hub that runs takes pins up within some seconds.`,
    );
}

export async function run(
  context: Context,
  action: string | undefined,
  flags: BuildsFlags,
  start?: string,
  all: readonly string[] = [],
): Promise<Outcome> {
  const state = resolve(flags.state);
  const other = all[2];
  if (!existsSync(state)) {
    throw new BazaarError(
      "FILE_UNREADABLE",
      `There is no state folder "${state}".`,
      "Name it with --state, or run `claude-bazaar marketplace sync` first.",
    );
  }
  if (action === "diff" && start !== undefined) return diff(context, state, [start, other], flags);
  if (other !== undefined || flags.exitCode === true) throw wrongUsage();
  if (action === "list" && start === undefined) return list(context, state);
  if (action === "pin" && start !== undefined) {
    const view = findView(state, start);
    const accesses = pinView(state, view);
    context.print(...paragraph(context.terminal, `Build ${short(view.record.hash)} is served again.`));
    return { exitCode: 0, json: { pinned: view.record.hash, accesses } };
  }
  if (action === "unpin") {
    const pins = unpinViews(state, start === undefined ? undefined : findView(state, start).record.hash);
    context.print(...paragraph(context.terminal, `${count(pins, "pin")} taken back.`));
    return { exitCode: 0, json: { unpinned: pins } };
  }
  throw wrongUsage();
}

function wrongUsage(): BazaarError {
  const fix = "Write: claude-bazaar marketplace builds list, diff HASH [HASH] [--exit-code], pin HASH, or unpin [HASH]";
  return new BazaarError("USAGE_INVALID", "`marketplace builds` was not told what to do.", fix);
}

function diff(
  context: Context,
  state: string,
  [start, other]: readonly [string, string | undefined],
  { exitCode = false }: BuildsFlags,
): Outcome {
  const first = findView(state, start);
  const [before, after] = other === undefined ? [replacedBy(state, first), first] : [first, findView(state, other)];
  const changes = compareViews(viewIn(before), viewIn(after));
  const same = changes.plugins.length === 0 && changes.files.length === 0;
  const named = ({ record: { hash, builtAt } }: ListedView) => `${short(hash)} (${builtAt})`;
  const said = same ? "give the same files" : "differ";
  context.print(
    ...paragraph(context.terminal, `Builds ${named(before)} and ${named(after)} ${said}${same ? "." : ":"}`),
    ...(same ? [] : changesText(context.terminal, changes)),
  );
  const json = { before: before.record.hash, after: after.record.hash, same, ...changes };
  return { exitCode: exitCode && !same ? 1 : 0, json };
}

function viewIn({ folder, record }: ListedView): View {
  const view = readView(folder);
  if (view !== undefined) return view;
  const problem = `Of the build ${short(record.hash)} the listing is gone.`;
  throw new BazaarError("FILE_UNREADABLE", problem, "The hub may just have removed it; look at `builds list`.");
}

function list(context: Context, state: string): Outcome {
  const pinned = new Set(Object.values(readPins(state)));
  const views = listViews(state);
  const rows = views.map(({ record, bytes }) => [
    short(record.hash),
    record.builtAt,
    String(record.archives.length),
    `${Math.ceil(bytes / 1_024)} KiB`,
    pinned.has(record.hash) ? "pinned" : "",
  ]);
  if (rows.length === 0) context.print(...paragraph(context.terminal, "Nothing was built yet."));
  else context.print(...table(context.terminal, ["build", "built", "plugins", "size", ""], rows));
  const builds = views.map(({ record: { hash, builtAt, commit, archives }, bytes }) => ({
    hash,
    builtAt,
    commit,
    bytes,
    pinned: pinned.has(hash),
    plugins: archives.map(({ name, version, slug, sourceName }) => ({ name, version, source: slug, sourceName })),
  }));
  return { exitCode: 0, json: { builds } };
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
