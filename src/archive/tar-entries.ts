import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeEntry, TreeFile } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { paxRecord } from "./pax.ts";
import { blockSize, type HeaderFields, maxEntrySize, tarHeader } from "./tar-header.ts";
import { parentOf, requireFolders, requireLinkInside, requireSafe, unsafe } from "./tar-paths.ts";

export interface TarOptions {
  /** A folder in which everything is put, e.g. `opt/plugin`; no leading or trailing `/`. @default "" */
  readonly prefix?: string;
  /**
   * What becomes of symbolic links: `keep` writes those that lead to somewhere below `prefix` and refuses the rest.
   * @default "refuse"
   */
  readonly links?: "refuse" | "keep";
}

/** The headers of one entry, and the file whose content and padding follow them. */
export interface TarEntry {
  /** Whole blocks. */
  readonly head: Uint8Array;
  /** The file's path in the tree, for what is said of it. */
  readonly path: string;
  readonly file?: TreeFile;
}

/**
 * The entries of a tree in the order of its archive: each folder before what lies in it. Throws `BazaarError`
 * PATH_UNSAFE for a path or link that leaves the archive, IMAGE_TOO_LARGE for a file of 8 GiB or more.
 */
export function* tarEntries(tree: FileTree, { prefix = "", links = "refuse" }: TarOptions): Generator<TarEntry> {
  if (prefix !== "") requireSafe(prefix);
  for (const path of tree.keys()) requireSafe(path);
  requireFolders(tree);
  const made = new Set([""]);
  for (const [path, entry] of sortedEntries(tree)) {
    const full = prefix === "" ? path : `${prefix}/${path}`;
    yield* folders(entry.kind === "directory" ? full : parentOf(full), made);
    if (entry.kind === "file") yield { path, head: fileHead(full, entry), file: entry };
    if (entry.kind !== "symlink") continue;
    if (links === "refuse") throw unsafe(path, "is a symbolic link");
    requireLinkInside(full, entry.target, prefix);
    yield { path, head: headOf({ name: full, type: "2", mode: 0o777, size: 0, link: entry.target }) };
  }
}

/** Bytes that fill the last block of a content. */
export function paddingOf(size: number): Uint8Array {
  return new Uint8Array((blockSize - (size % blockSize)) % blockSize);
}

/** By code units of the whole path, as every tree is; a map that somebody built by hand may not be. */
function sortedEntries(tree: FileTree): [string, TreeEntry][] {
  return [...tree].sort(([a], [b]) => compareCodeUnits(a, b));
}

function* folders(path: string, made: Set<string>): Generator<TarEntry> {
  if (made.has(path)) return;
  yield* folders(parentOf(path), made);
  made.add(path);
  yield { path, head: headOf({ name: `${path}/`, type: "5", mode: 0o755, size: 0 }) };
}

function fileHead(name: string, { size, executable }: TreeFile): Uint8Array {
  if (size <= maxEntrySize) return headOf({ name, type: "0", mode: executable ? 0o755 : 0o644, size });
  const fix = "Leave it out, or let the plugin fetch it when it runs.";
  throw new BazaarError("IMAGE_TOO_LARGE", `The file ${JSON.stringify(name)} has 8 GiB or more.`, fix);
}

/** The header of an entry, behind a PAX header when its name or target needs one. */
function headOf({ name, link = "", ...rest }: HeaderFields): Uint8Array {
  const records = [
    ...(isPlain(name) ? [] : [paxRecord("path", name)]),
    ...(link === "" || isPlain(link) ? [] : [paxRecord("linkpath", link)]),
  ];
  // Readers that know PAX take the records' names; for others these are at least unlike the rest.
  const [shortName, shortLink] = [shortened(name), shortened(link)];
  const header = tarHeader({ ...rest, name: shortName, link: shortLink });
  if (records.length === 0) return header;
  const pax = joined(records);
  const paxName = `PaxHeader/${shortName}`.slice(0, 100);
  return joined([
    tarHeader({ name: paxName, mode: 0o644, size: pax.length, type: "x" }),
    pax,
    paddingOf(pax.length),
    header,
  ]);
}

function isPlain(name: string): boolean {
  return /^[\x20-\x7e]{1,100}$/.test(name);
}

function shortened(name: string): string {
  return isPlain(name) ? name : name.replaceAll(/[^\x20-\x7e]/g, "_").slice(-100);
}

/** One array of all parts. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
