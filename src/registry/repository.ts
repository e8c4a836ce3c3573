import type { Descriptor, Digest } from "../image/oci.ts";
import type { BlobSource, PutOutcome, Repository, StoredManifest } from "../image/ports.ts";
import { Blobs } from "./blobs.ts";
import type { Exchange } from "./exchange.ts";
import { isBazaarError } from "../core/errors.ts";
import { Manifests } from "./manifests.ts";
import { Uploads } from "./uploads.ts";

export interface RepositoryParts {
  readonly registry: string;
  readonly path: string;
  /** With this caller's credential. */
  readonly exchange: Exchange;
  /** To the same registry, with none. */
  readonly anonymous: Exchange;
}

/** One repository behind the Distribution API. */
export function repositoryOf({ registry, path, exchange, anonymous }: RepositoryParts): Repository {
  const name = `${registry}/${path}`;
  const manifests = new Manifests(exchange, name, path);
  const blobs = new Blobs(exchange, name, path);
  /** Digests of manifests that were read as nobody: nobody has to be asked again. */
  const openly = new Set<string>();
  const seen = <T extends Descriptor>(found: T | undefined): T | undefined => {
    if (found !== undefined && exchange.isOpen) openly.add(found.digest);
    return found;
  };
  const uploads = new Uploads(exchange, blobs, name, path);
  return {
    name,
    registry,
    path,
    preflight: () => uploads.probe(),
    head: async (reference: string) => seen(await manifests.head(reference)),
    manifest: async (reference: string) => seen(await manifests.read(reference)),
    has: (digest: Digest) => blobs.has(digest),
    read: (blob: Descriptor) => blobs.read(blob),
    put: (blob: BlobSource): Promise<PutOutcome> => uploads.put(blob),
    putManifest: (manifest: StoredManifest, tag?: string) => manifests.put(manifest, tag),
    isReadableByAnyone: async (reference: string) => {
      if (openly.has(reference)) return true;
      try {
        return (await new Manifests(anonymous, name, path).head(reference)) !== undefined;
      } catch (error) {
        if (isBazaarError(error) && error.code === "REGISTRY_DENIED") return false;
        throw error;
      }
    },
  };
}
