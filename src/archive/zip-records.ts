import { BazaarError } from "../core/errors.ts";
import type { NamedMember } from "./members.ts";

/**
 * Sizes of the fixed parts of a ZIP's records (APPNOTE 6.3.10, 4.3), and where a central one says where the local one
 * begins, in bytes.
 */
export const recordSizes = { local: 30, central: 46, toOffset: 42, end: 22, end64: 56, locator64: 20 } as const;

/** 4.4.4, bit 11: names are UTF-8. */
const utf8Names = 0x0800;
const deflated = 8;
/** 1980-01-01 00:00, the first time that a ZIP knows. */
const day = 0x0021;
/** 2.0, of a Unix system: then readers take the modes. */
const version = 20;
const madeBy = 0x0300 | version;
const version64 = 45;

/** The first size that the plain records can't say, bytes. */
const tooLarge = 0xffff_ffff;

/** Throws `BazaarError` ARCHIVE_INVALID for a ZIP, or a file in one, of so many bytes. */
export function requireFit(bytes: number): void {
  if (bytes < tooLarge) return;
  const problem = `The ZIP or a file in it would have ${bytes} bytes; either may have less than 4 GiB.`;
  throw new BazaarError("ARCHIVE_INVALID", problem, "Serve fewer plugins, or leave out large files.");
}

/** Writes a member's record before its bytes, by its central one at `record` of `directory`, which says the same and more. */
export function writeLocalRecord(into: Buffer, at: number, directory: Buffer, record: number): void {
  const name = record + recordSizes.central;
  into.writeUInt32LE(0x04034b50, at);
  directory.copy(into, at + 4, record + 6, record + 32);
  directory.copy(into, at + recordSizes.local, name, name + directory.readUInt16LE(record + 28));
}

/** A member's record in the central directory; `offset`, under 4 GiB, is where its local one begins. */
export function centralRecord({ file, name }: NamedMember, offset: number): Buffer {
  const record = Buffer.alloc(recordSizes.central + name.length);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(madeBy, 4);
  record.writeUInt16LE(version, 6);
  record.writeUInt16LE(utf8Names, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt16LE(day, 14);
  record.writeUInt32LE(file.crc32, 16);
  record.writeUInt32LE(file.packedSize, 20);
  record.writeUInt32LE(file.size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE((file.executable ? 0o100755 : 0o100644) * 0x10000, 38);
  record.writeUInt32LE(offset, recordSizes.toOffset);
  name.copy(record, recordSizes.central);
  return record;
}

/** Most entries that the plain end of a directory can count. */
const most = 0xfffe;

/** What stands behind the central directory, which ends before 4 GiB: with the records of ZIP64 where there are more than 65,534 entries. */
export function endRecords(entries: number, size: number, offset: number): Buffer {
  const is64 = entries > most;
  const at = is64 ? recordSizes.end64 + recordSizes.locator64 : 0;
  const record = Buffer.alloc(at + recordSizes.end);
  if (is64) write64(record, entries, size, offset);
  record.writeUInt32LE(0x06054b50, at);
  record.writeUInt16LE(Math.min(entries, 0xffff), at + 8);
  record.writeUInt16LE(Math.min(entries, 0xffff), at + 10);
  record.writeUInt32LE(size, at + 12);
  record.writeUInt32LE(offset, at + 16);
  return record;
}

function write64(record: Buffer, entries: number, size: number, offset: number): void {
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(recordSizes.end64 - 12), 4);
  record.writeUInt16LE(0x0300 | version64, 12);
  record.writeUInt16LE(version64, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  record.writeUInt32LE(0x07064b50, recordSizes.end64);
  record.writeBigUInt64LE(BigInt(offset + size), recordSizes.end64 + 8);
  record.writeUInt32LE(1, recordSizes.end64 + 16);
}
