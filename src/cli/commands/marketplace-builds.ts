import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { findView, pinView, readPins, unpinViews } from "../../adapters/views/pins.ts";
import { listViews } from "../../adapters/views/prune-views.ts";
import { BazaarError } from "../../core/errors.ts";
import type { Context, Outcome } from "../context.ts";
import { count, paragraph, table } from "../output.ts";

interface BuildsFlags {
  readonly state: string;
}

export function define(command: Command): void {
  command.option("--state <dir>", "the state folder of `marketplace serve`", ".claude-bazaar").addHelpText(
    "after",
    `
list: the built views that are kept. pin HASH: serve that build again to those who were served it and whose grants are the
same, whatever the sources give. unpin [HASH]: serve what the sources give. A hub that runs takes it up within some seconds.`,
  );
}

export async function run(
  context: Context,
  action: string | undefined,
  flags: BuildsFlags,
  start: string | undefined,
): Promise<Outcome> {
  const state = resolve(flags.state);
  if (!existsSync(state)) {
    throw new BazaarError("FILE_UNREADABLE", `There is no state folder "${state}".`, "Name it with --state.");
  }
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
  const fix = "Write: claude-bazaar marketplace builds list, pin HASH, or unpin [HASH]";
  throw new BazaarError("USAGE_INVALID", "`marketplace builds` was not told what to do.", fix);
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
