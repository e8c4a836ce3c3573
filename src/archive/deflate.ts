import { deflate, deflateSync } from "node:zlib";

/**
 * Compresses files, each into zlib's form (RFC 1950) with what `deflateSync` makes with `deflateOptions` between the
 * two bytes of the head and the four of the checksum; the answers stand in the order of the files. What it is given is not changed meanwhile.
 */
export type DeflateAll = (files: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>;

/** What all packs are made with: another choice is another packing. */
export const deflateOptions = { level: 6, windowBits: 15, memLevel: 8 } as const;

/**
 * Bytes from which on a file is worth a thread of its own. Threads make what zlib needs for each file (268 kB) anew from
 * the system: 11,000 files of 5 kB took three times as long with them as without.
 */
const large = 65_536;
/** Bytes after which the next file goes through a thread whatever its size, so that the process does other work too. */
const breath = 524_288;

/** Compresses in this thread where that is quicker, and that not for too long at once. */
export async function deflateHere(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  let done = 0;
  const made: Promise<Uint8Array>[] = [];
  for (const bytes of files) {
    done += bytes.length;
    if (bytes.length < large && done < breath) {
      made.push(Promise.resolve(deflateSync(bytes, deflateFile(bytes.length))));
      continue;
    }
    const waiting = inThread(bytes);
    made.push(waiting);
    if (done < breath) continue;
    await waiting;
    done = 0;
  }
  return await Promise.all(made);
}

/** What zlib is told for one file. */
export interface DeflateFile {
  readonly level: number;
  readonly windowBits: number;
  readonly memLevel: number;
  readonly chunkSize: number;
}

/**
 * The options for a file of `size` bytes, which make the same deflated bytes as `deflateOptions`: no match reaches further
 * back than the file is long, so a window that holds it and the 262 bytes that zlib looks ahead changes nothing but the
 * memory that is made and cleared for it.
 */
export function deflateFile(size: number): DeflateFile {
  const windowBits = size > 32_000 ? deflateOptions.windowBits : Math.max(9, 32 - Math.clz32(size + 261));
  // One piece of memory where it packs as text does; zlib else begins with 16 KiB for every file.
  return { ...deflateOptions, windowBits, chunkSize: Math.min(large, Math.ceil(size * 0.65) + 128) };
}

function inThread(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflate(bytes, deflateFile(bytes.length), (error, result) => (error ? reject(error) : resolve(result)));
  });
}
