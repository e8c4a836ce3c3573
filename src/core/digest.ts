import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FileTree } from "./file-tree.ts";

/** SHA-256 in lower-case hex. In plain JavaScript, so that it is the same synchronous call in Node and in a browser. */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}

/**
 * One digest for a whole tree: SHA-256 over path, executable bit and content digest of each regular file, in tree order,
 * each field closed by NUL. Symbolic links and empty folders do not count.
 */
export function treeDigest(tree: FileTree): string {
  const hash = sha256.create();
  for (const [path, entry] of tree) {
    if (entry.kind !== "file") continue;
    hash.update(utf8ToBytes(`${path}\0${entry.executable ? "x" : "-"}\0${sha256Hex(entry.bytes())}\0`));
  }
  return bytesToHex(hash.digest());
}
