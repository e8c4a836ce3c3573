import { isWhite } from "./collapsed-text.ts";

/** Characters of a block, the unit of comparison; white space counts as one blank. */
export const blockSize = 11;

/** Characters from one block that is looked up to the next. */
export const stride = 21;

/** How often one block is looked at within one text. */
const maxRepeats = 64;

/** Bits of a slot: so few that memory for all is no matter, so many that few blocks of another text meet a used one. */
const slotBits = 18;
const slotWords = 1 << (slotBits - 5);

/**
 * The hash of the last eleven characters is `(hash << 3) + character`: what is older has left the 32 bits by itself.
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
 * Where the blocks of some texts stand. It knows each place of them, so that of a searched text only some places
 * need a look: a run of 31 characters holds one of those blocks whole.
 */
export class BlockIndex {
  /** All texts, one behind the other; in them each run of white space is one blank. */
  readonly joined: string;
  /** Offset in `joined` where each text starts, and behind the last where it would go on. */
  readonly starts: readonly number[];
  /** For each place the slot of the block that starts there. */
  readonly #slots: Int32Array;
  readonly #used = new Int32Array(slotWords);

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
    /** Up to where the next blocks tell nothing new. */
    let knownUntil = 0;
    for (let at = 0; at + blockSize <= text.length; at += stride) {
      if (at < knownUntil) continue;
      if (!readBlock(text, at)) break;
      if (block.isUniform) {
        knownUntil = this.#hitsAround(text, at, hits);
        continue;
      }
      knownUntil = block.whiteUntil;
      this.#add(at, hits);
    }
    return hits;
  }

  /**
   * A line of hyphens is no leak, and stands in many places. What it holds beyond itself a run shows at the line's ends;
   * returns the last of them.
   */
  #hitsAround(text: string, at: number, hits: Hit[]): number {
    const code = text.charCodeAt(at);
    let start = at;
    let end = at;
    while (start > 0 && text.charCodeAt(start - 1) === code) start -= 1;
    while (end < text.length && text.charCodeAt(end) === code) end += 1;
    if (start > 0 && readBlock(text, start - 1)) this.#add(start - 1, hits);
    if (readBlock(text, end - blockSize + 1)) this.#add(end - blockSize + 1, hits);
    return end - blockSize + 1;
  }

  #add(at: number, hits: Hit[]): void {
    const { slot, end } = block;
    if ((this.#used[slot >>> 5]! & (1 << (slot & 31))) !== 0) hits.push({ at, end, slot });
  }

  /** Where the blocks of these hits stand, by slot, in the order of the texts. */
  placesOf(hits: Iterable<Hit>): ReadonlyMap<number, readonly Place[]> {
    const places = new Map<number, Place[]>();
    const wanted = new Int32Array(slotWords);
    for (const { slot } of hits) {
      places.set(slot, []);
      wanted[slot >>> 5]! |= 1 << (slot & 31);
    }
    if (places.size === 0) return places;
    const slots = this.#slots;
    const repeats = new Repeats();
    let text = 0;
    // No iterator: with one this loop takes ten times as long.
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at]!;
      if ((wanted[slot >>> 5]! & (1 << (slot & 31))) === 0) continue;
      while (at >= this.starts[text + 1]!) text += 1;
      if (repeats.count(slot, text) <= maxRepeats) places.get(slot)?.push({ at, text });
    }
    return places;
  }
}

/** What `readBlock` read last: an object for each block would take longer than all the rest. */
const block = { slot: 0, end: 0, isUniform: false, whiteUntil: 0 };

/** Reads the block of a text as written that starts at an offset; false where the text ends within it. */
function readBlock(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  let hash = 0;
  let left = blockSize;
  let white = false;
  let isUniform = true;
  let end = at;
  block.whiteUntil = 0;
  for (; left > 0 && end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code !== first) isUniform = false;
    if (!isWhite(code)) {
      // A block that starts later in the same white space is the same.
      if (white && left === blockSize - 1) block.whiteUntil = end;
      white = false;
    } else if (white) continue;
    else white = true;
    hash = ((hash << 3) + (white ? 32 : code)) | 0;
    left -= 1;
  }
  block.slot = Math.imul(hash, spread) >>> (32 - slotBits);
  block.end = end;
  block.isUniform = isUniform;
  return left === 0;
}

function fill(slots: Int32Array, text: string, used: Int32Array): void {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash << 3) + text.charCodeAt(at)) | 0;
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
