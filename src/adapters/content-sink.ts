import type { Hash } from "node:crypto";
import { type FileList, invalidUpload, type ListedFile, overLimit } from "../workspace/file-list.ts";
import { blobHash } from "../workspace/git-blob.ts";
import type { TarSink } from "../workspace/tar-reader.ts";
import type { ResolvedUploadLimits } from "../workspace/upload-limits.ts";
import type { PackedContent, PackWriter } from "./content-packs.ts";

interface Entry {
  readonly key: string;
  /** Empty for what the list has no hash of. */
  readonly listed: string;
  readonly size: number;
  readonly sum: Hash;
  /** Whether the store has it, so that it is read and not kept. */
  readonly stored: boolean;
}

/** Takes the entries of one archive: each has to be listed, to come once and to be what its hash says. */
export class ContentSink implements TarSink {
  count = 0;
  /** Hash by entry, of those that were listed without one. */
  readonly #named = new Map<string, string>();
  readonly #listed: ReadonlyMap<string, string>;
  /** Entries that lie in no workspace; the caller can't know which these are. */
  readonly #left: ReadonlySet<string>;
  /** How often each content lies in the project. */
  readonly #uses = new Map<string, number>();
  /** Hashes that came under one, and entries without. */
  readonly #came = new Set<string>();
  readonly #written = new Set<string>();
  readonly #writer: PackWriter;
  readonly #known: ReadonlyMap<string, PackedContent>;
  readonly #limits: ResolvedUploadLimits;
  #total = 0;
  #entry: Entry | undefined;

  constructor(
    { files, left }: FileList,
    known: ReadonlyMap<string, PackedContent>,
    writer: PackWriter,
    limits: ResolvedUploadLimits,
  ) {
    this.#listed = new Map(files.map((file) => [keyOf(file), file.hash]));
    this.#left = new Set(left.map(keyOf));
    this.#writer = writer;
    this.#known = known;
    this.#limits = limits;
    for (const { hash } of files) {
      this.#uses.set(hash, (this.#uses.get(hash) ?? 0) + 1);
      this.#total += known.get(hash)?.size ?? 0;
    }
    this.#requireTotal();
  }

  /** Contents that are new to the store. */
  get kept(): number {
    return this.#written.size;
  }

  begin(name: string, size: number): void {
    const key = name.replace(/^\.\//, "");
    if (size > this.#limits.maxFileBytes)
      throw overLimit(`A file has more than ${this.#limits.maxFileBytes} bytes.`, "Leave it out.");
    if (this.#left.has(key)) return;
    const listed = this.#listed.get(key);
    if (listed === undefined) throw invalidUpload("The archive holds a file that was not listed.");
    const once = listed === "" ? key : listed;
    if (this.#came.has(once)) throw invalidUpload("The archive holds a content twice.");
    this.#came.add(once);
    // A content that came by another upload meanwhile, or without its hash, is read and not kept.
    const stored = this.#known.has(listed) || this.#written.has(listed);
    if (!this.#known.has(listed)) this.#total += size * (listed === "" ? 1 : (this.#uses.get(listed) ?? 1));
    this.#requireTotal();
    this.#entry = { key, listed, size, sum: blobHash(size), stored };
  }

  data(chunk: Uint8Array): void {
    this.#entry?.sum.update(chunk);
    if (this.#entry?.stored === false) this.#writer.add(chunk);
  }

  end(): void {
    const entry = this.#entry;
    if (entry === undefined) return;
    this.#entry = undefined;
    const hash = entry.sum.digest("hex");
    if (entry.listed === "") this.#named.set(entry.key, hash);
    else if (hash !== entry.listed)
      throw invalidUpload("A file of the archive is not the one that was listed; it may have changed meanwhile.");
    if (!entry.stored) this.#keep(hash, entry.size);
    this.count += 1;
  }

  /** The files with the hashes of what came without one. Throws `BazaarError` UPLOAD_INVALID when it did not. */
  named(files: readonly ListedFile[]): ListedFile[] {
    return files.map((file) => {
      const hash = file.hash === "" ? this.#named.get(keyOf(file)) : file.hash;
      if (hash === undefined) throw invalidUpload("A file that is listed without a hash did not come.");
      return { ...file, hash };
    });
  }

  #keep(hash: string, size: number): void {
    const twice = this.#known.has(hash) || this.#written.has(hash);
    this.#writer.contentEnds(twice ? undefined : hash, size);
    if (!twice) this.#written.add(hash);
  }

  #requireTotal(): void {
    const { maxBytes } = this.#limits;
    if (this.#total > maxBytes) throw overLimit(`The files have more than ${maxBytes} bytes in all.`, "Send fewer.");
  }
}

function keyOf({ kind, path }: ListedFile): string {
  return `${kind}/${path}`;
}
