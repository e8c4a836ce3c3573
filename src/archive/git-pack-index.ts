import { createHash } from "node:crypto";
import { compareCodeUnits } from "../core/text.ts";

/** An object with its place in a pack. */
export interface IndexedObject {
  /** 40 hex digits. */
  readonly id: string;
  /** Below 2 GiB. */
  readonly offset: number;
  /** Of its bytes in the pack, with their head. */
  readonly crc32: number;
}

/** The index of a pack, version 2 (gitformat-pack), whose checksum is 40 hex digits. */
export function packIndex(objects: readonly IndexedObject[], checksum: string): Uint8Array {
  const sorted = objects.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const count = sorted.length;
  const ids = 8 + 256 * 4;
  const index = Buffer.alloc(ids + 28 * count + 40);
  index.writeUInt32BE(0xff744f63, 0);
  index.writeUInt32BE(2, 4);
  const below = new Uint32Array(256);
  for (const [at, { id, crc32, offset }] of sorted.entries()) {
    index.write(id, ids + 20 * at, "hex");
    index.writeUInt32BE(crc32, ids + 20 * count + 4 * at);
    index.writeUInt32BE(offset, ids + 24 * count + 4 * at);
    below[index[ids + 20 * at]!]! += 1;
  }
  let sum = 0;
  for (const [first, found] of below.entries()) {
    sum += found;
    index.writeUInt32BE(sum, 8 + 4 * first);
  }
  index.write(checksum, index.length - 40, "hex");
  createHash("sha1")
    .update(index.subarray(0, -20))
    .digest()
    .copy(index, index.length - 20);
  return index;
}
