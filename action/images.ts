import { imageTarget } from "../src/cli/image-target.ts";
import { imageWork } from "../src/cli/image-work.ts";
import { withCi } from "../src/cli/image-ci.ts";
import type { Context } from "../src/cli/context.ts";
import type { OpenedPlugin } from "../src/cli/open-plugin.ts";
import { publishImage, type PublishImageFlags } from "../src/cli/publish-image.ts";
import { defined } from "../src/core/defined.ts";
import { BazaarError } from "../src/core/errors.ts";
import type { ImageFinding } from "../src/image/checked-image.ts";
import type { Platform } from "../src/image/layers.ts";
import type { ImageOf } from "../src/publish/forge/types.ts";
import { parseReference } from "../src/registry/reference.ts";
import { actionContext } from "./context.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome } from "./outcome.ts";

/** The images of a run, and what was seen while they were made. */
export interface MadeImages {
  /** By the names of thin clients; those that were pushed, or that `digest` names. */
  readonly images: ReadonlyMap<string, ImageOf>;
  readonly findings: ReadonlyMap<string, readonly ImageFinding[]>;
  readonly warnings: readonly string[];
}

const none: MadeImages = { images: new Map(), findings: new Map(), warnings: [] };

/** Refuses inputs that name one image, or one digest, for several plugins. Throws `BazaarError` OPTION_INVALID. */
export function requireImageEach({ length }: readonly PluginOutcome[], { image, digest, endpoint }: Inputs): void {
  if (length < 2) return;
  const wrong = [
    ...(image?.includes("{plugin}") === false ? ["`image` has to hold {plugin}, e.g. ghcr.io/acme/{plugin}."] : []),
    ...(endpoint?.includes("{plugin}") === false ? ["`endpoint` has to hold {plugin}."] : []),
    ...(digest === undefined ? [] : ["`digest` is that of one image."]),
  ];
  if (wrong.length === 0) return;
  throw new BazaarError("OPTION_INVALID", wrong.join(" "), `This run has ${length} plugins, and each needs its own.`);
}

/**
 * Builds and pushes the image of each plugin, or takes the one that `digest` names. Before the first is built, every
 * registry has said that it would take it. Rejects with `BazaarError` as `publishImage`.
 */
export async function makeImages(
  outcomes: readonly PluginOutcome[],
  inputs: Inputs,
  env: Context["env"],
  signal: AbortSignal,
): Promise<MadeImages> {
  const { image, digest } = inputs;
  if (image === undefined) return none;
  const wanted = outcomes.flatMap(({ opened, client }) =>
    opened === undefined || client === undefined
      ? []
      : [{ opened, name: client.name, flags: flagsOf(inputs, client.name) }],
  );
  if (digest !== undefined) return namedImages(wanted, digest);
  const context = actionContext(withToken(env, inputs), signal);
  const pushed = inputs["push-image"] && !inputs["dry-run"];
  if (pushed) for (const one of wanted) await requireMayPush(context, one);
  const all = [];
  for (const one of wanted) all.push({ ...one, made: await publishImage(context, one.opened, one.flags) });
  for (const { made } of all) context.print(...(made?.lines ?? []));
  return {
    images: new Map(all.flatMap(({ name, made }) => (made?.name === undefined ? [] : [[name, imageOf(made.name)]]))),
    findings: new Map(all.map(({ name, made }) => [name, findingsIn(made?.document)])),
    warnings: all.flatMap(({ made }) => (isPublic(made?.document) ? [publicWarning(made?.name ?? image)] : [])),
  };
}

interface Wanted {
  readonly opened: OpenedPlugin;
  readonly name: string;
  readonly flags: PublishImageFlags & { readonly image: string };
}

function flagsOf(inputs: Inputs, name: string): Wanted["flags"] {
  const [tags, platforms] = [inputs["image-tags"], inputs.platforms as Platform[]];
  return {
    image: (inputs.image ?? "").replaceAll("{plugin}", name),
    dryRun: inputs["dry-run"] || !inputs["push-image"],
    ...defined({ base: inputs["image-base"] }),
    ...(tags.length === 0 ? {} : { tag: [...tags] }),
    ...(platforms.length === 0 ? {} : { platform: [...platforms] }),
  };
}

/** The registry of GitHub takes the run's own token: it is known by this variable, and to this process alone. */
function withToken(env: Context["env"], inputs: Inputs): Context["env"] {
  const token = inputs["github-token"];
  return token === undefined ? env : { ...env, GITHUB_TOKEN: token };
}

/** A right that is missing is told before anything is built. An image that is there may need none. */
async function requireMayPush(context: Context, { opened, flags: given }: Wanted): Promise<void> {
  const flags = await withCi(context, opened, given);
  const { reference, tags } = imageTarget(flags.image, opened, flags);
  await using work = imageWork(context, opened, flags);
  const repository = work.repository(reference);
  if ((await repository.head(tags[0] ?? "latest")) === undefined) await repository.preflight();
}

function namedImages(wanted: readonly Wanted[], digest: string): MadeImages {
  const images = wanted.map(
    ({ name, flags }) => [name, imageOf(`${parseReference(flags.image).name}@${digest}`)] as const,
  );
  return { ...none, images: new Map(images) };
}

function imageOf(image: string): ImageOf {
  return { image, digest: image.slice(image.indexOf("@") + 1) };
}

function findingsIn(document: object | undefined): readonly ImageFinding[] {
  const { findings } = (document ?? {}) as { findings?: unknown };
  return Array.isArray(findings) ? (findings as ImageFinding[]) : [];
}

function isPublic(document: object | undefined): boolean {
  return ((document ?? {}) as { push?: { isPublic?: unknown } }).push?.isPublic === true;
}

function publicWarning(name: string): string {
  return `Anybody can read ${name}, and with it the plugin's prompts. Make the package private.`;
}
