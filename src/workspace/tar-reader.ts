import { invalidUpload, overLimit } from "./file-list.ts";
import { type TarHeader, readTarHeader } from "./tar-fields.ts";
import { paxPath } from "./pax-fields.ts";
import { nameFrom } from "./tar-names.ts";

/** Takes one regular file of an archive. */
export interface TarSink {
  /** Called once, before any content. What it throws ends the reading. */
  begin(name: string, size: number, executable: boolean): void;
  data(chunk: Uint8Array): void;
  end(): void;
}

const block = 512;

/** A longer name is none of ours: `pathCaps.bytes`, and what a PAX header says beside it. */
const maxMetaBytes = 65_536;

/**
 * Reads an uncompressed tar as it comes in, and takes regular files only: of what a header or an extension can say, only
 * a name and a size count. Links, devices, sparse files, global headers, overridden sizes and anything behind the end
 * are refused; folders are passed over. It is our own for that: readers made for unpacking understand more (sparse
 * maps, link names, sizes in extensions, several archives in a row), and each of those is another reading of the same
 * bytes.
 */
export class TarReader {
  readonly #sink: TarSink;
  #maxEntries: number;
  /** Less than a block of a header, or what is there of an extension. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #state: "header" | "content" | "name" | "end" = "header";
  #meta: TarHeader | undefined;
  #longName: string | undefined;
  /** Bytes that are missing of the content, and behind it up to a whole block. */
  #left = 0;
  #padding = 0;
  #entries = 0;
  #zeroBlocks = 0;

  /** `maxEntries` counts headers of every kind. */
  constructor(sink: TarSink, maxEntries: number) {
    this.#sink = sink;
    this.#maxEntries = maxEntries;
  }

  /** How many entries there may be in all, where it is the first of them that says so. */
  allow(maxEntries: number): void {
    this.#maxEntries = maxEntries;
  }

  /** Takes the next bytes. Throws `BazaarError` UPLOAD_INVALID or UPLOAD_LIMIT, and what the sink throws. */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#left > 0) at += this.#content(chunk, at);
      else if (this.#padding > 0) at += this.#skip(chunk, at);
      else at += this.#header(chunk, at);
    }
  }

  /** Says that no more bytes come. Throws `BazaarError` UPLOAD_INVALID when the archive has no end. */
  finish(): void {
    if (this.#state !== "end" || this.#heldBytes > 0) throw invalidUpload("The archive is cut off.");
  }

  #content(chunk: Uint8Array, at: number): number {
    const part = chunk.subarray(at, at + this.#left);
    this.#left -= part.length;
    if (this.#state === "content") this.#sink.data(part);
    else this.#hold(part);
    if (this.#left === 0) this.#ended();
    return part.length;
  }

  #ended(): void {
    if (this.#state === "content") this.#sink.end();
    else this.#takeName();
    this.#state = "header";
  }

  #skip(chunk: Uint8Array, at: number): number {
    const count = Math.min(this.#padding, chunk.length - at);
    this.#padding -= count;
    return count;
  }

  #hold(part: Uint8Array): void {
    this.#held.push(part.slice());
    this.#heldBytes += part.length;
  }

  #taken(): Uint8Array {
    const whole = Buffer.concat(this.#held, this.#heldBytes);
    this.#held = [];
    this.#heldBytes = 0;
    return whole;
  }

  #header(chunk: Uint8Array, at: number): number {
    const part = chunk.subarray(at, at + block - this.#heldBytes);
    if (part.length === block) this.#block(part);
    else {
      this.#hold(part);
      if (this.#heldBytes === block) this.#block(this.#taken());
    }
    return part.length;
  }

  #block(bytes: Uint8Array): void {
    if (bytes.every((byte) => byte === 0)) return this.#zeroBlock();
    if (this.#zeroBlocks > 0) throw invalidUpload("Something follows behind the end of the archive.");
    this.#entries += 1;
    if (this.#entries > this.#maxEntries)
      throw overLimit("The archive has more entries than files are missing.", "Send only those.");
    const header = readTarHeader(bytes);
    this.#left = header.size;
    this.#padding = (block - (header.size % block)) % block;
    if (header.kind === "file") this.#file(header);
    else if (header.kind === "folder") this.#folder(header);
    else this.#extension(header);
  }

  #zeroBlock(): void {
    if (this.#longName !== undefined) throw invalidUpload("A name in the archive has no file.");
    this.#zeroBlocks += 1;
    if (this.#zeroBlocks === 2) this.#state = "end";
  }

  #file({ name, size, executable }: TarHeader): void {
    const full = this.#longName ?? name;
    this.#longName = undefined;
    this.#sink.begin(full, size, executable);
    if (size === 0) this.#sink.end();
    else this.#state = "content";
  }

  #folder({ size }: TarHeader): void {
    this.#longName = undefined;
    if (size !== 0) throw invalidUpload("A folder in the archive has a content.");
  }

  #extension(header: TarHeader): void {
    if (header.size === 0 || header.size > maxMetaBytes || this.#longName !== undefined)
      throw invalidUpload("An extension in the archive is empty, too long or doubled.");
    this.#meta = header;
    this.#state = "name";
  }

  #takeName(): void {
    const bytes = this.#taken();
    const gnu = this.#meta?.kind === "gnu-name";
    this.#longName = gnu ? nameFrom(bytes.subarray(0, lengthBeforeNul(bytes))) : paxPath(bytes);
  }
}

function lengthBeforeNul(bytes: Uint8Array): number {
  const at = bytes.indexOf(0);
  return at === -1 ? bytes.length : at;
}
