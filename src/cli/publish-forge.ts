import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { factsOf } from "../publish/forge/facts.ts";
import type { Forge } from "../publish/forge/ports.ts";
import { publishToForge } from "../publish/forge/publish-to-forge.ts";
import type { ForgePlugin, ForgeRequest, ImageOf } from "../publish/forge/types.ts";
import type { ThinClient } from "../thin-client/types.ts";
import type { Context, Outcome } from "./context.ts";
import { findingDocuments } from "./findings-text.ts";
import type { ForgeFlags } from "./forge-flags.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { publishImage, type PublishedImage, type PublishImageFlags } from "./publish-image.ts";
import { forgeLines } from "./publish-forge-text.ts";
import { thinClientDocument, thinClientLines } from "./thin-client-text.ts";

export interface ForgePublishFlags extends ForgeFlags, PublishImageFlags {
  readonly branch?: string;
  readonly category?: string;
  readonly takeOver?: boolean;
  readonly allowErrors?: boolean;
  readonly dryRun?: boolean;
}

/** A plugin with the thin client that was made of it. */
export interface MadePlugin {
  readonly opened: OpenedPlugin;
  readonly thinClient: ThinClient;
}

/** Publishes all of them in one run over GitHub's API. Rejects as `publishToForge` and `publishImage` do. */
export async function publishOverForge(
  context: Context,
  forge: Forge,
  made: readonly MadePlugin[],
  flags: ForgePublishFlags,
): Promise<Outcome> {
  const { dryRun = false } = flags;
  let image: PublishedImage | undefined;
  const [first] = made;
  const pushImage = async (): Promise<ReadonlyMap<string, ImageOf>> => {
    if (first === undefined) return new Map();
    image = await publishImage(context, first.opened, flags);
    const digest = image?.name?.split("@")[1];
    if (image?.name === undefined || digest === undefined) return new Map();
    return new Map([[first.thinClient.name, { image: image.name, digest }]]);
  };
  const makesImage = flags.image !== undefined || flags.ociLayout !== undefined;
  const tell = context.status ?? context.progress;
  const result = await publishToForge(
    {
      ...requestOf(made, flags),
      ...(makesImage && { images: pushImage }),
      signal: context.signal,
      progress: (sentence) => tell(sentence),
    },
    forge,
  ).finally(() => context.status?.(""));
  // A dry run says of the image too what would be.
  if (dryRun) await pushImage();
  context.print(
    ...made.flatMap(({ opened, thinClient }) => [...thinClientLines(context.terminal, opened, thinClient), ""]),
    ...(image?.lines ?? []),
    ...forgeLines(context.terminal, result, forge.repository),
  );
  const documents = new Map(made.map((one) => [one.thinClient.name, thinClientDocument(one.opened, one.thinClient)]));
  const plugins = result.plugins.map((plugin) => ({
    ...plugin,
    diagnostics: findingDocuments(plugin.diagnostics),
    ...defined({ thinClient: documents.get(plugin.name) }),
  }));
  const json = {
    repository: forge.repository,
    dryRun,
    ...result,
    plugins,
    ...defined({ imageBuild: image?.document }),
  };
  return { exitCode: 0, json };
}

function requestOf(made: readonly MadePlugin[], flags: ForgePublishFlags): ForgeRequest {
  const { label = [], reviewer = [], teamReviewer = [], assignee = [], autoMerge } = flags;
  const isPush = flags.mode === "push";
  const configured = made[0]?.opened.config.marketplace?.branch;
  return {
    plugins: made.map((one) => pluginOf(one, flags)),
    extras: {
      labels: label,
      reviewers: reviewer,
      teamReviewers: teamReviewer,
      assignees: assignee,
      ...defined({ autoMerge }),
    },
    ...defined({
      mode: flags.mode,
      base: flags.baseBranch ?? (isPush ? flags.branch : undefined) ?? configured,
      branch: isPush ? undefined : flags.branch,
      remove: flags.remove,
      pluginsDir: flags.pluginsDir,
      entriesDir: flags.entriesDir,
      versionPolicy: flags.versionPolicy,
      fork: flags.fork,
      draft: flags.draft,
      takeOver: flags.takeOver,
      allowErrors: flags.allowErrors,
      dryRun: flags.dryRun,
      pullRequestTitle: flags.title,
    }),
  };
}

function pluginOf({ opened, thinClient }: MadePlugin, flags: ForgePublishFlags): ForgePlugin {
  const category = flags.category ?? opened.config.marketplace?.category;
  return { thinClient, facts: factsOf(thinClient), ...defined({ category, renamedFrom: flags.renamedFrom }) };
}

const ofOne = ["name", "endpoint", "config", "image", "ociLayout", "sbom", "renamedFrom"] as const;

/** What is said of one plugin can't be said of several. Throws `BazaarError` OPTION_INVALID. */
export function requireOfOne(flags: Readonly<Record<string, unknown>>, plugins: number): void {
  const given = ofOne.find((flag) => flags[flag] !== undefined);
  if (plugins === 1 || given === undefined) return;
  const written = `--${given.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const fix = "Say it in each plugin's bazaar.config.ts, or publish them one by one.";
  throw new BazaarError("OPTION_INVALID", `\`${written}\` is for one plugin, and ${plugins} are given.`, fix);
}
