import { createHash, hash } from "node:crypto";
import { crc32 } from "node:zlib";
import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { type DeflateAll, deflateHere } from "./deflate.ts";
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
  /** Who compresses: a thread of its own, where one is at hand. @default `deflateHere` */
  readonly deflate?: DeflateAll | undefined;
}

/** Bytes that are read before they are compressed, and after which the rest has to wait. */
const batchBytes = 1_048_576;

type Content = readonly [path: string, file: TreeFile];
type Unplaced = Omit<PackedFile, "offset"> & { readonly deflated: Uint8Array };

/**
 * Compresses every regular file of a tree (deflate, level 6); folders are left out. The bytes depend on the version of
 * zlib, see `packingOf`; all else is the same everywhere. Rejects with `BazaarError` PATH_UNSAFE for a symbolic link or
 * a path that leaves its folder, and FILE_UNREADABLE, also for a file that has another size than it was listed with.
 */
export async function packFiles(tree: FileTree, options: PackFilesOptions = {}): Promise<Packed> {
  const { deflate = deflateHere } = options;
  const packed: Unplaced[] = [];
  for (const batch of batchesOf(filesIn(tree))) {
    const bytes = batch.map(([path, file]) => contentOf(path, file));
    const deflated = deflate(bytes);
    // Meanwhile, where another thread compresses.
    const hashed = batch.map(([path, file], at) => described(path, file, bytes[at]!));
    for (const [at, one] of (await deflated).entries()) packed.push(completed(hashed[at]!, one));
  }
  return placed(packed);
}

/** In path order. */
function filesIn(tree: FileTree): Content[] {
  return [...tree.keys()].sort(compareCodeUnits).flatMap((path): Content[] => {
    const entry = tree.get(path)!;
    requireSafe(path);
    if (entry.kind === "symlink") throw unsafe(path, "is a symbolic link");
    return entry.kind === "file" ? [[path, entry]] : [];
  });
}

function* batchesOf(files: readonly Content[]): Generator<readonly Content[]> {
  let batch: Content[] = [];
  let bytes = 0;
  for (const one of files) {
    batch.push(one);
    bytes += one[1].size;
    if (bytes < batchBytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

type Described = Omit<Unplaced, "adler32" | "packedSize" | "deflated">;

function described(path: string, { executable }: TreeFile, bytes: Uint8Array): Described {
  const { length: size } = bytes;
  return { path, executable, size, sha256: hash("sha256", bytes), crc32: crc32(bytes), blobId: blobIdOf(bytes) };
}

/** One call for a small file costs a fifth of a hash in steps. */
function blobIdOf(bytes: Uint8Array): string {
  const head = Buffer.from(`blob ${bytes.length}\0`);
  if (bytes.length < 65_536) return hash("sha1", Buffer.concat([head, bytes]));
  return createHash("sha1").update(head).update(bytes).digest("hex");
}

/** zlib's form has two bytes before the deflated ones, and the checksum of the content behind (RFC 1950, 2.2). */
function completed(file: Described, wrapped: Uint8Array): Unplaced {
  const end = wrapped.length - 4;
  const adler32 = new DataView(wrapped.buffer, wrapped.byteOffset + end, 4).getUint32(0);
  return { ...file, adler32, packedSize: end - 2, deflated: wrapped.subarray(2, end) };
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
