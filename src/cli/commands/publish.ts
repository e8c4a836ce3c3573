import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Command, Option } from "commander";
import { type OpenMarketplace, openMarketplace } from "../../adapters/open-marketplace.ts";
import type { BazaarConfig } from "../../config/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { type NewCatalog, newCatalog } from "../../marketplace/create.ts";
import { type PublishRequest, publish } from "../../publish/publish.ts";
import { generateThinClient } from "../../thin-client/generate.ts";
import type { Context, Outcome } from "../context.ts";
import { defined } from "../defined.ts";
import { findingDocuments } from "../findings-text.ts";
import { type OpenedPlugin, openPlugin } from "../open-plugin.ts";
import { publishLines } from "../publish-text.ts";
import { suggestedName } from "../scaffold.ts";
import { addStubFlags, type StubFlags, stubOptions } from "../stub-options.ts";
import { thinClientDocument, thinClientLines } from "../thin-client-text.ts";

interface PublishFlags extends StubFlags {
  readonly marketplace?: string;
  readonly endpoint?: string;
  readonly branch?: string;
  readonly category?: string;
  readonly takeOver?: boolean;
  readonly create?: boolean;
  readonly marketplaceName?: string;
  readonly owner?: string;
  readonly dryRun?: boolean;
  readonly mode: "push" | "pr";
  readonly image?: string;
}

export function define(command: Command): void {
  command
    .option("--marketplace <target>", "folder, git URL, or owner/repo on GitHub (default: the configuration's)")
    .option("--endpoint <url>", "where the plugin is hosted: https, or http on loopback (default: the configuration's)")
    .option("--branch <name>", "branch of a git URL (default: the remote's own)")
    .option("--category <name>", "the entry's category, where it has none")
    .option("--take-over", "replace an entry of that name that points elsewhere")
    .option("--create", "make the folder and its catalog where there is none")
    .option("--marketplace-name <name>", "name of a new catalog (default: the folder's)")
    .option("--owner <name>", "owner of a new catalog (default: the plugin's author)")
    .option("--dry-run", "say what would change, and change nothing")
    .addOption(
      new Option("--mode <mode>", "push: commit and push; pr is not in this version")
        .choices(["push", "pr"])
        .default("push"),
    )
    .option("--image <ref>", "not in this version, which pushes no image");
  addStubFlags(command);
}

export async function run(context: Context, argument: string | undefined, flags: PublishFlags): Promise<Outcome> {
  requireSupported(flags);
  const opened = await openPlugin(argument, flags.config);
  const target = targetOf(flags, opened);
  const dryRun = flags.dryRun === true;
  const create = flags.create === true ? catalogFor(target, flags, opened) : undefined;
  const client = generateThinClient(opened.loaded, stubOptions(flags, opened.config, flags.endpoint));
  await using store = await openStore(target, {
    dryRun,
    create: create !== undefined,
    branch: flags.branch ?? opened.config.marketplace?.branch,
  });
  const request: PublishRequest = {
    thinClient: client,
    takeOver: flags.takeOver === true,
    dryRun,
    ...defined({ category: flags.category ?? opened.config.marketplace?.category, newCatalog: create }),
  };
  context.signal.throwIfAborted();
  // The URL may hold a token, so it is not repeated.
  if (store.kind === "remote") context.progress("Reading the marketplace's repository …");
  const result = await publish(request, store);
  context.print(
    ...thinClientLines(context.terminal, client),
    "",
    ...publishLines(context.terminal, result, { dryRun, kind: store.kind }),
  );
  const diagnostics = findingDocuments(result.diagnostics);
  const json = { ...result, diagnostics, dryRun, thinClient: thinClientDocument(client) };
  return { exitCode: result.loads ? 0 : 1, json };
}

interface StoreOptions {
  readonly dryRun: boolean;
  readonly create: boolean;
  readonly branch: string | undefined;
}

/** A dry run makes no folder: the new marketplace is an empty one in memory. */
function openStore(target: string, { dryRun, create, branch }: StoreOptions): Promise<OpenMarketplace> {
  if (dryRun && create && !existsSync(target) && !target.includes(":")) return Promise.resolve(emptyStore);
  return openMarketplace(target, defined({ branch, create }));
}

const emptyStore: OpenMarketplace = {
  kind: "folder",
  read: () => Promise.resolve({ catalog: undefined, folder: new Map() }),
  write: () => Promise.reject(new TypeError("A dry run writes nothing.")),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

function requireSupported(flags: PublishFlags): void {
  if (flags.mode === "pr") {
    const fix = "Push to a branch with --branch and open the pull request yourself.";
    throw new BazaarError("NOT_SUPPORTED", "Opening a pull request is not in this version.", fix);
  }
  if (flags.image !== undefined) {
    const fix = "Write the image with `claude-bazaar image --oci-layout DIR` and push it yourself, e.g. with skopeo.";
    throw new BazaarError("NOT_SUPPORTED", "Pushing an image is not in this version.", fix);
  }
}

/** The flag, or the configuration's; its path is relative to the configuration file. */
function targetOf(flags: PublishFlags, { config, file }: OpenedPlugin): string {
  const target = flags.marketplace ?? configTarget(config, file);
  if (target !== undefined) return target;
  const fix = "Give a folder, a git URL or owner/repo with --marketplace, or `marketplace` in bazaar.config.ts.";
  throw new BazaarError("USAGE_INVALID", "The marketplace is missing: where shall the thin client go?", fix);
}

function configTarget({ marketplace }: BazaarConfig, file: string | undefined): string | undefined {
  if (marketplace?.path === undefined) return marketplace?.url;
  return resolve(file === undefined ? "." : dirname(file), marketplace.path);
}

function catalogFor(target: string, flags: PublishFlags, { loaded, config }: OpenedPlugin): NewCatalog {
  const name = flags.marketplaceName ?? suggestedName(basename(target, ".git"));
  const owner = flags.owner ?? config.publisher?.name ?? loaded.plugin.manifest.author?.name;
  if (owner === undefined) {
    const fix = "Give one with --owner, or an author in plugin.json.";
    throw new BazaarError("USAGE_INVALID", "A new marketplace needs an owner.", fix);
  }
  const catalog: NewCatalog = { name, owner: { name: owner }, description: `Plugins by ${owner}.` };
  // A name that the client refuses is refused before a folder is made.
  newCatalog(catalog);
  return catalog;
}
