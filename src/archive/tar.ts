import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { joined, paddingOf, type TarOptions, tarEntries } from "./tar-entries.ts";
import { blockSize } from "./tar-header.ts";

/**
 * A tree as an uncompressed tar, with the same bytes on every machine: entries sorted, each folder before what lies in
 * it, owner 0/0, modes 0644, 0755 for executables and folders, time 0, PAX headers only for names that ustar can't
 * hold. Written by hand because the tar package keeps permission bits and order as the disk has them. Throws
 * `BazaarError` PATH_UNSAFE for symbolic links (unless they are to be kept and stay inside) and for paths that leave the
 * archive, IMAGE_TOO_LARGE for a file of 8 GiB or more, FILE_UNREADABLE for one that has another size than it was
 * listed with.
 */
export function tarOf(tree: FileTree, options: TarOptions = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { head, path, file } of tarEntries(tree, options)) {
    parts.push(head);
    if (file === undefined) continue;
    const bytes = file.bytes();
    requireSize(path, file.size, bytes.length);
    parts.push(bytes, paddingOf(bytes.length));
  }
  return joined([...parts, end]);
}

export interface TarChunksOptions extends TarOptions {
  /** Large files are read into it: each piece is then good only until the next is asked for. @default fresh memory */
  readonly buffer?: Uint8Array;
}

/** The bytes of `tarOf`, in pieces of whatever length: of a large file that comes in pieces, no two are held at once. */
export async function* tarChunks(
  tree: FileTree,
  options: TarChunksOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const { head, path, file } of tarEntries(tree, options)) {
    yield head;
    if (file === undefined) continue;
    let size = 0;
    for await (const chunk of contentOf(file, options.buffer)) {
      size += chunk.length;
      // Before the rest is read: a log file may grow faster than it is archived.
      if (size > file.size) break;
      yield chunk;
    }
    requireSize(path, file.size, size);
    yield paddingOf(size);
  }
  yield end;
}

const end = new Uint8Array(2 * blockSize);

function contentOf(file: TreeFile, buffer: Uint8Array | undefined): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return file.chunks?.(buffer) ?? [file.bytes()];
}

function requireSize(path: string, listed: number, read: number): void {
  if (read === listed) return;
  const problem = `The file ${JSON.stringify(path)} changed while it was read: it was listed with ${listed} bytes.`;
  throw new BazaarError("FILE_UNREADABLE", problem, "Do it again when nobody writes there.");
}
