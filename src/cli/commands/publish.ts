import { resolve } from "node:path";
import type { Command } from "commander";
import { publish } from "../../publish/publish.ts";
import { makeThinClient } from "../make-thin-client.ts";
import type { Context, Outcome } from "../context.ts";
import { defined } from "../../core/defined.ts";
import { BazaarError } from "../../core/errors.ts";
import { addForgeFlags, type ForgeFlags, requireAgreeing, requireNoForgeFlags } from "../forge-flags.ts";
import { forgeTargetOf, openForge } from "../forge-target.ts";
import { publishOverForge, requireOfOne } from "../publish-forge.ts";
import { findingDocuments } from "../findings-text.ts";
import { type OpenedPlugin, openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { addBuildFlags } from "../image-flags.ts";
import { publishImage, type PublishImageFlags } from "../publish-image.ts";
import { configTarget, makesFolder, openTarget, type TargetFlags, targetOf } from "../publish-target.ts";
import { publishLines } from "../publish-text.ts";
import { addStubFlags, type StubFlags } from "../stub-options.ts";
import { thinClientDocument, thinClientLines } from "../thin-client-text.ts";

interface PublishFlags extends StubFlags, TargetFlags, PublishImageFlags, ForgeFlags {
  readonly endpoint?: string;
  readonly category?: string;
  readonly takeOver?: boolean;
  /** Declared by both of the others. */
  readonly config?: string;
  readonly dryRun?: boolean;
}

export function define(command: Command): void {
  command
    .option("--marketplace <target>", "folder, git URL, or owner/repo on GitHub (default: the configuration's)")
    .option("--endpoint <url>", "where the plugin is hosted: https, or http on loopback (default: the configuration's)")
    .option(
      "--branch <name>",
      "on GitHub with --mode pr or auto the pull request's (default: bazaar/{plugin}), with --mode push the one published to; of a git URL that too, made from the remote's own where it is missing; for a folder only the one checked out there",
    )
    .option("--category <name>", "the entry's category, where it has none")
    .option("--take-over", "replace an entry of that name that points elsewhere")
    .option("--create", "make the folder and its catalog where there is none")
    .option("--marketplace-name <name>", "name of a new catalog (default: the folder's)")
    .option("--owner <name>", "owner of a new catalog (default: the plugin's author)")
    .option("--oci-layout <dir>", "write the plugin's image too, as an OCI layout in this folder")
    .option("--dry-run", "say what would change, and change nothing")
    .option("--image <ref>", "push the plugin's image there first, e.g. ghcr.io/acme/my-plugin");
  addForgeFlags(command);
  addBuildFlags(command);
  addStubFlags(command);
}

/** Several plugins go over GitHub's API only. */
export async function run(
  context: Context,
  argument: string | undefined,
  flags: PublishFlags,
  _second?: string,
  folders: readonly string[] = [],
): Promise<Outcome> {
  const named = folders.length > 0 ? folders : argument === undefined ? [] : [argument];
  // Only to take others out, no plugin is needed.
  const wanted = named.length > 0 ? named : flags.remove === undefined ? ["."] : [];
  requireOfOne({ ...flags }, wanted.length);
  const opened: OpenedPlugin[] = [];
  for (const folder of wanted) opened.push(await openPlugin(context, folder, flags.config));
  const [first] = opened;
  const target = flags.marketplace ?? (first === undefined ? undefined : configTarget(first));
  const forge =
    target === undefined || flags.create === true ? undefined : forgeTargetOf(target, context.env, flags.tokenEnv);
  if (forge?.token !== undefined) {
    requireAgreeing(flags);
    const made = opened.map((one) => ({ opened: one, thinClient: makeThinClient(one, flags, flags.endpoint) }));
    for (const one of opened) requireOutside(one.directory, flags.ociLayout);
    return await publishOverForge(context, openForge(context, forge.repository, forge.token), made, flags);
  }
  requireNoForgeFlags(flags, forge === undefined ? "github" : "token");
  return await publishOverGit(context, requireSingle(opened), flags);
}

async function publishOverGit(context: Context, opened: OpenedPlugin, flags: PublishFlags): Promise<Outcome> {
  const { ociLayout, takeOver = false, dryRun = false } = flags;
  requireOutside(opened.directory, ociLayout);
  const target = targetOf(flags, opened);
  const thinClient = makeThinClient(opened, flags, flags.endpoint);
  await using opening = new AsyncDisposableStack();
  const open = async () => {
    const store = opening.use(await openTarget(target, dryRun, context.signal));
    // The URL may hold a token, so it is not repeated.
    if (store.kind === "remote") context.progress("Reading the marketplace's repository …");
    return store;
  };
  // What the marketplace refuses is known before an image is pushed; a new one's folder is made after that.
  const early = makesFolder(target) ? undefined : await open();
  const category = flags.category ?? opened.config.marketplace?.category;
  const { newCatalog } = target;
  const wanted = { thinClient, takeOver, dryRun, ...defined({ category, newCatalog, allowErrors: flags.allowErrors }) };
  if (early !== undefined && flags.image !== undefined) await publish({ ...wanted, dryRun: true }, early);
  const image = await publishImage(context, opened, flags);
  context.signal.throwIfAborted();
  const store = early ?? (await open());
  const result = await publish({ ...wanted, ...defined({ image: image?.name }) }, store);
  context.print(
    ...thinClientLines(context.terminal, opened, thinClient),
    ...(image?.lines ?? []),
    "",
    ...publishLines(context.terminal, result, { dryRun, kind: store.kind }),
  );
  const documents = {
    thinClient: thinClientDocument(opened, thinClient),
    ...defined({ image: image?.document }),
  };
  const json = { ...result, diagnostics: findingDocuments(result.diagnostics), dryRun, ...documents };
  return {
    exitCode: result.loads ? 0 : 1,
    json: ociLayout === undefined ? json : { ...json, ociLayout: resolve(ociLayout) },
  };
}

function requireSingle(opened: readonly OpenedPlugin[]): OpenedPlugin {
  const [first, ...more] = opened;
  if (first !== undefined && more.length === 0) return first;
  const fix = "Publish them one by one; on GitHub, with a token, several go in one run.";
  throw new BazaarError("NOT_SUPPORTED", `${opened.length} plugins can't be published at once there.`, fix);
}
