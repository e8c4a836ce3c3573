import { isWhite } from "./collapsed-text.ts";

/** Characters of a block, the unit of comparison; white space counts as one blank. */
export const blockSize = 16;

/** How often one block is looked at within one text. */
const maxRepeats = 64;

/** Bits for hashes: few enough to be cleared for each plugin, and so many that few of another text's blocks meet one. */
const slotBits = 20;

/**
 * The hash of the last sixteen characters is `(hash << 2) + character`: what is older has left the 32 bits by itself.
 * This spreads it over the slots.
 */
const spread = 0x9e3779b1;

/** A block that may stand in the index. */
export interface Hit {
  /** Offsets in the searched text as written. */
  readonly at: number;
  readonly end: number;
  readonly slot: number;
}

/** Where a block stands in the index. */
export interface Place {
  /** Offset in `joined`. */
  readonly at: number;
  /** Which of the texts it is. */
  readonly text: number;
}

/**
 * Where the blocks of some texts stand. It knows each place of them, so that of a searched text only each sixteenth
 * place needs a look: a run of 31 characters holds one of those blocks whole.
 */
export class BlockIndex {
  /** All texts, one behind the other; in them each run of white space is one blank. */
  readonly joined: string;
  /** Offset in `joined` where each text starts, and behind the last where it would go on. */
  readonly starts: readonly number[];
  /** For each place the slot of the block that starts there. */
  readonly #slots: Int32Array;
  readonly #used = new Int32Array(1 << (slotBits - 5));

  constructor(texts: readonly string[]) {
    this.joined = texts.join("");
    let end = 0;
    this.starts = [0, ...texts.map((text) => (end += text.length))];
    this.#slots = new Int32Array(Math.max(0, this.joined.length - blockSize + 1));
    fill(this.#slots, this.joined, this.#used);
  }

  /** The blocks of a text as written that are probably in the index. */
  hitsIn(text: string): Hit[] {
    const hits: Hit[] = [];
    const used = this.#used;
    /** Where the white space ends that the last block started in; a block that starts in it too is the same. */
    let whiteUntil = 0;
    for (let at = 0; at + blockSize <= text.length; at += blockSize) {
      if (at < whiteUntil) continue;
      let [hash, left, white, end] = [0, blockSize, false, at];
      for (; left > 0 && end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (!isWhite(code)) {
          if (white && left === blockSize - 1) whiteUntil = end;
          white = false;
        } else if (white) continue;
        else white = true;
        hash = ((hash << 2) + (white ? 32 : code)) | 0;
        left -= 1;
      }
      if (left > 0) break;
      const slot = Math.imul(hash, spread) >>> (32 - slotBits);
      if ((used[slot >>> 5]! & (1 << (slot & 31))) !== 0) hits.push({ at, end, slot });
    }
    return hits;
  }

  /** Where the blocks of these hits stand, by slot, in the order of the texts. */
  placesOf(hits: Iterable<Hit>): ReadonlyMap<number, readonly Place[]> {
    const places = new Map<number, Place[]>();
    const wanted = new Uint8Array(1 << slotBits);
    for (const { slot } of hits) {
      places.set(slot, []);
      wanted[slot] = 1;
    }
    if (places.size === 0) return places;
    const slots = this.#slots;
    const repeats = new Repeats();
    let text = 0;
    // No iterator: with one this loop takes ten times as long.
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at]!;
      if (wanted[slot] === 0) continue;
      while (at >= this.starts[text + 1]!) text += 1;
      if (repeats.count(slot, text) <= maxRepeats) places.get(slot)?.push({ at, text });
    }
    return places;
  }
}

function fill(slots: Int32Array, text: string, used: Int32Array): void {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash << 2) + text.charCodeAt(at)) | 0;
    if (at < blockSize - 1) continue;
    const slot = Math.imul(hash, spread) >>> (32 - slotBits);
    slots[at - blockSize + 1] = slot;
    used[slot >>> 5]! |= 1 << (slot & 31);
  }
}

/** Texts that repeat themselves without end would make the search quadratic; a run in them holds other blocks too. */
class Repeats {
  readonly #last = new Map<number, { text: number; times: number }>();

  /** How often the slot has been counted in this text; the texts come in order. */
  count(slot: number, text: number): number {
    const last = this.#last.get(slot);
    if (last?.text === text) return (last.times += 1);
    this.#last.set(slot, { text, times: 1 });
    return 1;
  }
}
