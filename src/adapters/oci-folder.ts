import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { mediaTypes } from "../image/oci.ts";
import { type Descriptor, type Digest, digestOf, isDigest } from "../image/oci.ts";
import type { ImageReader, StoredManifest } from "../image/ports.ts";

/**
 * Reads images from a folder with an OCI image layout. A reference is a tag (`org.opencontainers.image.ref.name` in its
 * index), a digest, or "": the only image of the layout, or all of its index. Every digest is checked. Rejects with
 * `BazaarError` BASE_INVALID for a folder that is no layout, FILE_UNREADABLE.
 */
export function ociFolder(directory: string): ImageReader {
  return {
    name: `oci:${directory}`,
    manifest: async (reference) => manifestIn(directory, reference),
    read: (blob) => readBlob(directory, blob),
  };
}

function manifestIn(directory: string, reference: string): StoredManifest | undefined {
  if (isDigest(reference)) return storedIn(directory, reference);
  const bytes = fileIn(directory, "index.json");
  const entries = bytes === undefined ? undefined : entriesOf(bytes);
  if (bytes === undefined || entries === undefined) throw noLayout(directory);
  const named = entries.filter(({ tag }) => reference === "" || tag === reference);
  const digests = new Set(named.map(({ digest }) => digest));
  const [digest] = digests;
  if (digest === undefined) return undefined;
  if (digests.size === 1) return storedIn(directory, digest);
  if (reference === "") return { mediaType: mediaTypes.index, digest: digestOf(bytes), size: bytes.length, bytes };
  throw new BazaarError("BASE_INVALID", `"${directory}" has several images "${reference}".`, "Name one by its digest.");
}

interface Entry {
  readonly digest: Digest;
  readonly tag: string | undefined;
}

function entriesOf(index: Uint8Array): Entry[] | undefined {
  const { value } = parseJson(decodeText(index));
  const manifests = isJsonObject(value) ? value["manifests"] : undefined;
  if (!Array.isArray(manifests)) return undefined;
  return (manifests as readonly Json[]).flatMap((one) => {
    if (!isJsonObject(one) || !isDigest(one["digest"])) return [];
    const annotations = one["annotations"];
    const tag = isJsonObject(annotations) ? annotations["org.opencontainers.image.ref.name"] : undefined;
    return [{ digest: one["digest"], tag: typeof tag === "string" ? tag : undefined }];
  });
}

function storedIn(directory: string, digest: Digest): StoredManifest | undefined {
  const bytes = fileIn(directory, blobPath(digest));
  if (bytes === undefined) return undefined;
  if (digestOf(bytes) !== digest) throw damaged(directory, digest);
  const { value } = parseJson(decodeText(bytes));
  const document = isJsonObject(value) ? value : {};
  // The field is optional in OCI documents.
  const implied = Array.isArray(document["manifests"]) ? mediaTypes.index : mediaTypes.manifest;
  const mediaType = typeof document["mediaType"] === "string" ? document["mediaType"] : implied;
  return { mediaType, digest, size: bytes.length, bytes };
}

async function* readBlob(directory: string, { digest, size }: Descriptor): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash("sha256");
  let read = 0;
  try {
    for await (const chunk of createReadStream(join(directory, blobPath(digest)), { highWaterMark: 262_144 })) {
      hash.update(chunk as Uint8Array);
      read += (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw unreadable(directory, error);
  }
  if (read !== size || `sha256:${hash.digest("hex")}` !== digest) throw damaged(directory, digest);
}

function blobPath(digest: Digest): string {
  return `blobs/sha256/${digest.slice("sha256:".length)}`;
}

function fileIn(directory: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(directory, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unreadable(directory, error);
  }
}

function noLayout(directory: string): BazaarError {
  const fix = "Give a folder with an index.json, e.g. what `skopeo copy … oci:DIR` writes.";
  return new BazaarError("BASE_INVALID", `"${directory}" is no OCI image layout.`, fix);
}

function damaged(directory: string, digest: Digest): BazaarError {
  const problem = `The layout "${directory}" is damaged: the blob ${digest} has other content than its name says.`;
  return new BazaarError("BASE_INVALID", problem, "Have it written again.");
}

function unreadable(directory: string, cause: unknown): BazaarError {
  const fix = "Check that the layout is complete and that you may read it.";
  return new BazaarError("FILE_UNREADABLE", `The layout "${directory}" can't be read.`, fix, { cause });
}
