import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { BazaarError } from "../../core/errors.ts";
import { publish } from "../../publish/publish.ts";
import { makeThinClient } from "../make-thin-client.ts";
import type { Context, Outcome } from "../context.ts";
import { defined } from "../../core/defined.ts";
import { findingDocuments } from "../findings-text.ts";
import { openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { addBuildFlags } from "../image-flags.ts";
import { publishImage, type PublishImageFlags } from "../publish-image.ts";
import { makesFolder, openTarget, type TargetFlags, targetOf } from "../publish-target.ts";
import { publishLines } from "../publish-text.ts";
import { addStubFlags, type StubFlags } from "../stub-options.ts";
import { thinClientDocument, thinClientLines } from "../thin-client-text.ts";

interface PublishFlags extends StubFlags, TargetFlags, PublishImageFlags {
  readonly endpoint?: string;
  readonly category?: string;
  readonly takeOver?: boolean;
  readonly mode: "push" | "pr";
  /** Declared by both of the others. */
  readonly config?: string;
  readonly dryRun?: boolean;
}

export function define(command: Command): void {
  const mode = new Option("--mode <mode>", "push: commit and push; pr is not in this version");
  command
    .option("--marketplace <target>", "folder, git URL, or owner/repo on GitHub (default: the configuration's)")
    .option("--endpoint <url>", "where the plugin is hosted: https, or http on loopback (default: the configuration's)")
    .option(
      "--branch <name>",
      "branch of a git URL, made from the remote's own where it is missing (default: the remote's own); for a folder only the one checked out there",
    )
    .option("--category <name>", "the entry's category, where it has none")
    .option("--take-over", "replace an entry of that name that points elsewhere")
    .option("--create", "make the folder and its catalog where there is none")
    .option("--marketplace-name <name>", "name of a new catalog (default: the folder's)")
    .option("--owner <name>", "owner of a new catalog (default: the plugin's author)")
    .option("--oci-layout <dir>", "write the plugin's image too, as an OCI layout in this folder")
    .option("--dry-run", "say what would change, and change nothing")
    .addOption(mode.choices(["push", "pr"]).default("push"))
    .option("--image <ref>", "push the plugin's image there first, e.g. ghcr.io/acme/my-plugin");
  addBuildFlags(command);
  addStubFlags(command);
}

export async function run(context: Context, argument: string | undefined, flags: PublishFlags): Promise<Outcome> {
  requireSupported(flags);
  const { ociLayout, takeOver = false, dryRun = false } = flags;
  const opened = await openPlugin(context, argument, flags.config);
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

function requireSupported(flags: PublishFlags): void {
  if (flags.mode === "pr") {
    const fix =
      "Push to a branch with --branch, which is made where it is missing, and open the pull request yourself.";
    throw new BazaarError("NOT_SUPPORTED", "Opening a pull request is not in this version.", fix);
  }
}
