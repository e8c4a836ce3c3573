import { createHash } from "node:crypto";
import { BazaarError } from "../core/errors.ts";
import { blocksOf } from "./blocks.ts";
import { type Member, MemberBytes, type NamedMember, ordered, type PackData } from "./members.ts";
import { centralRecord, endRecords, localRecord, recordSizes } from "./zip-records.ts";

/** A ZIP whose size is known, and of which nothing was read yet. */
export interface ZipFile {
  /** Bytes. */
  readonly size: number;
  /**
   * From `start` up to but without `end`, 0 ≤ start ≤ end ≤ size, in pieces of at most 64 KiB. Only the packs that lie
   * there are read. Each call starts anew. Rejects as the store of the packs does.
   */
  read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined>;
}

export interface Download extends ZipFile {
  /** Of all its bytes, 64 hex digits. */
  readonly sha256: string;
}

/** Bytes of the pieces. Memory for larger ones comes from the system each time, and goes back there: that took longer than all else. */
const piece = 65_536;
const maxSize = 0xffff_ffff;

/**
 * Packed files as a ZIP, without compressing again: sorted by the bytes of their names, all of 1980-01-01, modes 0644 and
 * 0755, UTF-8, no extra fields, no folders; nothing in it depends on a clock or a locale. More than 65,534 entries are
 * written as ZIP64. Throws `BazaarError` PATH_UNSAFE as `ordered` does, and ARCHIVE_INVALID from 4 GiB on.
 */
export function zipOf(members: readonly Member[], packs: PackData): ZipFile {
  const layout = new Layout(ordered(members));
  const { size } = layout;
  const large = members.reduce((most, { file }) => Math.max(most, file.size), size);
  if (large >= maxSize) {
    const problem = `The ZIP or a file in it would have ${large} bytes; either may have less than 4 GiB.`;
    throw new BazaarError("ARCHIVE_INVALID", problem, "Serve fewer plugins, or leave out large files.");
  }
  return {
    size,
    read: (start, end) => {
      if (!(start >= 0 && start <= end && end <= size))
        throw new RangeError(`No part of ${size} bytes: ${start}-${end}.`);
      return blocksOf(parts(layout, packs, start, end), { size: Math.min(piece, Math.max(1, end - start)) });
    },
  };
}

/** The ZIP with its digest, for which all of it is read once. Rejects as reading does. */
export async function downloadOf(zip: ZipFile): Promise<Download> {
  const hash = createHash("sha256");
  for await (const bytes of zip.read(0, zip.size)) hash.update(bytes);
  return { ...zip, sha256: hash.digest("hex") };
}

/** Where everything lies. */
class Layout {
  readonly members: readonly NamedMember[];
  /** Where each local record begins; one more for the end of the last. */
  readonly locals: Float64Array;
  /** Where each central record begins; one more likewise. */
  readonly centrals: Float64Array;
  readonly end: Buffer;
  readonly size: number;

  constructor(members: readonly NamedMember[]) {
    const count = members.length;
    this.members = members;
    this.locals = new Float64Array(count + 1);
    this.centrals = new Float64Array(count + 1);
    for (const [at, { name, file }] of members.entries())
      this.locals[at + 1] = this.locals[at]! + recordSizes.local + name.length + file.packedSize;
    const directory = this.locals[count]!;
    this.centrals[0] = directory;
    for (const [at, { name }] of members.entries())
      this.centrals[at + 1] = this.centrals[at]! + recordSizes.central + name.length;
    const behind = this.centrals[count]!;
    this.end = behind < maxSize ? endRecords(count, behind - directory, directory) : Buffer.alloc(0);
    this.size = behind + this.end.length;
  }
}

/** Parts that are given out at once: a step for each takes longer than its bytes. */
const atOnce = 128;

/** The parts of the ZIP from `start` to `end`, each cut to it. */
async function* parts(layout: Layout, packs: PackData, start: number, end: number): AsyncGenerator<Uint8Array[]> {
  const { members, locals, centrals } = layout;
  const bytes = new MemberBytes(packs);
  let some: Uint8Array[] = [];
  const cut = (part: Uint8Array, at: number) => part.subarray(Math.max(0, start - at), Math.max(0, end - at));
  for (let at = firstIn(locals, start); at < members.length && locals[at]! < end; at += 1) {
    const member = members[at]!;
    const from = locals[at]!;
    const behind = from + recordSizes.local + member.name.length;
    if (behind > start) some.push(cut(localRecord(member), from));
    if (behind < end) some.push(cut(bytes.held(member) ?? (await bytes.of(member)), behind));
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  for (let at = firstIn(centrals, start); at < members.length && centrals[at]! < end; at += 1)
    some.push(cut(centralRecord(members[at]!, locals[at]!), centrals[at]!));
  const last = centrals[members.length]!;
  if (end > last) some.push(cut(layout.end, last));
  yield some;
}

/** The first of the records, in ascending order, that ends behind `start`. */
function firstIn(begins: Float64Array, start: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (begins[middle + 1]! > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
