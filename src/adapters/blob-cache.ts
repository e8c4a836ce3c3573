import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { bytesOf } from "../image/layout.ts";
import { isIndexType, isManifestType } from "../image/media-types.ts";
import { type Descriptor, type Digest, digestOf, isDigest } from "../image/oci.ts";
import type { ImageReader, StoredManifest } from "../image/ports.ts";

/** Larger blobs are layers, which are not kept. */
const maxBytes = 1_048_576;

/** Folder of what can be had again: `$XDG_CACHE_HOME/claude-bazaar`, or `~/.cache/claude-bazaar`. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const named = env["XDG_CACHE_HOME"] ?? "";
  // The specification has relative paths ignored.
  return join(named.startsWith("/") ? named : join(homedir(), ".cache"), "claude-bazaar");
}

/**
 * A reader that asks for manifests and configurations of one digest once, and keeps them in a folder by that digest:
 * what a base is by digest can't change. Everything read there is checked; a cache that can't be read or written is
 * done without.
 */
export function cachedReader(reader: ImageReader, folder: string): ImageReader {
  return {
    name: reader.name,
    async manifest(reference) {
      const known = isDigest(reference) ? await keptManifest(folder, reference) : undefined;
      if (known !== undefined) return known;
      const found = await reader.manifest(reference);
      if (found !== undefined) await keep(folder, found.digest, found.bytes);
      return found;
    },
    read: (blob) => readThrough(reader, folder, blob),
  };
}

/** Only a document that says its own media type can be told from others without its registry. */
async function keptManifest(folder: string, digest: Digest): Promise<StoredManifest | undefined> {
  const bytes = await kept(folder, digest);
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
  const known = await kept(folder, blob.digest);
  const bytes = known ?? (await bytesOf(reader.read(blob)));
  if (known === undefined) await keep(folder, blob.digest, bytes);
  yield bytes;
}

const fileOf = (folder: string, digest: Digest) => join(folder, "documents", digest.replace(":", "-"));

async function kept(folder: string, digest: Digest): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(fileOf(folder, digest));
    return digestOf(bytes) === digest ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function keep(folder: string, digest: Digest, bytes: Uint8Array): Promise<void> {
  const file = fileOf(folder, digest);
  const aside = `${file}.${randomUUID()}`;
  try {
    await mkdir(join(folder, "documents"), { recursive: true, mode: 0o700 });
    await writeFile(aside, bytes, { flag: "wx", mode: 0o600 });
    await rename(aside, file);
  } catch {
    await rm(aside, { force: true }).catch(() => {});
  }
}
