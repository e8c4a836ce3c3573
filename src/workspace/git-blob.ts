import { createHash, type Hash } from "node:crypto";

/** How a repository names its objects. */
export type ObjectFormat = "sha1" | "sha256";

/** What git calls a content of `size` bytes, to be fed with it: `digest("hex")` is the blob's id. */
export function blobHash(size: number, format: ObjectFormat = "sha1"): Hash {
  return createHash(format).update(`blob ${size}\0`);
}

/** The same of a content that is there whole. */
export function blobName(content: Uint8Array, format: ObjectFormat = "sha1"): string {
  return blobHash(content.length, format).update(content).digest("hex");
}
