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
  /** Files that are compressed at once, 1 or more; zlib works in threads, of which Node has four. @default 4 */
  readonly jobs?: number;
}

/** Below this a round through a thread takes longer than the work. */
const smallest = 2_048;

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
  const work = async () => {
    // One iterator for all jobs: whoever is free takes the next.
    for (const [at, path] of waiting) {
      const one = await packed(path, tree.get(path)!);
      if (one !== undefined) found[at] = one;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  return placed(found.filter((one) => one !== undefined));
}

async function packed(path: string, entry: ReturnType<FileTree["get"]> & {}): Promise<Unplaced | undefined> {
  requireSafe(path);
  if (entry.kind === "directory") return undefined;
  if (entry.kind === "symlink") throw unsafe(path, "is a symbolic link");
  const bytes = contentOf(path, entry);
  const blob = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes);
  // In zlib's own form, for the checksum of the content that stands at its end (RFC 1950, 2.2).
  const wrapped = bytes.length < smallest ? deflateSync(bytes, options) : await deflated(bytes);
  return {
    path,
    executable: entry.executable,
    size: bytes.length,
    sha256: hash("sha256", bytes),
    crc32: crc32(bytes),
    adler32: wrapped.readUInt32BE(wrapped.length - 4),
    blobId: blob.digest("hex"),
    packedSize: wrapped.length - 6,
    deflated: wrapped.subarray(2, -4),
  };
}

const options = { level: 6, windowBits: 15, memLevel: 8 } as const;

function deflated(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    deflate(bytes, options, (error, result) => (error ? reject(error) : resolve(result)));
  });
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
