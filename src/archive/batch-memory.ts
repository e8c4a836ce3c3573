import { BazaarError } from "../core/errors.ts";
import type { TreeFile } from "../core/file-tree.ts";

/** A file of a tree, by its path. */
export type Content = readonly [path: string, file: TreeFile];

/** Bytes of a memory that is used again. */
const memoryBytes = 1_310_720;
/** That are kept while nobody uses them; so many plugins are packed at once. */
const mostSpare = 4;

const spare: Uint8Array[] = [];

/**
 * Reads files and hands their bytes to `work`, in memory that is used again once it has resolved: to ask the system for
 * fresh memory takes longer than to read small files. Throws `BazaarError` FILE_UNREADABLE, also for a file that has
 * another size than it was listed with, and rejects as `work` does.
 */
export async function withBytes<T>(
  files: readonly Content[],
  work: (bytes: readonly Uint8Array[]) => Promise<T>,
): Promise<T> {
  // One byte more for each shows a file that grew.
  const needed = files.reduce((sum, [, file]) => sum + (file.into === undefined ? 0 : file.size + 1), 0);
  const memory = needed > memoryBytes || needed === 0 ? undefined : (spare.pop() ?? new Uint8Array(memoryBytes));
  let at = 0;
  const bytes = files.map(([path, file]): Uint8Array => {
    if (memory === undefined || file.into === undefined) return sized(path, file, file.bytes());
    const space = memory.subarray(at, at + file.size + 1);
    at += space.length;
    return sized(path, file, space.subarray(0, file.into(space)));
  });
  const made = await work(bytes);
  // Not where it failed: a part of the work may still read there.
  if (memory !== undefined && spare.length < mostSpare) spare.push(memory);
  return made;
}

function sized(path: string, file: TreeFile, bytes: Uint8Array): Uint8Array {
  if (bytes.length === file.size) return bytes;
  const problem = `The file ${JSON.stringify(path)} changed while it was read: it was listed with ${file.size} bytes.`;
  throw new BazaarError("FILE_UNREADABLE", problem, "Do it again when nobody writes there.");
}
