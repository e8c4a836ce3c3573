import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FileList, invalidUpload, type ListedFile, overLimit } from "../workspace/file-list.ts";
import { gunzipped } from "../workspace/gunzip.ts";
import { TarReader, type TarSink } from "../workspace/tar-reader.ts";
import { listBytes, type ResolvedUploadLimits } from "../workspace/upload-limits.ts";
import { type PackedContent, packEnd, PackWriter } from "./content-packs.ts";
import { ContentSink } from "./content-sink.ts";

/** What came in. */
export interface Received {
  /** Name of the new pack; none where nothing was new. */
  readonly pack: string | undefined;
  /** Contents in the archive. */
  readonly count: number;
}

/** What came in behind its list. */
export interface ReceivedList extends Received {
  readonly list: readonly ListedFile[];
  readonly left: readonly ListedFile[];
}

/** Where an archive's contents go, and which are there already. */
export interface Shelf {
  readonly folder: string;
  readonly known: ReadonlyMap<string, PackedContent>;
  readonly limits: ResolvedUploadLimits;
}

/**
 * Puts the contents of an archive into one new pack, each once its hash fits. Rejects with `BazaarError` UPLOAD_INVALID
 * or UPLOAD_LIMIT, and with what the source or the disk fails with; then nothing of it is left.
 */
export async function receiveArchive(
  shelf: Shelf,
  list: readonly ListedFile[],
  archive: AsyncIterable<Uint8Array>,
): Promise<Received> {
  const { known, limits } = shelf;
  return packed(shelf, async (writer) => {
    const sink = new ContentSink({ files: list, left: [] }, known, writer, limits);
    await unpack(archive, new TarReader(sink, maxEntries(list.length)), writer, limits);
    return sink;
  });
}

/** The same of an archive whose first file is its list; `read` throws what is wrong with that. */
export async function receiveWithList(
  shelf: Shelf,
  read: (text: Uint8Array) => FileList,
  archive: AsyncIterable<Uint8Array>,
): Promise<ReceivedList> {
  const { known, limits } = shelf;
  let list: readonly ListedFile[] = [];
  let left: readonly ListedFile[] = [];
  const received = await packed(shelf, async (writer) => {
    let contents: ContentSink | undefined;
    const first = new ListFirst(listBytes(limits), (text) => {
      const listed = read(text);
      reader.allow(maxEntries(listed.files.length + listed.left.length));
      ({ files: list, left } = listed);
      contents = new ContentSink(listed, known, writer, limits);
      return contents;
    });
    // Folders or the headers of a name before the list.
    const reader = new TarReader(first, 8);
    await unpack(archive, reader, writer, limits);
    if (contents === undefined) throw invalidUpload("The archive has no list.");
    list = contents.named(list);
    return contents;
  });
  return { ...received, list, left };
}

/** What `take` puts into a pack; the pack goes where that fails, or where nothing in it is new. */
async function packed({ folder }: Shelf, take: (writer: PackWriter) => Promise<ContentSink>): Promise<Received> {
  const writer = await PackWriter.start(folder);
  const drop = async () => {
    await writer.close();
    await rm(join(folder, `${writer.name}${packEnd}`), { force: true });
  };
  try {
    const { count, kept } = await take(writer);
    if (kept === 0) await drop();
    else await writer.commit();
    return { pack: kept === 0 ? undefined : writer.name, count };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function unpack(
  archive: AsyncIterable<Uint8Array>,
  reader: TarReader,
  writer: PackWriter,
  limits: ResolvedUploadLimits,
): Promise<void> {
  for await (const chunk of gunzipped(archive, unpackedBytes(limits))) {
    reader.push(chunk);
    await writer.flush();
  }
  reader.finish();
}

/** Files with their long names, and the folders on the way with theirs. */
function maxEntries(files: number): number {
  return files * 8 + 1_024;
}

/** Contents, and for each entry its header and what fills it up. */
function unpackedBytes(limits: ResolvedUploadLimits): number {
  return limits.maxBytes + maxEntries(limits.maxFiles) * 1_024 + listBytes(limits) + 1_048_576;
}

/** Lets nothing in before the list was read, and then what another sink takes. */
class ListFirst implements TarSink {
  readonly #maxBytes: number;
  readonly #read: (text: Uint8Array) => TarSink;
  readonly #chunks: Uint8Array[] = [];
  #rest: TarSink | undefined;

  constructor(maxBytes: number, read: (text: Uint8Array) => TarSink) {
    this.#maxBytes = maxBytes;
    this.#read = read;
  }

  begin(name: string, size: number, executable: boolean): void {
    if (this.#rest !== undefined) return this.#rest.begin(name, size, executable);
    if (name.replace(/^\.\//, "") !== "list") throw invalidUpload("The first file of the archive is not its list.");
    if (size > this.#maxBytes) throw overLimit(`The list has more than ${this.#maxBytes} bytes.`, "Send fewer files.");
  }

  data(chunk: Uint8Array): void {
    if (this.#rest === undefined) this.#chunks.push(chunk.slice());
    else this.#rest.data(chunk);
  }

  end(): void {
    if (this.#rest === undefined) this.#rest = this.#read(Buffer.concat(this.#chunks.splice(0)));
    else this.#rest.end();
  }
}
