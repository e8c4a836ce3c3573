import { createHash, hash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { type Content, withBytes } from "./batch-memory.ts";
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
    const made = await withBytes(batch, async (bytes) => {
      const deflated = deflate(bytes);
      // Meanwhile, where another thread compresses.
      const hashed = batch.map(([path, file], at) => described(path, file, bytes[at]!));
      return (await deflated).map((one, at) => completed(hashed[at]!, one));
    });
    packed.push(...made);
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

/** Used by one at a time: nothing waits while a digest is made. */
const blobMemory = new Uint8Array(65_536 + 32);

/** One call for a small file costs a fifth of a hash in steps. */
function blobIdOf(bytes: Uint8Array): string {
  const head = Buffer.from(`blob ${bytes.length}\0`);
  if (bytes.length > 65_536) return createHash("sha1").update(head).update(bytes).digest("hex");
  blobMemory.set(head);
  blobMemory.set(bytes, head.length);
  return hash("sha1", blobMemory.subarray(0, head.length + bytes.length));
}

/** zlib's form has two bytes before the deflated ones, and the checksum of the content behind (RFC 1950, 2.2). */
function completed(file: Described, wrapped: Uint8Array): Unplaced {
  const end = wrapped.length - 4;
  const adler32 = new DataView(wrapped.buffer, wrapped.byteOffset + end, 4).getUint32(0);
  return { ...file, adler32, packedSize: end - 2, deflated: wrapped.subarray(2, end) };
}

function placed(found: readonly Unplaced[]): Packed {
  const packedSize = found.reduce((sum, one) => sum + one.packedSize, 0);
  const data = memoryOf(found, packedSize) ?? new Uint8Array(packedSize);
  let offset = 0;
  const files = found.map(({ deflated: bytes, ...file }): PackedFile => {
    data.set(bytes, offset);
    offset += bytes.length;
    return { ...file, offset: offset - bytes.length };
  });
  return { files: { id: packIdOf(files), files, packedSize }, data };
}

/**
 * The memory that holds what was made of the files, one behind the other and nothing else: moved together in it, they need
 * no fresh one, which costs more than the moving. Undefined where they lie otherwise.
 */
function memoryOf(found: readonly Unplaced[], packedSize: number): Uint8Array | undefined {
  let end = 0;
  for (const { deflated } of found) {
    if (deflated.buffer !== found[0]!.deflated.buffer || deflated.byteOffset !== end + 2) return undefined;
    end = deflated.byteOffset + deflated.length + 4;
  }
  const memory = found[0]?.deflated.buffer;
  return memory?.byteLength === end && found.length > 1 ? new Uint8Array(memory, 0, packedSize) : undefined;
}
