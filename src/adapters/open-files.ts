import { writeFileSync } from "node:fs";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { compareCodeUnits } from "../core/text.ts";
import type { ListedFile } from "../workspace/file-list.ts";
import type { InlineFile, OpenFiles } from "../workspace/file-store.ts";
import { blobName } from "../workspace/git-blob.ts";
import type { WorkspaceFile } from "../workspace/types.ts";
import { type PackedContent, packEnd } from "./content-packs.ts";

/** Bytes that are written in less time than a thread needs to be asked. */
const atOnceBytes = 65_536;

/** Files whose contents lie in packs, which stay open: a pack that goes away meanwhile is readable until `close`. */
export async function openPacked(
  folder: string,
  list: readonly ListedFile[],
  contents: ReadonlyMap<string, PackedContent>,
): Promise<OpenFiles> {
  const handles = new Map<string, FileHandle>();
  const close = async () => {
    await Promise.all([...handles.values()].map((handle) => handle.close().catch(() => {})));
    handles.clear();
  };
  try {
    for (const pack of new Set(list.flatMap(({ hash }) => contents.get(hash)?.pack ?? [])))
      handles.set(pack, await open(join(folder, `${pack}${packEnd}`), "r"));
  } catch (error) {
    await close();
    throw error;
  }
  const read = async ({ hash }: WorkspaceFile): Promise<Uint8Array> => {
    const place = contents.get(hash);
    const handle = place && handles.get(place.pack);
    return place === undefined || handle === undefined ? new Uint8Array() : readAt(handle, place);
  };
  const of = (kind: "f" | "c") =>
    list
      .filter((file) => file.kind === kind)
      .map(({ path, executable, hash }) => ({ path, executable, hash, size: contents.get(hash)?.size ?? 0 }));
  return { files: of("f"), context: of("c"), write: writerOf(read), close };
}

/** Files that came in a call, in memory. */
export function openInline(files: readonly InlineFile[]): OpenFiles {
  const contents = new Map(files.map(({ content }) => [blobName(content), content]));
  const listed = files.map(({ path, content }) => ({
    path,
    executable: false,
    hash: blobName(content),
    size: content.length,
  }));
  return {
    files: listed.sort((a, b) => compareCodeUnits(a.path, b.path)),
    context: [],
    write: writerOf(async ({ hash }) => contents.get(hash) ?? new Uint8Array()),
    close: async () => contents.clear(),
  };
}

async function readAt(handle: FileHandle, { offset, size }: PackedContent): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(bytes, at, size - at, offset + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes;
}

/** Writes a new file (never over another, never through a link), once the content is seen to be the right one. */
function writerOf(read: (file: WorkspaceFile) => Promise<Uint8Array>): OpenFiles["write"] {
  return async (file, target) => {
    const content = await read(file);
    // A disk that lost something (a host whose power went) must not pass for the caller's file.
    if (blobName(content) !== file.hash)
      throw new BazaarError("UPLOAD_UNKNOWN", "A part of the upload is gone.", "Send the files again.");
    const how = { flag: "wx", mode: file.executable ? 0o700 : 0o600 } as const;
    // Thousands of small files cost several times the work when each step of each waits for a thread.
    if (content.length <= atOnceBytes) writeFileSync(target, content, how);
    else await writeFile(target, content, how);
  };
}
