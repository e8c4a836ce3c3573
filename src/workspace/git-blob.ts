import { createHash, type Hash } from "node:crypto";

/** What git calls a content of `size` bytes, to be fed with it: `digest("hex")` is the blob's SHA-1. */
export function blobHash(size: number): Hash {
  return createHash("sha1").update(`blob ${size}\0`);
}

/** The same of a content that is there whole. */
export function blobName(content: Uint8Array): string {
  return blobHash(content.length).update(content).digest("hex");
}
