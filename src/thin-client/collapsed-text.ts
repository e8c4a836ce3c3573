/** Bytes of a block, the unit of comparison. */
export const blockSize = 16;

const encoder = new TextEncoder();

/**
 * The hash of the last sixteen bytes is `(hash << 2) + byte`: what is older has left the 32 bits by itself. This spreads
 * it over the bits.
 */
const spread = 0x9e3779b1;
const slotShift = 15;
const noHits = new Int32Array(0);
/** Bits for all slots, none set. */
export const noBlocks = new Int32Array(1 << (32 - slotShift - 5));

/** The bit of a block with this hash. */
export function slotOf(hash: number): number {
  return Math.imul(hash, spread) >>> slotShift;
}

/** The hash of the block at `at`, as `collapse` has it behind the block. */
export function hashAt(bytes: Uint8Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + blockSize; i += 1) hash = ((hash << 2) + bytes[i]!) | 0;
  return hash;
}

/** The text with each run of white space as one blank. */
export function collapsed(text: string): string {
  return text.replaceAll(/[\t-\r ]+/g, " ");
}

/** A text as compared: UTF-8, since a loop over bytes is several times quicker than one over a string's characters. */
export class Collapsed {
  readonly bytes: Uint8Array;
  /** Offsets behind blocks that may be in the index. */
  readonly hits: Int32Array;
  /** For each white-space byte that was left out, the offset in `bytes` behind it; ascending. */
  readonly #gaps: Int32Array;

  constructor(bytes: Uint8Array, gaps: Int32Array, hits: Int32Array) {
    this.bytes = bytes;
    this.hits = hits;
    this.#gaps = gaps;
  }

  /** How many white-space bytes were left out within a run. */
  dropped(start: number, end: number): number {
    return firstOver(this.#gaps, end - 1) - firstOver(this.#gaps, start);
  }

  /** One that the next call of `collapse` does not overwrite. */
  kept(): Collapsed {
    return new Collapsed(this.bytes.slice(), this.#gaps.slice(), noHits);
  }
}

/** Working memory of `collapse`: a new array for each prompt of a plugin costs more than the comparison. */
let scratch = workingMemory(1 << 16);

function workingMemory(size: number) {
  return { bytes: new Uint8Array(size), gaps: new Int32Array(size), hits: new Int32Array(size) };
}

/**
 * Collapses a text and looks each of its blocks up, in one loop; `blocks` has one bit per slot. The result is overwritten
 * by the next call.
 */
export function collapse(text: string, blocks: Int32Array = noBlocks): Collapsed {
  if (scratch.bytes.length < text.length * 3) scratch = workingMemory(text.length * 3);
  const { bytes, gaps, hits } = scratch;
  const { written } = encoder.encodeInto(text, bytes);
  let [length, gapCount, hitCount, hash] = [0, 0, 0, 0];
  let blank = false;
  for (let at = 0; at < written; at += 1) {
    let byte = bytes[at]!;
    if (byte === 32 || (byte <= 13 && byte >= 9)) {
      if (blank) {
        gaps[gapCount] = length;
        gapCount += 1;
        continue;
      }
      blank = true;
      byte = 32;
    } else blank = false;
    bytes[length] = byte;
    length += 1;
    hash = ((hash << 2) + byte) | 0;
    const slot = slotOf(hash);
    if ((blocks[slot >>> 5]! & (1 << (slot & 31))) !== 0) {
      hits[hitCount] = length;
      hitCount += 1;
    }
  }
  return new Collapsed(bytes.subarray(0, length), gaps.subarray(0, gapCount), hits.subarray(0, hitCount));
}

/** Index of the first number over `limit` in an ascending list. */
function firstOver(list: Int32Array, limit: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
