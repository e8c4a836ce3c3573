import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { loadMarketplaces } from "../../adapters/marketplaces-file.ts";
import { swapFolder } from "../../adapters/swap-folder.ts";
import { requireOutsidePlugins, requireOutsideState } from "../../adapters/views/build-place.ts";
import { callerView } from "../../adapters/views/caller-view.ts";
import { StateFolder } from "../../adapters/sync/state-folder.ts";
import { readStateContent } from "../../adapters/views/state-content.ts";
import { untriedSlugs } from "../../adapters/views/state-files.ts";
import { type BuildForm, buildForms, fillBuild, buildOwner } from "../../adapters/views/write-build.ts";
import type { MarketplacesConfig } from "../../config/marketplaces/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { plainUrl } from "../../core/plain-url.ts";
import type { Context, Outcome } from "../context.ts";
import { count, paragraph } from "../output.ts";
import { noteLines } from "../sync-text.ts";
import { telling } from "../../adapters/sync/told-together.ts";

interface BuildFlags {
  readonly config?: string;
  readonly state: string;
  readonly out?: string;
  readonly form?: readonly BuildForm[];
  readonly origin?: string;
  readonly caller?: string;
}

export function define(command: Command): void {
  command
    .option("--out <dir>", "the folder to write, or to replace where this command wrote it")
    .option("--config <file>", "the configuration (default: marketplaces.yaml, .yml or .json in this folder)")
    .option("--state <dir>", "what `marketplace sync` has read", ".claude-bazaar")
    .addOption(
      new Option("--form <form...>", "what to write (default: directory git zip, and archive with --origin)").choices(
        buildForms,
      ),
    )
    .option("--origin <url>", "URL by which the folder will be served; archives in the catalog lie below it")
    .option("--caller <name>", "what this caller is served (default: all plugins, whoever they are granted to)")
    .addHelpText(
      "after",
      `
Writes the folder as a marketplace that \`claude plugin marketplace add DIR\` takes; in it marketplace.git, marketplace.zip,
and with --origin marketplace.json with plugins/<name>/<sha256>.zip. Whoever can read the folder has all of it.`,
    );
}

export async function run(context: Context, _argument: string | undefined, flags: BuildFlags): Promise<Outcome> {
  if (flags.out === undefined) throw usage("The folder to write is not named.", "Give it with --out.");
  const forms = flags.form ?? [...buildForms].filter((form) => form !== "archive" || flags.origin !== undefined);
  const origin = flags.origin === undefined ? undefined : checkedOrigin(flags.origin);
  if (forms.includes("archive") && origin === undefined)
    throw usage("Archives have whole URLs in the catalog.", "Say with --origin where the folder will be served.");
  if (origin !== undefined && !forms.includes("archive"))
    throw usage(
      "--origin is for archives, and --form leaves them out.",
      "Add archive to --form, or leave --origin out.",
    );
  const state = resolve(flags.state);
  requireOutsideState(flags.out, state);
  const { config } = await loadMarketplaces(flags.config);
  const content = await readStateContent(state, config);
  if (content === undefined) throw notRead(state, config);
  requireOutsidePlugins(flags.out, state, config);
  const chosen = callerView(state, config, content, flags.caller);
  tellUnknown(context, config, flags.caller);
  const report = await swapFolder(flags.out, buildOwner, (folder) =>
    fillBuild(folder, { state, ...chosen, forms, origin }),
  );
  const said = `${count(report.plugins, "plugin")} written to ${flags.out} (${forms.join(", ")}).`;
  const notes = telling(content.aggregate.notes);
  context.print(...paragraph(context.terminal, said), ...noteLines(context.terminal, notes));
  return { exitCode: 0, json: { out: resolve(flags.out), ...report, notes } };
}

/** A name that is misspelled has what everyone has, and no error says so. */
function tellUnknown(context: Context, { groups }: MarketplacesConfig, caller: string | undefined): void {
  if (caller === undefined || groups === undefined) return;
  if (Object.values(groups).some(({ members }) => members.includes(caller))) return;
  const said = `No group has ${JSON.stringify(caller)} among its members, so it is what everyone is granted.`;
  context.progress(...paragraph(context.terminal, said));
}

function notRead(state: string, { sources }: MarketplacesConfig): BazaarError {
  const slugs = sources.map(({ slug }) => slug);
  const untried = untriedSlugs(state, slugs);
  if (untried.length === 0) throw allFailed(state, slugs);
  const isPart = untried.length > 0 && untried.length < slugs.length;
  const what = isPart ? `${untried.map((slug) => `"${slug}"`).join(", ")} was never read` : "Nothing was synchronised";
  const problem = `${what} into "${state}"${isPart ? "" : " yet"}.`;
  return new BazaarError("MARKETPLACE_EMPTY_RESULT", problem, "Run `claude-bazaar marketplace sync` first.");
}

function allFailed(state: string, slugs: readonly string[]): BazaarError {
  const folder = new StateFolder(state);
  const errors = slugs.flatMap((slug) => {
    const error = folder.status(slug)?.error;
    return error === undefined ? [] : [`${slug}: ${error.problem}`];
  });
  const problem = `No source could ever be read into "${state}". ${errors.slice(0, 3).join(" ")}`.trimEnd();
  return new BazaarError(
    "MARKETPLACE_EMPTY_RESULT",
    problem,
    "Correct that, then run `claude-bazaar marketplace sync`.",
  );
}

/** Clients take archives by https only, and from the origin of the catalog. */
function checkedOrigin(text: string): string {
  const origin = plainUrl(text);
  if (origin?.startsWith("https:") === true) return origin;
  const fix = "Give an https URL without a password, a query and a fragment.";
  throw new BazaarError("OPTION_INVALID", "--origin is no URL that clients take archives from.", fix);
}

function usage(problem: string, fix: string): BazaarError {
  return new BazaarError("USAGE_INVALID", problem, fix);
}
