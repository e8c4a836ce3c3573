import { createHash, type Hash } from "node:crypto";
import { blockSize } from "./tar-header.ts";

/** More of them, or longer names, has no layer of ours; what has is not listed. */
const most = { entries: 500_000, meta: 65_536 };

/** What is compared of an entry, as one text: type, mode, owner, size, target of a link, SHA-256 of the content. */
export type TarListing = ReadonlyMap<string, string>;

/** The bytes are no tar that this reader knows, or more than it takes. */
export class TarUnlistable extends Error {
  override readonly name = "TarUnlistable";
}

/**
 * Every entry of an uncompressed tar by its path, in constant memory per entry. Whatever the bytes are, it ends; rejects
 * with `TarUnlistable` for what is cut off or no tar, and with what the source rejects with.
 */
export async function tarListing(source: AsyncIterable<Uint8Array>): Promise<TarListing> {
  const list = new Lister();
  for await (const chunk of source) list.push(chunk);
  return list.end();
}

interface Entry {
  readonly path: string;
  readonly said: string;
  readonly hash: Hash;
  readonly meta?: Uint8Array;
}

class Lister {
  readonly #entries = new Map<string, string>();
  readonly #header = new Uint8Array(blockSize);
  #headerBytes = 0;
  #entry: Entry | undefined;
  #left = 0;
  #padding = 0;
  #metaAt = 0;
  #pax: ReadonlyMap<string, string> = new Map();
  #ended = false;

  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const rest = chunk.subarray(at);
      if (this.#ended) return;
      if (this.#left > 0) at += this.#content(rest.subarray(0, this.#left));
      else if (this.#padding > 0) at += this.#pad(rest.length);
      else at += this.#head(rest);
    }
  }

  end(): TarListing {
    if (this.#headerBytes > 0 || this.#entry !== undefined || this.#padding > 0)
      throw new TarUnlistable("it is cut off");
    return this.#entries;
  }

  #content(bytes: Uint8Array): number {
    this.#entry?.hash.update(bytes);
    this.#entry?.meta?.set(bytes, this.#metaAt);
    this.#metaAt += bytes.length;
    this.#left -= bytes.length;
    if (this.#left === 0) this.#close();
    return bytes.length;
  }

  #pad(there: number): number {
    const taken = Math.min(there, this.#padding);
    this.#padding -= taken;
    return taken;
  }

  #head(bytes: Uint8Array): number {
    const taken = bytes.subarray(0, blockSize - this.#headerBytes);
    this.#header.set(taken, this.#headerBytes);
    this.#headerBytes += taken.length;
    if (this.#headerBytes === blockSize) {
      this.#headerBytes = 0;
      if (this.#header.every((byte) => byte === 0)) this.#ended = true;
      else this.#open();
    }
    return taken.length;
  }

  #open(): void {
    const header = this.#header;
    requireSum(header);
    const type = String.fromCharCode(header[156] || 0x30);
    const size = numberIn(header, 124, 136);
    const isMeta = type === "x" || type === "L" || type === "K";
    if (isMeta && size > most.meta) throw new TarUnlistable("a name is too long");
    const prefix = textIn(header, 345, 500);
    const path = this.#pax.get("path") ?? (prefix === "" ? "" : `${prefix}/`) + textIn(header, 0, 100);
    const link = this.#pax.get("linkpath") ?? textIn(header, 157, 257);
    const owner = `${numberIn(header, 108, 116)}/${numberIn(header, 116, 124)}`;
    const said = `${type} ${numberIn(header, 100, 108).toString(8)} ${owner} ${size} ${link}`;
    this.#metaAt = 0;
    this.#entry = { path, said, hash: createHash("sha256"), ...(isMeta ? { meta: new Uint8Array(size) } : {}) };
    this.#left = size;
    this.#padding = (blockSize - (size % blockSize)) % blockSize;
    if (size === 0) this.#close();
  }

  #close(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (entry === undefined) return;
    if (entry.meta !== undefined) {
      this.#pax = paxIn(entry.said.slice(0, 1), entry.meta, this.#pax);
      return;
    }
    this.#pax = new Map();
    // Folders end in "/" or don't, as the writer likes.
    this.#entries.set(entry.path.replace(/\/$/, ""), `${entry.said} ${entry.hash.digest("hex")}`);
    if (this.#entries.size > most.entries) throw new TarUnlistable("it has too many entries");
  }
}

/** What an extension says of the next entry: PAX records, or GNU's long names. */
function paxIn(type: string, bytes: Uint8Array, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const text = new TextDecoder().decode(bytes);
  const found = new Map(before);
  if (type !== "x") return found.set(type === "L" ? "path" : "linkpath", text.replace(/\0.*$/s, ""));
  let at = 0;
  while (at < bytes.length) {
    const blank = bytes.indexOf(0x20, at);
    const length = blank === -1 ? 0 : Number(new TextDecoder().decode(bytes.subarray(at, blank)));
    if (!Number.isInteger(length) || length < 4 || at + length > bytes.length) break;
    const record = new TextDecoder().decode(bytes.subarray(blank + 1, at + length - 1));
    const equals = record.indexOf("=");
    if (equals > 0) found.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return found;
}

function textIn(header: Uint8Array, from: number, to: number): string {
  const bytes = header.subarray(from, to);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function numberIn(header: Uint8Array, from: number, to: number): number {
  const text = textIn(header, from, to).trim();
  if (!/^[0-7]{0,11}$/.test(text)) throw new TarUnlistable("a number in it is none");
  return text === "" ? 0 : Number.parseInt(text, 8);
}

function requireSum(header: Uint8Array): void {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== numberIn(header, 148, 156)) throw new TarUnlistable("a header's sum is wrong");
}
