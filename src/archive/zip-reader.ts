import { crc32, inflateRawSync } from "node:zlib";
import type { FileTree, TreeEntry, TreeFile } from "../core/file-tree.ts";
import { treeOf } from "../core/file-tree.ts";
import { requireNoTwins } from "./case-twins.ts";
import { requireFolders, requireSafe } from "./tar-paths.ts";
import { broken, type ZipEntry, zipEntries } from "./zip-directory.ts";
import { recordSizes } from "./zip-records.ts";
import { wrappingOf } from "./wrapping-folder.ts";

export interface ZipReadOptions {
  /** Most bytes of the ZIP itself. @default 268_435_456, what the client takes of an `archive` entry */
  readonly maxPacked?: number;
  /** Most entries, folders among them. @default 20_000 */
  readonly maxEntries?: number;
  /** Most bytes of all files together. @default 536_870_912 */
  readonly maxBytes?: number;
  /** Most bytes of one file. @default 104_857_600 */
  readonly maxFileBytes?: number;
  /** How many times its packed size a ZIP of more than a MiB may unpack to. @default 200 */
  readonly maxRatio?: number;
  /**
   * Whether a single folder around everything is taken away, as the client does: not one in which a plugin's parts lie, and
   * what macOS puts beside it goes too. @default false
   */
  readonly unwrap?: boolean;
}

/** An entry that is no file: named, and nothing else. */
export interface RefusedEntry {
  readonly path: string;
  readonly why: "symlink" | "special";
}

export interface ZipContent {
  /** The regular files; each is unpacked when it is read. */
  readonly tree: FileTree;
  readonly refused: readonly RefusedEntry[];
}

const defaults = {
  maxPacked: 268_435_456,
  maxEntries: 20_000,
  maxBytes: 536_870_912,
  maxFileBytes: 104_857_600,
  maxRatio: 200,
  unwrap: false,
};

/**
 * A ZIP from outside as a file tree. Everything is unpacked and checked once before this returns, one file at a time.
 * Throws `BazaarError` ARCHIVE_INVALID for what is broken, encrypted, ambiguous (entries that overlap, records that
 * contradict each other, names twice or alike but for case) or over a limit, and PATH_UNSAFE for paths that are
 * absolute or hold `..`, a backslash or a control character. Links and special files are not in the tree, but listed.
 */
export function readZip(bytes: Uint8Array, options: ZipReadOptions = {}): ZipContent {
  const limits = { ...defaults, ...options };
  if (bytes.length > limits.maxPacked) throw tooLarge("it", bytes.length, limits.maxPacked);
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { entries, directory } = zipEntries(zip, limits.maxEntries);
  requireSizes(entries, limits);
  const all = new Map<string, TreeEntry>();
  const refused: RefusedEntry[] = [];
  const contents = contentsOf(zip, entries, directory);
  for (const [at, entry] of entries.entries()) {
    const path = entry.name.replace(/\/$/, "");
    requireSafe(path);
    if (all.has(path)) throw broken(`${JSON.stringify(path)} is in it twice`);
    const found = treeEntry(entry, contents[at]!);
    all.set(path, found);
    if (found.kind === "symlink") refused.push({ path, why: isLink(entry) ? "symlink" : "special" });
  }
  requireNoTwins(all.keys(), (problem) => broken(problem));
  requireFolders(all);
  const files = [...all].filter((pair): pair is [string, TreeFile] => pair[1].kind === "file");
  const wrapping = limits.unwrap ? wrappingOf([...all]) : "";
  const inside = (path: string) => (path.startsWith(wrapping) ? [path.slice(wrapping.length)] : []);
  return {
    tree: treeOf(files.flatMap(([path, file]) => inside(path).map((own) => [own, file] as const))),
    refused: refused.flatMap(({ path, why }) => inside(path).map((own) => ({ path: own, why }))),
  };
}

/** The same for what comes in pieces; of more than `maxPacked` bytes the rest is not read. Rejects also as the source. */
export async function readZipStream(
  source: AsyncIterable<Uint8Array>,
  options: ZipReadOptions = {},
): Promise<ZipContent> {
  const most = options.maxPacked ?? defaults.maxPacked;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most) throw tooLarge("it", size, most);
    chunks.push(chunk);
  }
  return readZip(Buffer.concat(chunks), options);
}

/** By what the directory says, before anything is unpacked; what it says is checked by `inflated`. */
function requireSizes(entries: readonly ZipEntry[], limits: typeof defaults): void {
  let [size, packed] = [0, 0];
  for (const entry of entries) {
    if (entry.size > limits.maxFileBytes) throw tooLarge(JSON.stringify(entry.name), entry.size, limits.maxFileBytes);
    size += entry.size;
    packed += entry.packedSize;
  }
  if (size > limits.maxBytes) throw tooLarge("it unpacked", size, limits.maxBytes);
  if (size > 1_048_576 && size > packed * limits.maxRatio)
    throw broken(`it unpacks to more than ${limits.maxRatio} times its size`);
}

function tooLarge(what: string, size: number, most: number) {
  return broken(`${what} has ${size} bytes or more, and ${most} are allowed`, "Leave out what is not needed.");
}

/** The packed bytes of each entry. Throws where two share a byte: that is how a small ZIP unpacks to a large one. */
function contentsOf(zip: Buffer, entries: readonly ZipEntry[], directory: number): Buffer[] {
  const contents = entries.map((entry) => contentAt(zip, entry, directory));
  const places = entries.map(({ offset }, at) => ({ offset, end: contents[at]!.byteOffset + contents[at]!.length }));
  let behind = zip.byteOffset;
  for (const { offset, end } of places.sort((a, b) => a.offset - b.offset)) {
    if (zip.byteOffset + offset < behind) throw broken("entries in it overlap");
    behind = end;
  }
  return contents;
}

function contentAt(zip: Buffer, entry: ZipEntry, directory: number): Buffer {
  const { offset, name } = entry;
  const said = JSON.stringify(name);
  if (offset + recordSizes.local > directory || zip.readUInt32LE(offset) !== 0x04034b50)
    throw broken(`${said} is not where its directory says`);
  const nameEnd = offset + recordSizes.local + zip.readUInt16LE(offset + 26);
  const start = nameEnd + zip.readUInt16LE(offset + 28);
  if (start + entry.packedSize > directory) throw broken(`${said} is cut off`);
  if (!zip.subarray(offset + recordSizes.local, nameEnd).equals(entry.nameBytes) || !agrees(zip, entry))
    throw broken(`${said} is described in two ways`);
  if ((entry.flags & encryption) !== 0) throw broken(`${said} is encrypted`, "Make it without a password.");
  if (entry.method !== 0 && entry.method !== 8)
    throw broken(`${said} is packed by method ${entry.method}`, "Make the archive with deflate.");
  return zip.subarray(start, start + entry.packedSize);
}

/** Encrypted; strongly; with its directory. */
const encryption = 0x0001 | 0x0040 | 0x2000;
/** Sizes and checksum stand behind the content, and are unknown before it. */
const described = 0x0008;

function agrees(zip: Buffer, { offset, flags, method, crc32: sum, size, packedSize }: ZipEntry): boolean {
  const local = zip.readUInt16LE(offset + 6);
  if (((local ^ flags) & (encryption | described)) !== 0 || zip.readUInt16LE(offset + 8) !== method) return false;
  if ((flags & described) !== 0) return true;
  const same = (at: number, value: number) => [value, 0xffff_ffff].includes(zip.readUInt32LE(offset + at));
  return zip.readUInt32LE(offset + 14) === sum && same(18, packedSize) && same(22, size);
}

const isLink = ({ mode }: ZipEntry) => (mode & 0o170000) === 0o120000;

function treeEntry(entry: ZipEntry, content: Buffer): TreeEntry {
  if (entry.name.endsWith("/")) {
    if (entry.size > 0) throw broken(`the folder ${JSON.stringify(entry.name)} has content`);
    return { kind: "directory" };
  }
  const bytes = () => inflated(entry, content);
  const checked = bytes();
  const type = entry.mode & 0o170000;
  // Of a special file only its path is used.
  if (type !== 0 && type !== 0o100000) return { kind: "symlink", target: isLink(entry) ? checked.toString() : "" };
  return { kind: "file", size: entry.size, executable: (entry.mode & 0o100) !== 0, bytes };
}

function inflated(entry: ZipEntry, content: Buffer): Buffer {
  const bytes = entry.method === 0 ? content : unpacked(entry, content);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    throw broken(`${JSON.stringify(entry.name)} has another content than its checksum says`);
  return bytes;
}

function unpacked({ name, size }: ZipEntry, content: Buffer): Buffer {
  try {
    // Never more than was said and allowed, whatever the content is.
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw broken(`${JSON.stringify(name)} is packed wrongly, or larger than it says`);
  }
}
