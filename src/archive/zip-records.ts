import type { NamedMember } from "./members.ts";

/** Sizes of the fixed parts of a ZIP's records (APPNOTE 6.3.10, 4.3), in bytes. */
export const recordSizes = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 } as const;

/** 4.4.4, bit 11: names are UTF-8. */
const utf8Names = 0x0800;
const deflated = 8;
/** 1980-01-01 00:00, the first time that a ZIP knows. */
const day = 0x0021;
/** 2.0, of a Unix system: then readers take the modes. */
const version = 20;
const madeBy = 0x0300 | version;
const version64 = 45;

/** A member's record before its bytes. */
export function localRecord({ file, name }: NamedMember): Buffer {
  const record = Buffer.alloc(recordSizes.local + name.length);
  record.writeUInt32LE(0x04034b50, 0);
  describe(record, 4, { file, name });
  name.copy(record, recordSizes.local);
  return record;
}

/** A member's record in the central directory; `offset` is where its local one begins. */
export function centralRecord({ file, name }: NamedMember, offset: number): Buffer {
  const record = Buffer.alloc(recordSizes.central + name.length);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(madeBy, 4);
  describe(record, 6, { file, name });
  record.writeUInt32LE((file.executable ? 0o100755 : 0o100644) * 0x10000, 38);
  record.writeUInt32LE(offset, 42);
  name.copy(record, recordSizes.central);
  return record;
}

/** What both records say alike, from the version that is needed up to the length of extra fields, which is 0. */
function describe(record: Buffer, at: number, { file, name }: Pick<NamedMember, "file" | "name">): void {
  record.writeUInt16LE(version, at);
  record.writeUInt16LE(utf8Names, at + 2);
  record.writeUInt16LE(deflated, at + 4);
  record.writeUInt16LE(day, at + 8);
  record.writeUInt32LE(file.crc32, at + 10);
  record.writeUInt32LE(file.packedSize, at + 14);
  record.writeUInt32LE(file.size, at + 18);
  record.writeUInt16LE(name.length, at + 22);
}

/** Most entries that the plain end of a directory can count. */
const most = 0xfffe;

/** What stands behind the central directory: with the records of ZIP64 where there are more than 65,534 entries. */
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
