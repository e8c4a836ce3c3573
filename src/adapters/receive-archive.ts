import type { Hash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { invalidUpload, type ListedFile, overLimit } from "../workspace/file-list.ts";
import { blobHash } from "../workspace/git-blob.ts";
import { gunzipped } from "../workspace/gunzip.ts";
import { TarReader, type TarSink } from "../workspace/tar-reader.ts";
import type { ResolvedUploadLimits } from "../workspace/upload-limits.ts";
import { type PackedContent, packEnd, PackWriter } from "./content-packs.ts";

/** What came in. */
export interface Received {
  /** Name of the new pack. */
  readonly pack: string;
  /** Contents in the archive. */
  readonly count: number;
}

/**
 * Puts the contents of an archive into one new pack, each once its hash fits. Rejects with `BazaarError` UPLOAD_INVALID
 * or UPLOAD_LIMIT, and with what the source or the disk fails with; then nothing of it is left.
 */
export async function receiveArchive(
  folder: string,
  list: readonly ListedFile[],
  known: ReadonlyMap<string, PackedContent>,
  archive: AsyncIterable<Uint8Array>,
  limits: ResolvedUploadLimits,
): Promise<Received> {
  const writer = await PackWriter.start(folder);
  try {
    const sink = new ContentSink(list, known, writer, limits);
    const reader = new TarReader(sink, maxEntries(list));
    for await (const chunk of gunzipped(archive, unpackedBytes(list, limits))) {
      reader.push(chunk);
      await writer.flush();
    }
    reader.finish();
    await writer.commit();
    return { pack: writer.name, count: sink.count };
  } catch (error) {
    await writer.close();
    await rm(join(folder, `${writer.name}${packEnd}`), { force: true });
    throw error;
  }
}

/** Files with their long names, and the folders on the way with theirs. */
function maxEntries(list: readonly ListedFile[]): number {
  return list.length * 8 + 1_024;
}

/** Contents, and for each entry its header and what fills it up. */
function unpackedBytes(list: readonly ListedFile[], { maxBytes }: ResolvedUploadLimits): number {
  return maxBytes + maxEntries(list) * 1_024 + 1_048_576;
}

/** Takes the entries of one archive: each has to be listed, to come once and to be what its hash says. */
class ContentSink implements TarSink {
  count = 0;
  readonly #listed: ReadonlyMap<string, string>;
  /** How often each content lies in the project. */
  readonly #uses = new Map<string, number>();
  readonly #came = new Set<string>();
  readonly #writer: PackWriter;
  readonly #known: ReadonlyMap<string, PackedContent>;
  readonly #limits: ResolvedUploadLimits;
  #total = 0;
  #entry: { readonly hash: string; readonly size: number; readonly sum: Hash; readonly stored: boolean } | undefined;

  constructor(
    list: readonly ListedFile[],
    known: ReadonlyMap<string, PackedContent>,
    writer: PackWriter,
    limits: ResolvedUploadLimits,
  ) {
    this.#listed = new Map(list.map(({ kind, path, hash }) => [`${kind}/${path}`, hash]));
    this.#writer = writer;
    this.#known = known;
    this.#limits = limits;
    for (const { hash } of list) {
      this.#uses.set(hash, (this.#uses.get(hash) ?? 0) + 1);
      this.#total += known.get(hash)?.size ?? 0;
    }
  }

  begin(name: string, size: number): void {
    const hash = this.#listed.get(name.replace(/^\.\//, ""));
    if (hash === undefined) throw invalidUpload("The archive holds a file that was not listed.");
    if (this.#came.has(hash)) throw invalidUpload("The archive holds a content twice.");
    const { maxFileBytes, maxBytes } = this.#limits;
    if (size > maxFileBytes) throw overLimit(`A file has more than ${maxFileBytes} bytes.`, "Leave it out.");
    // A content that came by another upload meanwhile is read and not kept.
    const stored = this.#known.has(hash);
    if (!stored) this.#total += size * (this.#uses.get(hash) ?? 1);
    if (this.#total > maxBytes) throw overLimit(`The files have more than ${maxBytes} bytes in all.`, "Send fewer.");
    this.#came.add(hash);
    this.#entry = { hash, size, sum: blobHash(size), stored };
  }

  data(chunk: Uint8Array): void {
    this.#entry?.sum.update(chunk);
    if (this.#entry?.stored === false) this.#writer.add(chunk);
  }

  end(): void {
    const entry = this.#entry;
    if (entry === undefined) return;
    if (entry.sum.digest("hex") !== entry.hash)
      throw invalidUpload("A file of the archive is not the one that was listed; it may have changed meanwhile.");
    if (!entry.stored) this.#writer.contentEnds(entry.hash, entry.size);
    this.count += 1;
  }
}
