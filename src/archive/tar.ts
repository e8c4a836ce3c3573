import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeEntry } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { paxRecord } from "./pax.ts";
import { blockSize, tarHeader } from "./tar-header.ts";

export interface TarOptions {
  /** A folder in which everything is put, e.g. `opt/plugin`; no leading or trailing `/`. @default "" */
  readonly prefix?: string;
}

/**
 * A tree as an uncompressed tar, with the same bytes on every machine: entries sorted, each folder before what lies in
 * it, owner 0/0, modes 0644, 0755 for executables and folders, time 0, PAX headers only for names that ustar can't
 * hold. Written by hand because the tar package keeps permission bits and order as the disk has them. Throws
 * `BazaarError` PATH_UNSAFE for symbolic links and for paths that leave the archive.
 */
export function tarOf(tree: FileTree, { prefix = "" }: TarOptions = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const made = new Set<string>();
  const folder = (path: string): void => {
    if (path === "" || made.has(path)) return;
    folder(parentOf(path));
    made.add(path);
    parts.push(...headers(`${path}/`, "5", 0o755, 0));
  };
  if (prefix !== "") requireSafe(prefix);
  for (const [path, entry] of sortedEntries(tree)) {
    requireSafe(path);
    const full = prefix === "" ? path : `${prefix}/${path}`;
    if (entry.kind === "symlink") throw unsafe(path, "is a symbolic link");
    folder(entry.kind === "directory" ? full : parentOf(full));
    if (entry.kind === "file") parts.push(...file(full, entry));
  }
  parts.push(new Uint8Array(2 * blockSize));
  return joined(parts);
}

/** By code units of the whole path, as every tree is; a map that somebody built by hand may not be. */
function sortedEntries(tree: FileTree): [string, TreeEntry][] {
  return [...tree].sort(([a], [b]) => compareCodeUnits(a, b));
}

function file(path: string, entry: TreeEntry & { readonly kind: "file" }): Uint8Array[] {
  const bytes = entry.bytes();
  return [...headers(path, "0", entry.executable ? 0o755 : 0o644, bytes.length), padded(bytes)];
}

/** The header of an entry, behind a PAX header when its name needs one. */
function headers(name: string, type: "0" | "5", mode: number, size: number): Uint8Array[] {
  if (/^[\x20-\x7e]{1,100}$/.test(name)) return [tarHeader({ name, mode, size, type })];
  const record = paxRecord("path", name);
  // Readers that know PAX take the record's name; for others this one is at least unlike the rest.
  const short = name.replaceAll(/[^\x20-\x7e]/g, "_").slice(-100);
  return [
    tarHeader({ name: `PaxHeader/${short}`.slice(0, 100), mode: 0o644, size: record.length, type: "x" }),
    padded(record),
    tarHeader({ name: short, mode, size, type }),
  ];
}

function padded(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % blockSize;
  return rest === 0 ? bytes : joined([bytes, new Uint8Array(blockSize - rest)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function requireSafe(path: string): void {
  // A line break ends a PAX record for some readers, node-tar among them.
  if (/\p{Cc}/u.test(path)) throw unsafe(path, "holds a control character");
  if (path.includes("\\")) throw unsafe(path, "holds a backslash");
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === ".."))
    throw unsafe(path, 'is absolute, or holds an empty segment, "." or ".."');
}

function unsafe(path: string, why: string): BazaarError {
  const fix = "Use regular files with relative paths and `/` between segments.";
  return new BazaarError("PATH_UNSAFE", `The path ${JSON.stringify(path)} ${why}, and can't be in an archive.`, fix);
}
