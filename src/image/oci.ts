import { createHash } from "node:crypto";
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

/** Those of the OCI image specification 1.1; Docker's are in `media-types.ts`. */
export const mediaTypes = {
  config: "application/vnd.oci.image.config.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  /** Not compressed. */
  layer: "application/vnd.oci.image.layer.v1.tar",
  gzipLayer: "application/vnd.oci.image.layer.v1.tar+gzip",
  manifest: "application/vnd.oci.image.manifest.v1+json",
} as const;

/** The SHA-256 of bytes, as documents write it. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A blob of these bytes. */
export function blobOf(mediaType: string, content: Uint8Array | JsonObject): Blob {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
  return { mediaType, digest: digestOf(bytes), size: bytes.length, bytes };
}

/** The descriptor of a blob, as it stands in a document. */
export function descriptorOf({ mediaType, digest, size }: Descriptor): Descriptor & JsonObject {
  return { mediaType, digest, size };
}

/** Whether a text is a SHA-256 digest: no other algorithm is read or written. */
export function isDigest(text: unknown): text is Digest {
  return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}
