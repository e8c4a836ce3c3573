import { hash } from "node:crypto";
import type { PackedFile, PackedFiles } from "../archive/packed-types.ts";

/** The listing of a pack as it lies on the disk. */
export interface StoredPack {
  readonly files: PackedFiles;
  /** Whether that is its data, by its digest. */
  readonly holds: (data: Uint8Array) => boolean;
}

/** Changes whenever a listing of an older version must not be read. */
const form = 1;

type Line = [
  path: string,
  executable: 0 | 1,
  size: number,
  sha256: string,
  crc: number,
  adler: number,
  blob: string,
  packed: number,
];

/** The listing as text, for `parsePack`. */
export function storedPack(files: PackedFiles, data: Uint8Array): string {
  const lines = files.files.map((file): Line => {
    const { path, executable, size, sha256, crc32, adler32, blobId, packedSize } = file;
    return [path, executable ? 1 : 0, size, sha256, crc32, adler32, blobId, packedSize];
  });
  return JSON.stringify({ form, id: files.id, sha256: hash("sha256", data), files: lines });
}

/** Undefined for what is no listing of this form, such as one that was cut off by a crash. */
export function parsePack(text: string): StoredPack | undefined {
  try {
    const stored = JSON.parse(text) as { form: unknown; id: string; sha256: string; files: Line[] };
    if (stored.form !== form) return undefined;
    let packedSize = 0;
    const files = stored.files.map(([path, executable, size, sha256, crc32, adler32, blobId, length]): PackedFile => {
      packedSize += length;
      const offset = packedSize - length;
      return { path, executable: executable === 1, size, sha256, crc32, adler32, blobId, offset, packedSize: length };
    });
    // Not all that was read: who remembers this function must not keep the listing for it.
    const { id, sha256 } = stored;
    return {
      files: { id, files, packedSize },
      holds: (data) => data.length === packedSize && hash("sha256", data) === sha256,
    };
  } catch {
    return undefined;
  }
}
