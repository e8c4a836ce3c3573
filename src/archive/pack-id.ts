import { createHash } from "node:crypto";
import type { PackedFile } from "./packed-types.ts";

/**
 * The id of a pack: SHA-256 over path, executable bit and digest of each file, in the given order, each field closed by
 * NUL, in hex. For the same files it is `treeDigest` of core, so a pack can be found by a listing alone.
 */
export function packIdOf(files: Iterable<Pick<PackedFile, "path" | "executable" | "sha256">>): string {
  const hash = createHash("sha256");
  for (const { path, executable, sha256 } of files) hash.update(`${path}\0${executable ? "x" : "-"}\0${sha256}\0`);
  return hash.digest("hex");
}
