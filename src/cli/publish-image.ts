import { resolve } from "node:path";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { pushDocument } from "./commands/image.ts";
import type { Context } from "./context.ts";
import type { BuildFlags } from "./image-flags.ts";
import { imageFindingLines } from "./findings-text.ts";
import { builderOf } from "./image-builder.ts";
import { withCi } from "./image-ci.ts";
import { push, requireWritableText, writeLayout, writeText } from "./image-outputs.ts";
import { imageTarget, tagsOf } from "./image-target.ts";
import { dryRun as dryImage } from "./image-dry-run.ts";
import { imageDocument, imageLines, pushLines } from "./image-text.ts";
import { imageWork } from "./image-work.ts";
import type { OpenedPlugin } from "./open-plugin.ts";

export interface PublishImageFlags extends BuildFlags {
  readonly image?: string;
  readonly ociLayout?: string;
  readonly dryRun?: boolean;
}

/** What became of the image: to be said, and for `--json`. */
export interface PublishedImage {
  readonly lines: readonly string[];
  readonly document: object;
  /** The pushed image by its digest. @default none: it was not pushed */
  readonly name?: string;
}

/** What only the engine can make is not appended without it. Throws `BazaarError` NOT_SUPPORTED. */
function requireAppend(opened: OpenedPlugin, flags: BuildFlags): void {
  const { builder, why } = builderOf(opened, flags);
  if (builder === "append") return;
  const fix =
    "Push it first with `claude-bazaar image --push REF`, and then publish without --image; or `--base` what has it.";
  throw new BazaarError("NOT_SUPPORTED", `\`publish\` builds without Docker, and this image needs it: ${why}.`, fix);
}

/**
 * Pushes the plugin's image, or writes its layout, before anything of the marketplace is touched; undefined where neither
 * is asked for. Rejects as `image` does.
 */
export async function publishImage(
  context: Context,
  opened: OpenedPlugin,
  given: PublishImageFlags,
): Promise<PublishedImage | undefined> {
  const { image: wanted, ociLayout, dryRun = false } = given;
  if (wanted === undefined && ociLayout === undefined) return undefined;
  if (!dryRun) requireWritableText(given.sbom);
  const flags = await withCi(context, opened, given);
  requireAppend(opened, flags);
  const { terminal } = context;
  const target = wanted === undefined ? undefined : imageTarget(wanted, opened, flags);
  const tags = target?.tags ?? tagsOf(opened, flags);
  await using work = imageWork(context, opened, flags);
  const base = flags.base ?? opened.config.image?.base;
  if (dryRun) return await dryImage(context, work, tags, base);
  const pushed = target === undefined ? undefined : await push(context, work, target.reference, tags);
  const image = await work.build(target?.reference);
  if (ociLayout !== undefined) await writeLayout(context, ociLayout, image, tags);
  const sbom = flags.sbom ? writeText(flags.sbom, await work.sbom(image, target?.reference)) : undefined;
  const findings = work.findings();
  const told = target !== undefined && pushed !== undefined;
  return {
    lines: [
      ...imageLines(terminal, image, tags),
      ...imageFindingLines(terminal, findings),
      ...(told ? pushLines(terminal, target.reference.name, pushed) : []),
    ],
    document: {
      ...imageDocument(image, tags),
      findings,
      ...defined({ sbom, out: ociLayout && resolve(ociLayout) }),
      ...(told ? { push: pushDocument(target, pushed) } : {}),
    },
    ...(told ? { name: `${target.reference.name}@${pushed.digest}` } : {}),
  };
}
