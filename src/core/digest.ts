import type { FileTree } from "./file-tree.ts";
import { sha256 } from "./sha256.ts";

/** SHA-256 in lower-case hex, of text as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return sha256(typeof content === "string" ? new TextEncoder().encode(content) : content);
}

/**
 * One digest for a whole tree: SHA-256 over path, executable bit and content digest of each regular file, in tree order,
 * each field closed by NUL. Symbolic links and empty folders do not count.
 */
export function treeDigest(tree: FileTree): string {
  let fields = "";
  for (const [path, entry] of tree) {
    if (entry.kind !== "file") continue;
    fields += `${path}\0${entry.executable ? "x" : "-"}\0${sha256Hex(entry.bytes())}\0`;
  }
  return sha256Hex(fields);
}
