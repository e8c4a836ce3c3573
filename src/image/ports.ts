import type { Descriptor, Digest } from "./oci.ts";

/** A blob whose bytes can be read again from the start, since a retry has to. */
export interface BlobSource extends Descriptor {
  /**
   * The bytes from the first on; each call starts anew. An iteration that the caller ends early frees what it holds.
   * May reject with `BazaarError`.
   */
  open(): AsyncIterable<Uint8Array>;
  /**
   * Repository of the same registry that is known to hold the blob, e.g. the base's, so that it can be mounted from
   * there. @default none
   */
  readonly mountFrom?: string;
}

/** A manifest or an index as a registry keeps it: the digest is that of `bytes`. */
export interface StoredManifest extends Descriptor {
  readonly bytes: Uint8Array;
}

/** How a blob came to lie in a repository. */
export type PutOutcome = "present" | "mounted" | "uploaded";

/**
 * One repository of a registry that follows the OCI Distribution Specification 1.1. Every failure is a `BazaarError`
 * whose message names the registry, the cause as far as it is known, and the cure; never a credential.
 */
export interface Repository {
  /** Host and path without tag, e.g. `ghcr.io/acme/my-plugin`. */
  readonly name: string;
  /** Host, with the port where there is one, e.g. `ghcr.io`. */
  readonly registry: string;
  /** Path in the registry, e.g. `acme/my-plugin`. */
  readonly path: string;
  /** Proves that this caller may push, and creates nothing. Rejects where it may not. */
  preflight(): Promise<void>;
  /** What a tag or digest names; undefined when there is no such manifest. One request, no body. */
  head(reference: string): Promise<Descriptor | undefined>;
  /** The manifest behind a tag or digest, its digest checked; undefined when there is none. */
  manifest(reference: string): Promise<StoredManifest | undefined>;
  has(digest: Digest): Promise<boolean>;
  /** A blob's bytes, as they come. Size and digest are checked: a wrong end rejects. */
  read(blob: Descriptor): AsyncIterable<Uint8Array>;
  /** Sees to it that the repository holds the blob: asks, mounts, uploads, in this order. */
  put(blob: BlobSource): Promise<PutOutcome>;
  /** Puts a manifest or index under its digest, or under a tag. */
  putManifest(manifest: StoredManifest, tag?: string): Promise<void>;
  /** Whether somebody without any credential can read the manifest. */
  isReadableByAnyone(reference: string): Promise<boolean>;
}

/** What reads images: a repository, or a folder with an OCI layout. */
export type ImageReader = Pick<Repository, "name" | "manifest" | "read">;

/** A place for the bytes of one blob while the image is made. */
export interface SpooledBlob {
  /** Adds bytes; each call waits for the one before. */
  write(bytes: Uint8Array): Promise<void>;
  /** What was written, from the first byte on, as often as it is called. */
  read(): AsyncIterable<Uint8Array>;
}

/** Where blobs lie between being made and being carried away, so that a large layer is never in memory as a whole. */
export interface Spool {
  blob(): SpooledBlob;
}
