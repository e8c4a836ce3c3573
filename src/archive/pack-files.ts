import { createHash, hash } from "node:crypto";
import { crc32, deflate, deflateSync } from "node:zlib";
import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { packIdOf } from "./pack-id.ts";
import type { PackedFile, PackedFiles } from "./packed-types.ts";
import { requireSafe, unsafe } from "./tar-paths.ts";

/** A pack and what lies in it. */
export interface Packed {
  readonly files: PackedFiles;
  /** The deflated bytes of all files, one behind the other: `files.packedSize` of them. */
  readonly data: Uint8Array;
}

export interface PackFilesOptions {
  /** Large files that are compressed at once, 1 or more; zlib works in threads, of which Node has four. @default 4 */
  readonly jobs?: number;
}

/**
 * Bytes from which on a file is worth a thread of its own. Threads make what zlib needs for each file (268 kB) anew from
 * the system: 11,000 files of 5 kB took three times as long with them as without.
 */
const large = 65_536;
/** Bytes after which the next file goes through a thread whatever its size, so that the process does other work too. */
const breath = 524_288;

type Unplaced = Omit<PackedFile, "offset"> & { readonly deflated: Uint8Array };

/**
 * Compresses every regular file of a tree (deflate, level 6); folders are left out. The bytes depend on the version of
 * zlib, see `packingOf`; all else is the same everywhere. Rejects with `BazaarError` PATH_UNSAFE for a symbolic link or
 * a path that leaves its folder, and FILE_UNREADABLE, also for a file that has another size than it was listed with.
 */
export async function packFiles(tree: FileTree, { jobs = 4 }: PackFilesOptions = {}): Promise<Packed> {
  const paths = [...tree.keys()].sort(compareCodeUnits);
  const found: Unplaced[] = [];
  const waiting = paths.entries();
  const compress = deflater();
  const work = async () => {
    // One iterator for all jobs: whoever is free takes the next.
    for (const [at, path] of waiting) {
      const one = await packed(path, tree.get(path)!, compress);
      if (one !== undefined) found[at] = one;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  return placed(found.filter((one) => one !== undefined));
}

async function packed(
  path: string,
  entry: ReturnType<FileTree["get"]> & {},
  compress: Compress,
): Promise<Unplaced | undefined> {
  requireSafe(path);
  if (entry.kind === "directory") return undefined;
  if (entry.kind === "symlink") throw unsafe(path, "is a symbolic link");
  const bytes = contentOf(path, entry);
  // In zlib's own form, for the checksum of the content that stands at its end (RFC 1950, 2.2).
  const made = compress(bytes);
  const wrapped = made instanceof Promise ? await made : made;
  return {
    path,
    executable: entry.executable,
    size: bytes.length,
    sha256: hash("sha256", bytes),
    crc32: crc32(bytes),
    adler32: wrapped.readUInt32BE(wrapped.length - 4),
    blobId: blobIdOf(bytes),
    packedSize: wrapped.length - 6,
    deflated: wrapped.subarray(2, -4),
  };
}

type Compress = (bytes: Uint8Array) => Buffer | Promise<Buffer>;

/** In this thread where that is quicker, and that not for too long at once. */
function deflater(): Compress {
  let done = 0;
  return (bytes) => {
    done += bytes.length;
    // One piece of memory for all of it; zlib else begins with 16 KiB for every file.
    const options = { level: 6, windowBits: 15, memLevel: 8, chunkSize: Math.min(large, bytes.length + 128) };
    if (bytes.length < large && done < breath) return deflateSync(bytes, options);
    done = 0;
    return new Promise((resolve, reject) => {
      deflate(bytes, options, (error, result) => (error ? reject(error) : resolve(result)));
    });
  };
}

/** One call for a small file costs a fifth of a hash in steps. */
function blobIdOf(bytes: Uint8Array): string {
  const head = Buffer.from(`blob ${bytes.length}\0`);
  if (bytes.length < large) return hash("sha1", Buffer.concat([head, bytes]));
  return createHash("sha1").update(head).update(bytes).digest("hex");
}

function contentOf(path: string, file: TreeFile): Uint8Array {
  const bytes = file.bytes();
  if (bytes.length === file.size) return bytes;
  const problem = `The file ${JSON.stringify(path)} changed while it was read: it was listed with ${file.size} bytes.`;
  throw new BazaarError("FILE_UNREADABLE", problem, "Do it again when nobody writes there.");
}

function placed(found: readonly Unplaced[]): Packed {
  const packedSize = found.reduce((sum, one) => sum + one.packedSize, 0);
  const data = new Uint8Array(packedSize);
  let offset = 0;
  const files = found.map(({ deflated: bytes, ...file }): PackedFile => {
    data.set(bytes, offset);
    offset += bytes.length;
    return { ...file, offset: offset - bytes.length };
  });
  return { files: { id: packIdOf(files), files, packedSize }, data };
}
