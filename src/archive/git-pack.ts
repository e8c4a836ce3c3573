import { createHash, type Hash } from "node:crypto";
import { crc32 } from "node:zlib";
import { BazaarError } from "../core/errors.ts";
import { type GitCommit, commitOf, type GitObject } from "./git-objects.ts";
import { type IndexedObject, packIndex } from "./git-pack-index.ts";
import { type Member, MemberBytes, type NamedMember, ordered, type PackData } from "./members.ts";

/** Takes the bytes of a pack one after the other; what it is given is not changed afterwards. */
export type PackSink = (chunk: Uint8Array) => Promise<void> | void;

/** What was written, and how the files are named beside it. */
export interface WrittenPack {
  /** 40 hex digits: the files are `pack-<this>.pack` and `.idx`. */
  readonly checksum: string;
  /** Bytes of the pack. */
  readonly size: number;
  /** Objects in it. */
  readonly objects: number;
  /** The whole `.idx` (version 2). */
  readonly index: Uint8Array;
}

export interface GitContent {
  readonly commit: GitCommit;
  /** Writes the pack (version 2), without compressing again. Rejects as the sink and the store of the packs do. */
  writePack(sink: PackSink): Promise<WrittenPack>;
}

/** From here on an index would need its table of large offsets. */
const maxSize = 0x8000_0000;
const piece = 262_144;
const types = { commit: 1, tree: 2, blob: 3 } as const;

/**
 * Packed files as one git commit without a parent, with the objects to clone it. Throws `BazaarError` PATH_UNSAFE as
 * `ordered` and `commitOf` do, and ARCHIVE_INVALID from 2 GiB on.
 */
export function gitContentOf(members: readonly Member[], packs: PackData, message: string): GitContent {
  const named = ordered(members);
  const commit = commitOf(named, message);
  const blobs = [...new Map(named.map((member) => [member.file.blobId, member])).values()];
  const size = blobs.reduce((sum, { file }) => sum + file.packedSize + 24, 0);
  if (size >= maxSize) {
    const problem = `The git repository would have ${size} bytes; it may have less than 2 GiB.`;
    throw new BazaarError("ARCHIVE_INVALID", problem, "Serve fewer plugins, or leave out large files.");
  }
  return { commit, writePack: (sink) => writePack(commit.objects, blobs, packs, sink) };
}

async function writePack(
  objects: readonly GitObject[],
  blobs: readonly NamedMember[],
  packs: PackData,
  sink: PackSink,
): Promise<WrittenPack> {
  const writer = new PackWriter(sink);
  const count = objects.length + blobs.length;
  await writer.write([packHead(count)]);
  for (const { id, type, body } of objects)
    await writer.object(id, [objectHead(types[type], body.length), ...storedInZlib(body)]);
  const bytes = new MemberBytes(packs);
  for (const member of blobs) {
    const { blobId, size, adler32: sum } = member.file;
    const end = Buffer.alloc(4);
    end.writeUInt32BE(sum);
    await writer.object(blobId, [objectHead(types.blob, size), zlibHead, await bytes.of(member), end]);
  }
  const checksum = await writer.end();
  return { checksum, size: writer.size, objects: count, index: packIndex(writer.objects, checksum) };
}

/** Hashes and gathers what goes to the sink. */
class PackWriter {
  readonly objects: IndexedObject[] = [];
  size = 0;
  readonly #sink: PackSink;
  readonly #hash: Hash = createHash("sha1");
  #waiting: Uint8Array[] = [];
  #bytes = 0;

  constructor(sink: PackSink) {
    this.#sink = sink;
  }

  async object(id: string, parts: readonly Uint8Array[]): Promise<void> {
    this.objects.push({ id, offset: this.size, crc32: parts.reduce((sum, part) => crc32(part, sum), 0) });
    await this.write(parts);
  }

  async write(parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      this.#waiting.push(part);
      this.#bytes += part.length;
      this.size += part.length;
    }
    if (this.#bytes >= piece) await this.#flush();
  }

  async end(): Promise<string> {
    await this.#flush();
    const checksum = this.#hash.digest();
    this.size += checksum.length;
    await this.#sink(checksum);
    return checksum.toString("hex");
  }

  async #flush(): Promise<void> {
    const chunk = Buffer.concat(this.#waiting, this.#bytes);
    this.#waiting = [];
    this.#bytes = 0;
    this.#hash.update(chunk);
    await this.#sink(chunk);
  }
}

function packHead(count: number): Buffer {
  const head = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
  head.writeUInt32BE(count, 8);
  return head;
}

/** Type and size, seven bits a byte after the first four (gitformat-pack). */
function objectHead(type: number, size: number): Buffer {
  const bytes: number[] = [];
  let byte = (type << 4) | (size & 0x0f);
  for (let left = Math.floor(size / 16); left > 0; left = Math.floor(left / 128)) {
    bytes.push(byte | 0x80);
    byte = left % 128;
  }
  return Buffer.from([...bytes, byte]);
}

/** RFC 1950: deflate with a window of 32 KiB, at zlib's usual level. */
const zlibHead = Buffer.from([0x78, 0x9c]);

/**
 * Bytes in zlib's form as they are (RFC 1951, 3.2.4): a tree is mostly hashes, of which no compressor makes less, and
 * thousands of small ones take longer to deflate than everything else here.
 */
function storedInZlib(body: Buffer): Buffer[] {
  const parts: Buffer[] = [Buffer.from([0x78, 0x01])];
  for (let at = 0; at === 0 || at < body.length; at += 0xffff) {
    const block = body.subarray(at, at + 0xffff);
    const head = Buffer.alloc(5);
    head[0] = at + 0xffff >= body.length ? 1 : 0;
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ 0xffff, 3);
    parts.push(head, block);
  }
  const end = Buffer.alloc(4);
  end.writeUInt32BE(adler32(body));
  return [...parts, end];
}

/** RFC 1950, 8.2; sums are reduced before they pass what 32 bits hold. */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let at = 0; at < bytes.length;) {
    for (const end = Math.min(at + 3_800, bytes.length); at < end; at += 1) {
      low += bytes[at]!;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return high * 65_536 + low;
}
