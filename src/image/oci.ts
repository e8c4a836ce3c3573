import { sha256Hex } from "../core/digest.ts";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import type { JsonObject } from "../core/json.ts";

/** `sha256:` and 64 hex digits. */
export type Digest = `sha256:${string}`;

/** What an OCI document says of another blob. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
}

export interface Blob extends Descriptor {
  readonly bytes: Uint8Array;
}

export const mediaTypes = {
  config: "application/vnd.oci.image.config.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  /** Not compressed: a compressor's bytes, and with them the digest, differ between versions and machines. */
  layer: "application/vnd.oci.image.layer.v1.tar",
  manifest: "application/vnd.oci.image.manifest.v1+json",
} as const;

/** A blob of these bytes. */
export function blobOf(mediaType: string, content: Uint8Array | JsonObject): Blob {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
  return { mediaType, digest: `sha256:${sha256Hex(bytes)}`, size: bytes.length, bytes };
}

/** The descriptor of a blob, as it stands in a document. */
export function descriptorOf({ mediaType, digest, size }: Blob): Descriptor & JsonObject {
  return { mediaType, digest, size };
}

/** An OCI image layout: the blobs by digest, and an index that names the manifest by its tag. */
export function layoutOf(blobs: readonly Blob[], manifest: Blob, platform: JsonObject, tag: string): FileTree {
  const annotations = { "org.opencontainers.image.ref.name": tag };
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [{ ...descriptorOf(manifest), platform, annotations }],
  };
  return treeOf([
    ...[...blobs, manifest].map(({ digest, bytes }) => [`blobs/sha256/${digest.slice(7)}`, bytes] as const),
    ["index.json", JSON.stringify(index)],
    ["oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" })],
  ]);
}
