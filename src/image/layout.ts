import { type FileTree, fileOf, type TreeFile, treeOf } from "../core/file-tree.ts";
import { joined } from "../archive/tar-entries.ts";
import { platformIn } from "./assemble.ts";
import type { BuiltImage } from "./build.ts";
import { mediaTypes } from "./oci.ts";
import { descriptorOf } from "./oci.ts";
import type { BlobSource } from "./ports.ts";

/**
 * The image as an OCI image layout (image specification 1.1, "image-layout"), to be written as a folder: all blobs by
 * digest, the base's among them, and an index that names the image by each tag.
 */
export function layoutOf(image: BuiltImage, tags: readonly string[]): FileTree {
  const { top, images, base } = image;
  const [only] = images;
  const platform =
    image.index === undefined && only !== undefined
      ? { platform: platformIn(only.platform, base?.images.get(only.platform)) }
      : {};
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: tags.map((tag) => ({
      ...descriptorOf(top),
      ...platform,
      annotations: { "org.opencontainers.image.ref.name": tag },
    })),
  };
  const documents = [top, ...images.flatMap(({ manifest, config }) => [manifest, config])];
  const layers = images.flatMap((one) => one.layers);
  return treeOf([
    ...documents.map(({ digest, bytes }) => [`blobs/sha256/${digest.slice(7)}`, bytes] as const),
    ...layers.map((layer) => [`blobs/sha256/${layer.digest.slice(7)}`, blobFile(layer)] as const),
    ["index.json", JSON.stringify(index)],
    ["oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" })],
  ]);
}

/** A blob as a file of a tree. It has no `bytes` at hand: it is written by what reads in pieces. */
export function blobFile(blob: BlobSource): TreeFile {
  return {
    ...fileOf(""),
    size: blob.size,
    bytes: () => {
      throw new TypeError("A blob is read in pieces.");
    },
    chunks: () => blob.open(),
  };
}

/** All bytes of a small blob. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return joined(parts);
}
