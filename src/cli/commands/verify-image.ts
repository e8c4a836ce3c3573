import type { Command } from "commander";
import { defined } from "../../core/defined.ts";
import { type ImageOrigin, type PublishedImage, readPublished } from "../../image/published.ts";
import { compareImages } from "../../image/verify.ts";
import { parseReference } from "../../registry/reference.ts";
import type { Context, Outcome } from "../context.ts";
import { addContentFlags, type BuildFlags } from "../image-flags.ts";
import { type GivenBase, imageWork } from "../image-work.ts";
import { type OpenedPlugin, openPlugin } from "../open-plugin.ts";
import { type BaseCheck, verifiedLines } from "../verified-text.ts";

const asPublished = " (default: as the published image says)";

export function define(command: Command): void {
  command.option("--config <file>", "configuration file (default: bazaar.config.* in the plugin's folder)");
  addContentFlags(command, {
    base: " (default: as the published image says; its own layers where it names none that can be read)",
    platform: asPublished,
    claude: asPublished,
    format: asPublished,
    source: asPublished,
    revision: asPublished,
  });
}

/** Builds the image from the source and says whether the published one is the same. Flags default to what it says of itself. */
export async function run(
  context: Context,
  name: string | undefined,
  flags: BuildFlags,
  argument: string | undefined,
): Promise<Outcome> {
  const reference = parseReference(name ?? "");
  const opened = await openPlugin(context, argument, flags.config);
  await using first = imageWork(context, opened, flags);
  const repository = first.repository(reference);
  const published = await readPublished(repository, name ?? "", reference.digest ?? reference.tag ?? "latest");
  const { origin, top } = published;
  // What the image says of its time counts, not this machine's variable.
  const env = { ...context.env, SOURCE_DATE_EPOCH: epochOf(origin) };
  const wanted = { ...saidBy(origin), ...wishes(flags) };
  const { base, given } = baseFor(opened, wanted, published);
  await using work = imageWork({ ...context, env }, opened, { ...wanted, ...defined({ base }) }, given);
  const verified = await compareImages(repository, top, await work.build());
  const check = checkOf(given);
  context.print(...verifiedLines(context.terminal, name ?? "", verified, { check, origin, base }));
  const isSame = verified.state === "equal" || verified.state === "content";
  return { exitCode: isSame ? 0 : 1, json: { image: name, ...verified, base: check } };
}

/** Commander fills in `claude: true`, which is nobody's wish. */
function wishes({ claude, ...rest }: BuildFlags): BuildFlags {
  return claude === true ? rest : { ...rest, ...defined({ claude }) };
}

function saidBy({ platforms, format, source, revision, claude }: ImageOrigin): BuildFlags {
  return defined({ platform: [...platforms], format, source, revision, claude });
}

/** Seconds since 1970, as text; undefined where the image's time is that. */
function epochOf({ created }: ImageOrigin): string | undefined {
  return created === undefined || created === 0 ? undefined : String(Math.floor(created / 1_000));
}

/**
 * The base that the user names, else the one that the image names, else the configuration's where that lies in a folder,
 * since such a base has no name in the image; else what lies in the image itself.
 */
function baseFor(
  { config }: OpenedPlugin,
  flags: BuildFlags,
  { origin, base }: PublishedImage,
): { readonly base?: string; readonly given?: GivenBase } {
  if (flags.base !== undefined) return { base: flags.base };
  const { hasBase, baseName, baseDigest } = origin;
  if (!hasBase) return { given: { name: "", base: undefined } };
  if (baseName !== undefined && baseDigest !== undefined) return { base: `${baseName}@${baseDigest}` };
  const configured = config.image?.base;
  if (configured?.startsWith("oci:") === true) return {};
  return { given: { name: "the image's own base", base } };
}

function checkOf(given: GivenBase | undefined): BaseCheck {
  if (given === undefined) return "compared";
  return given.base === undefined ? "none" : "not compared";
}
