/** Characters of a block, the unit of comparison. */
export const blockSize = 16;

/** How often one block is looked at within one text. */
const maxRepeats = 64;

/** Bits for hashes: few enough to be cleared for each plugin, and so many that few of another text's blocks meet one. */
const slotBits = 20;
const spread = 0x9e3779b1;

/** A block that may stand in the index. */
export interface Hit {
  /** Its offset in the searched text. */
  readonly at: number;
  readonly hash: number;
}

/**
 * Where the blocks of some texts stand. It hashes each place of them, so that of a searched text only each sixteenth
 * place needs a look: a run of 31 characters holds one of those blocks whole.
 */
export class BlockIndex {
  /** All texts, one behind the other. */
  readonly joined: string;
  /** Offset in `joined` where each text starts, and behind the last where it would go on. */
  readonly starts: readonly number[];
  readonly #hashes: Int32Array;
  readonly #slots = new Int32Array(1 << (slotBits - 5));

  constructor(texts: readonly string[]) {
    this.joined = texts.join("");
    let end = 0;
    this.starts = [0, ...texts.map((text) => (end += text.length))];
    this.#hashes = new Int32Array(Math.max(0, this.joined.length - blockSize + 1));
    for (let at = 0; at < this.#hashes.length; at += 1) {
      const hash = hashAt(this.joined, at);
      this.#hashes[at] = hash;
      setBit(this.#slots, hash);
    }
  }

  /** The blocks of a text that are probably in the index. */
  hitsIn(text: string): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at + blockSize <= text.length; at += blockSize) {
      const hash = hashAt(text, at);
      if (hasBit(this.#slots, hash)) hits.push({ at, hash });
    }
    return hits;
  }

  /** Offsets in `joined` where blocks with these hashes stand, ascending. */
  placesOf(hits: Iterable<Hit>): ReadonlyMap<number, readonly number[]> {
    const places = new Map<number, number[]>();
    const wanted = new Int32Array(1 << (slotBits - 5));
    for (const { hash } of hits) {
      places.set(hash, []);
      setBit(wanted, hash);
    }
    if (places.size === 0) return places;
    let text = 0;
    const seen = new Map<number, { text: number; times: number }>();
    // No iterator: with one this loop takes ten times as long.
    for (let at = 0; at < this.#hashes.length; at += 1) {
      const hash = this.#hashes[at]!;
      if (!hasBit(wanted, hash)) continue;
      while (at >= this.starts[text + 1]!) text += 1;
      if (isWorthALook(seen, hash, text)) places.get(hash)?.push(at);
    }
    return places;
  }
}

/** Texts that repeat themselves without end would make the search quadratic; a run in them holds other blocks too. */
function isWorthALook(seen: Map<number, { text: number; times: number }>, hash: number, text: number): boolean {
  const last = seen.get(hash);
  if (last === undefined || last.text !== text) {
    seen.set(hash, { text, times: 1 });
    return true;
  }
  last.times += 1;
  return last.times <= maxRepeats;
}

/** Six of a block's sixteen characters tell texts apart well enough; what meets is then compared whole. */
function hashAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  hash = Math.imul(hash, 31) + text.charCodeAt(at + 3);
  hash = Math.imul(hash, 31) + text.charCodeAt(at + 6);
  hash = Math.imul(hash, 31) + text.charCodeAt(at + 9);
  hash = Math.imul(hash, 31) + text.charCodeAt(at + 12);
  return (Math.imul(hash, 31) + text.charCodeAt(at + 15)) | 0;
}

const slotOf = (hash: number) => Math.imul(hash, spread) >>> (32 - slotBits);

function setBit(slots: Int32Array, hash: number): void {
  const slot = slotOf(hash);
  slots[slot >>> 5]! |= 1 << (slot & 31);
}

function hasBit(slots: Int32Array, hash: number): boolean {
  const slot = slotOf(hash);
  return (slots[slot >>> 5]! & (1 << (slot & 31))) !== 0;
}
