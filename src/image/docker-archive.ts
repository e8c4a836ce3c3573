import { BazaarError } from "../core/errors.ts";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import type { PlatformImage } from "./assemble.ts";
import { blobFile } from "./layout.ts";

export interface ArchiveOptions {
  /** What the image is called after loading, e.g. `my-plugin:1.2.0`; may be empty. */
  readonly names: readonly string[];
  /**
   * How many of the lowest layers are left out, since the engine has them: their diff ids, in this order, are the first
   * of an image there. @default 0
   */
  readonly skip?: number;
}

/**
 * The image for one machine in the format of `docker save` (a `manifest.json`, a configuration, a tar per layer), as the
 * tree of what `tarChunks` makes of it. Layers stay compressed as they are: what reads the format looks at the bytes.
 * Throws `BazaarError` OPTION_INVALID when more layers are to be left out than there are.
 */
export function dockerArchiveOf(image: PlatformImage, { names, skip = 0 }: ArchiveOptions): FileTree {
  const { config, layers } = image;
  if (!Number.isInteger(skip) || skip < 0 || skip > layers.length) {
    const problem = `${skip} layers can't be left out of an image that has ${layers.length}.`;
    throw new BazaarError("OPTION_INVALID", problem, `Give a whole number from 0 to ${layers.length}.`);
  }
  const hex = (digest: string) => digest.slice("sha256:".length);
  const configName = `${hex(config.digest)}.json`;
  const manifest = [{ Config: configName, RepoTags: names, Layers: layers.map(({ diffId }) => `${hex(diffId)}.tar`) }];
  return treeOf([
    ...layers.slice(skip).map((layer) => [`${hex(layer.diffId)}.tar`, blobFile(layer)] as const),
    [configName, config.bytes],
    ["manifest.json", JSON.stringify(manifest)],
  ]);
}
