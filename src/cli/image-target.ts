import { BazaarError } from "../core/errors.ts";
import { checkedTag, tagOf } from "../image/build-options.ts";
import { type ImageReference, parseReference } from "../registry/reference.ts";
import type { BuildFlags } from "./image-flags.ts";
import type { OpenedPlugin } from "./open-plugin.ts";

/** Where an image is pushed to. */
export interface ImageTarget {
  readonly reference: ImageReference;
  readonly tags: readonly string[];
}

/**
 * The repository of a reference and the tags to put there: the reference's and those of `--tag`, else the
 * configuration's, else the plugin's version. Throws `BazaarError` OPTION_INVALID for a reference by digest.
 */
export function imageTarget(text: string, opened: OpenedPlugin, flags: BuildFlags): ImageTarget {
  const reference = parseReference(text);
  if (reference.digest !== undefined) {
    const fix = "Leave out what stands behind @: the digest is known when the image is made.";
    throw new BazaarError("OPTION_INVALID", "An image can't be pushed to a digest.", fix);
  }
  const { tag } = reference;
  if (tag === undefined) return { reference, tags: tagsOf(opened, flags) };
  return { reference, tags: [...new Set([tag, ...(flags.tag ?? []).map(checkedTag)])] };
}

/** The image's tags where no reference names one. Throws `BazaarError` OPTION_INVALID for what is no tag. */
export function tagsOf({ loaded, config }: OpenedPlugin, { tag }: BuildFlags): readonly string[] {
  const tags = tag ?? config.image?.tags ?? [];
  return [...new Set((tags.length > 0 ? tags : [tagOf(loaded.plugin.manifest.version)]).map(checkedTag))];
}
