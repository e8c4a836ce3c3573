import { contentDigits } from "../core/content-version.ts";
import { treeDigest } from "../core/digest.ts";
import { fileAt, type FileTree, fileOf, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { isJsonObject, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { manifestPath, manifestText } from "./manifest.ts";

/**
 * Whether a tree is a thin client byte for byte as the generator made it: its version ends with the digest of all the
 * rest. Line ends count as git may have checked them out; modes, links and empty folders do not count.
 */
export function isAsGenerated(tree: FileTree): boolean {
  return isExactly(tree) || isExactly(treeOf([...tree].map(([path, entry]) => [path, withLineFeeds(entry)])));
}

function isExactly(tree: FileTree): boolean {
  const file = fileAt(tree, manifestPath);
  const manifest = file === undefined ? undefined : parseJson(decodeText(file.bytes())).value;
  if (!isJsonObject(manifest)) return false;
  const { version, ...rest } = manifest;
  const digest = typeof version === "string" ? contentDigits(version) : undefined;
  if (digest === undefined) return false;
  const files = [...tree].map(([path, entry]): [string, TreeEntry] => [path, plain(entry)]);
  return treeDigest(treeOf([...files, [manifestPath, manifestText(rest)]])).startsWith(digest);
}

function plain(entry: TreeEntry): TreeEntry {
  return entry.kind === "file" ? { ...entry, executable: false } : entry;
}

/** Byte by byte: what is no text must stay what it is. */
function withLineFeeds(entry: TreeEntry): TreeEntry {
  if (entry.kind !== "file") return entry;
  const bytes = entry.bytes();
  return fileOf(bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a));
}
