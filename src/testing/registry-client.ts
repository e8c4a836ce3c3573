import { type NodeRegistry, nodeRegistry, type NodeRegistryOptions } from "../adapters/node-registry.ts";
import { type Blob, blobOf, descriptorOf, mediaTypes } from "../image/oci.ts";
import type { BlobSource, Repository, StoredManifest } from "../image/ports.ts";
import type { Clock } from "../registry/types.ts";

/** A blob of bytes in memory, in chunks of `chunkBytes`. @param chunkBytes 1 or more. @default all at once */
export function sourceOf(blob: Blob, chunkBytes = blob.size || 1): BlobSource {
  async function* open() {
    for (let at = 0; at < blob.size; at += chunkBytes) yield blob.bytes.subarray(at, at + chunkBytes);
  }
  const { mediaType, digest, size } = blob;
  return { mediaType, digest, size, open };
}

/** A small image: a config, a manifest and as many layers as given. */
export interface SmallImage {
  readonly blobs: readonly Blob[];
  readonly manifest: StoredManifest;
}

/** An image of these layers (uncompressed tars, or anything where nobody unpacks them). */
export function smallImage(layers: readonly Uint8Array[]): SmallImage {
  const tars = layers.map((bytes) => blobOf(mediaTypes.layer, bytes));
  const rootfs = { type: "layers", diff_ids: tars.map(({ digest }) => digest) };
  const config = blobOf(mediaTypes.config, { architecture: "amd64", os: "linux", config: {}, rootfs });
  const manifest = blobOf(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: descriptorOf(config),
    layers: tars.map(descriptorOf),
  });
  return { blobs: [...tars, config], manifest };
}

/** Pushes blobs, then the manifest under its digest and the tag. */
export async function pushImage(repository: Repository, { blobs, manifest }: SmallImage, tag: string): Promise<void> {
  for (const blob of blobs) await repository.put(sourceOf(blob));
  await repository.putManifest(manifest);
  await repository.putManifest(manifest, tag);
}

/** All of a blob. */
export async function readBlob(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** Registries as nobody, without a file or variable of this machine. */
export function bareRegistry(options: Partial<NodeRegistryOptions> = {}): NodeRegistry {
  return nodeRegistry({ env: {}, home: "/nonexistent", ...options });
}

/** A clock whose waits are over at once, and the waits, milliseconds. `random` is always 0. */
export function quickClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let passed = 0;
  return {
    waits,
    now: () => Date.now() + passed,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      passed += ms;
    },
    random: () => 0,
  };
}
