import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { StateFolder } from "../../adapters/sync/state-folder.ts";
import { snapshotSlugs } from "../../adapters/views/state-files.ts";
import { changeSubscriptions, chosenBy, readSubscriptions } from "../../adapters/views/subscriptions-file.ts";
import { keyName } from "../../access/key-store.ts";
import { BazaarError } from "../../core/errors.ts";
import { nearest } from "../../core/nearest.ts";
import type { Context, Outcome } from "../context.ts";
import { paragraph, table } from "../output.ts";

interface SubscriptionsFlags {
  readonly state: string;
}

export function define(command: Command): void {
  command.option("--state <dir>", "the state folder of `marketplace serve`", ".claude-bazaar").addHelpText(
    "after",
    `
Counts where the configuration says \`subscribe: true\`: a caller is then served what they chose of what is granted to
them, and what is required. Callers choose for themselves at the hub's /subscriptions.

list [NAME]               what callers have chosen
add NAME KEY [KEY...]     choose for a caller: acme/review is a plugin by its name in that source, acme all of the source
remove NAME KEY [KEY...]  take it back

A hub that runs takes it up within some seconds.`,
  );
}

export async function run(
  context: Context,
  action: string | undefined,
  flags: SubscriptionsFlags,
  name?: string,
  all: readonly string[] = [],
): Promise<Outcome> {
  const state = resolve(flags.state);
  const keys = all.slice(2);
  if (!existsSync(state))
    throw new BazaarError(
      "FILE_UNREADABLE",
      `There is no state folder "${state}".`,
      "Name it with --state, or run `claude-bazaar marketplace sync` first.",
    );
  if (name !== undefined && !keyName.test(name))
    throw usage(
      `${JSON.stringify(name.slice(0, 100))} is no caller's name.`,
      "Give the name that `keys add` was given.",
    );
  if (action === "list" && keys.length === 0) return list(context, state, name);
  if (name === undefined || keys.length === 0 || (action !== "add" && action !== "remove"))
    throw usage(
      "`marketplace subscriptions` was not told what to do.",
      "Write: claude-bazaar marketplace subscriptions list [NAME], add NAME KEY..., or remove NAME KEY...",
    );
  if (action === "add") requireThere(state, keys);
  else requireChosen(state, name, keys);
  const [add, remove] = action === "add" ? [keys, []] : [[], keys];
  const next = await changeSubscriptions(state, name, add, remove);
  const chosen = chosenBy(next, name);
  const said = chosen.length === 0 ? `${name} has chosen nothing.` : `${name} has chosen ${chosen.join(", ")}.`;
  context.print(...paragraph(context.terminal, said));
  return { exitCode: 0, json: { name, chosen } };
}

function list(context: Context, state: string, name: string | undefined): Outcome {
  const all = readSubscriptions(state);
  const rows = name === undefined ? Object.entries(all) : [[name, chosenBy(all, name)] as const];
  const shown = rows.filter(([, keys]) => keys.length > 0);
  if (shown.length === 0) context.print(...paragraph(context.terminal, "Nothing was chosen."));
  else {
    const cells = shown.map(([caller, keys]) => [caller, keys.join(", ")]);
    context.print(...table(context.terminal, ["caller", "chosen"], cells));
  }
  return { exitCode: 0, json: { subscriptions: Object.fromEntries(rows) } };
}

/** A slip would wait for a plugin of that name for ever. */
function requireThere(state: string, keys: readonly string[]): void {
  const folder = new StateFolder(state);
  const slugs = snapshotSlugs(state);
  const plugins = slugs.flatMap((slug) =>
    (folder.snapshot(slug)?.plugins ?? []).flatMap(({ entry: { name } }) =>
      typeof name === "string" ? `${slug}/${name}` : [],
    ),
  );
  const there = [...slugs, ...plugins];
  const unknown = keys.find((key) => !there.includes(key));
  if (unknown === undefined) return;
  const near = nearest(unknown, there);
  const fix = near === undefined ? "Give SLUG/PLUGIN as the sources have it, or a slug." : `Did you mean ${near}?`;
  const problem = `${JSON.stringify(unknown.slice(0, 200))} is in no source that was read into "${state}".`;
  throw new BazaarError("OPTION_INVALID", problem, fix);
}

function requireChosen(state: string, name: string, keys: readonly string[]): void {
  const chosen = chosenBy(readSubscriptions(state), name);
  const unknown = keys.find((key) => !chosen.includes(key));
  if (unknown === undefined) return;
  const fix = chosen.length === 0 ? "There is nothing to take back." : `Chosen is: ${chosen.join(", ")}.`;
  throw new BazaarError("OPTION_INVALID", `${name} has not chosen ${JSON.stringify(unknown.slice(0, 200))}.`, fix);
}

function usage(problem: string, fix: string): BazaarError {
  return new BazaarError("USAGE_INVALID", problem, fix);
}
