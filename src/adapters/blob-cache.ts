import { join } from "node:path";
import { bytesOf } from "../image/layout.ts";
import { isIndexType, isManifestType } from "../image/media-types.ts";
import { type Descriptor, type Digest, digestOf, isDigest } from "../image/oci.ts";
import type { ImageReader, StoredManifest } from "../image/ports.ts";
import { keepCached, readCached } from "./user-cache.ts";

/** Larger blobs are layers, which are not kept. */
const maxBytes = 1_048_576;

/**
 * A reader that asks for manifests and configurations of one digest once, and keeps them in a folder by that digest:
 * what a base is by digest can't change. Everything read there is checked; a cache that can't be read or written is
 * done without.
 */
export function cachedReader(reader: ImageReader, folder: string): ImageReader {
  return {
    name: reader.name,
    async manifest(reference) {
      const known = isDigest(reference) ? keptManifest(folder, reference) : undefined;
      if (known !== undefined) return known;
      const found = await reader.manifest(reference);
      if (found !== undefined) keep(folder, found.digest, found.bytes);
      return found;
    },
    read: (blob) => readThrough(reader, folder, blob),
  };
}

/** Only a document that says its own media type can be told from others without its registry. */
function keptManifest(folder: string, digest: Digest): StoredManifest | undefined {
  const bytes = kept(folder, digest);
  if (bytes === undefined) return undefined;
  try {
    const { mediaType } = JSON.parse(new TextDecoder().decode(bytes)) as { mediaType?: unknown };
    const isKnown = typeof mediaType === "string" && (isIndexType(mediaType) || isManifestType(mediaType));
    return isKnown ? { mediaType, digest, size: bytes.length, bytes } : undefined;
  } catch {
    return undefined;
  }
}

async function* readThrough(
  reader: ImageReader,
  folder: string,
  blob: Descriptor,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (blob.size > maxBytes || !blob.mediaType.includes("json")) {
    yield* reader.read(blob);
    return;
  }
  const known = kept(folder, blob.digest);
  const bytes = known ?? (await bytesOf(reader.read(blob)));
  if (known === undefined) keep(folder, blob.digest, bytes);
  yield bytes;
}

function fileOf(folder: string, digest: Digest): string {
  return join(folder, "documents", digest.replace(":", "-"));
}

/** Documents are JSON, and so text; what isn't comes out of the cache with another digest and counts for nothing. */
function kept(folder: string, digest: Digest): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(readCached(fileOf(folder, digest)) ?? "");
  return digestOf(bytes) === digest ? bytes : undefined;
}

function keep(folder: string, digest: Digest, bytes: Uint8Array): void {
  keepCached(fileOf(folder, digest), new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
