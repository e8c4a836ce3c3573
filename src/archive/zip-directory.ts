import { BazaarError } from "../core/errors.ts";
import { recordSizes } from "./zip-records.ts";

/** What the central directory says of one entry. */
export interface ZipEntry {
  /** As it stands there, with a `/` at the end of a folder's. */
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local record begins. */
  readonly offset: number;
  /** Type and permissions, where a Unix system wrote it; else 0. */
  readonly mode: number;
}

/** The end of the central directory. */
interface End {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory has to end. */
  readonly at: number;
}

/** `BazaarError` ARCHIVE_INVALID. */
export function broken(
  problem: string,
  fix = "Make the archive again, or get it again from where it came from.",
): BazaarError {
  return new BazaarError("ARCHIVE_INVALID", `The ZIP can't be taken: ${problem}.`, fix);
}

/**
 * The entries of a ZIP by its central directory, in its order; with ZIP64. Nothing may stand before the first entry or
 * behind the end, for which of two directories counts would depend on the reader. Throws `BazaarError` ARCHIVE_INVALID,
 * also for more than `maxEntries`.
 */
export function zipEntries(
  zip: Buffer,
  maxEntries: number,
): { readonly entries: ZipEntry[]; readonly directory: number } {
  const end = endOf(zip);
  if (end.entries > maxEntries) throw broken(`it has ${end.entries} entries, and ${maxEntries} are allowed`);
  if (end.offset + end.size !== end.at) throw broken("its central directory is not where its end says");
  const entries: ZipEntry[] = [];
  let at = end.offset;
  for (let number = 0; number < end.entries; number += 1) {
    if (at + recordSizes.central > end.at || zip.readUInt32LE(at) !== 0x02014b50)
      throw broken("its directory is cut off");
    const length =
      recordSizes.central + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (at + length > end.at) throw broken("its directory is cut off");
    entries.push(entryIn(zip.subarray(at, at + length)));
    at += length;
  }
  if (at !== end.at) throw broken("its directory holds more than its end counts");
  return { entries, directory: end.offset };
}

/** The record at the very end, behind which only its own comment stands. */
function endOf(zip: Buffer): End {
  const first = Math.max(0, zip.length - recordSizes.end - 0xffff);
  for (let at = zip.length - recordSizes.end; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== 0x06054b50 || at + recordSizes.end + zip.readUInt16LE(at + 20) !== zip.length)
      continue;
    const end = {
      entries: zip.readUInt16LE(at + 10),
      size: zip.readUInt32LE(at + 12),
      offset: zip.readUInt32LE(at + 16),
      at,
    };
    if (zip.readUInt32LE(at + 4) !== 0 || zip.readUInt16LE(at + 8) !== end.entries)
      throw broken("it is spread over several files");
    const is64 = end.entries === 0xffff || end.size === 0xffff_ffff || end.offset === 0xffff_ffff;
    return (is64 ? end64Of(zip, at) : undefined) ?? end;
  }
  throw broken("it has no end, or something behind it");
}

/** Undefined where there is no locator: then the plain record means what it says. */
function end64Of(zip: Buffer, end: number): End | undefined {
  const locator = end - recordSizes.locator64;
  if (locator < 0 || zip.readUInt32LE(locator) !== 0x07064b50) return undefined;
  const at = wide(zip, locator + 8);
  if (at + recordSizes.end64 > locator || zip.readUInt32LE(at) !== 0x06064b50)
    throw broken("its ZIP64 end is not where it says");
  if (at + 12 + wide(zip, at + 4) !== locator) throw broken("its ZIP64 end has another size than it says");
  return { entries: wide(zip, at + 32), size: wide(zip, at + 40), offset: wide(zip, at + 48), at };
}

function entryIn(record: Buffer): ZipEntry {
  const behind = recordSizes.central + record.readUInt16LE(28);
  const nameBytes = record.subarray(recordSizes.central, behind);
  const isUnix = [3, 19].includes(record.readUInt8(5));
  const entry = {
    name: nameIn(nameBytes),
    nameBytes,
    flags: record.readUInt16LE(8),
    method: record.readUInt16LE(10),
    crc32: record.readUInt32LE(16),
    packedSize: record.readUInt32LE(20),
    size: record.readUInt32LE(24),
    offset: record.readUInt32LE(42),
    mode: isUnix ? record.readUInt16LE(40) : 0,
  };
  if (![entry.size, entry.packedSize, entry.offset].includes(0xffff_ffff)) return entry;
  return { ...entry, ...widened(entry, record.subarray(behind, behind + record.readUInt16LE(30))) };
}

/** The fields that were too small, in the order of APPNOTE 4.5.3. */
function widened(entry: Pick<ZipEntry, "size" | "packedSize" | "offset">, extra: Buffer) {
  const found = { size: entry.size, packedSize: entry.packedSize, offset: entry.offset };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    let next = 0;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (found[key] !== 0xffff_ffff) continue;
      if (next + 8 > field.length) throw broken("its ZIP64 sizes are cut off");
      found[key] = wide(field, next);
      next += 8;
    }
    return found;
  }
  return found;
}

function wide(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw broken("a number in it is too large");
  return value;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Many writers use UTF-8 without saying so; what is none has as many readings as there are code pages. */
function nameIn(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw broken("a name in it is no UTF-8");
  }
}
