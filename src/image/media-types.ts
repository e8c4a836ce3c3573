import { BazaarError } from "../core/errors.ts";
import { mediaTypes } from "./oci.ts";

/** Whose media types an image has: those of the OCI image specification 1.1, or of Docker's image manifest version 2. */
export type ImageFormat = "oci" | "docker";

/** One format's media types. */
export interface MediaTypes {
  readonly config: string;
  readonly index: string;
  /** A layer that is not compressed. */
  readonly layer: string;
  readonly gzipLayer: string;
  readonly manifest: string;
}

export const dockerTypes = {
  config: "application/vnd.docker.container.image.v1+json",
  index: "application/vnd.docker.distribution.manifest.list.v2+json",
  layer: "application/vnd.docker.image.rootfs.diff.tar",
  gzipLayer: "application/vnd.docker.image.rootfs.diff.tar.gzip",
  manifest: "application/vnd.docker.distribution.manifest.v2+json",
} as const satisfies MediaTypes;

/** The media types of a format. */
export function typesOf(format: ImageFormat): MediaTypes {
  return format === "docker" ? dockerTypes : mediaTypes;
}

/** Docker writes none for an uncompressed layer in old images; the OCI's is what all read. */
const zstdLayer = "application/vnd.oci.image.layer.v1.tar+zstd";

/**
 * A layer's media type in another format: the bytes are the same, only the name differs. Throws `BazaarError`
 * BASE_INVALID for a layer that must not be carried elsewhere (foreign, non-distributable), or that the format has no
 * name for.
 */
export function layerTypeIn(format: ImageFormat, mediaType: string): string {
  const types = typesOf(format);
  if (mediaType === mediaTypes.layer || mediaType === dockerTypes.layer) return types.layer;
  if (mediaType === mediaTypes.gzipLayer || mediaType === dockerTypes.gzipLayer) return types.gzipLayer;
  if (mediaType === zstdLayer && format === "oci") return mediaType;
  const problem = `A layer of the base has the media type "${mediaType.slice(0, 100)}", which can't be carried on as ${format === "oci" ? "an OCI" : "a Docker"} layer.`;
  const fix = mediaType === zstdLayer ? "Leave --format docker out." : "Choose a base with plain or gzip layers.";
  throw new BazaarError("BASE_INVALID", problem, fix);
}

/** Whether the media type is an index's (Docker: a manifest list's). */
export function isIndexType(mediaType: string): boolean {
  return mediaType === mediaTypes.index || mediaType === dockerTypes.index;
}

/** Whether the media type is one image's manifest's. */
export function isManifestType(mediaType: string): boolean {
  return mediaType === mediaTypes.manifest || mediaType === dockerTypes.manifest;
}
