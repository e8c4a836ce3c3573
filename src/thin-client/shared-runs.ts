/** A text with its place, as one side of a comparison. */
export interface PlacedText {
  readonly path: string;
  /** Line of the file where the text starts, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A run of text that stands on both sides, with each run of white space as one blank. */
export interface SharedRun {
  readonly output: PlacedText;
  readonly source: PlacedText;
  readonly text: string;
}

const encoder = new TextEncoder();

/** Bytes of a block; a shared run is found when it holds a whole block of the output, so from twice this length on. */
const blockSize = 16;

/**
 * Every run of at least `window` characters that a source shares with an output: as written on both sides, or with each
 * run of white space as one blank, so that wrapping and indenting hide nothing. Runs of which fewer than 31 bytes remain
 * then don't count. Time is linear: the blocks of the outputs are hashed, and each source is rolled over them once.
 */
export function* sharedRuns(
  outputs: readonly PlacedText[],
  sources: readonly PlacedText[],
  window: number,
): Generator<SharedRun> {
  const index = new BlockIndex(outputs.map((output) => output.text));
  for (const source of sources) {
    const searched = collapse(source.text, index);
    for (const { output, start, end, there } of index.runsIn(searched)) {
      const more = Math.min(searched.dropped(start, end), index.texts[output]!.dropped(there, there + end - start));
      if (end - start + more < window) continue;
      const text = decoded(searched.bytes.subarray(start, end));
      if (text.length + more >= window) yield { output: outputs[output]!, source, text };
    }
  }
}

/** The text with each run of white space as one blank. */
export function collapsed(text: string): string {
  return text.replaceAll(/[\t-\r ]+/g, " ");
}

/** A text as compared: UTF-8, since a loop over bytes is several times quicker than one over a string's characters. */
class Collapsed {
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

/** Collapses a text and looks each of its blocks up, in one loop. The result is overwritten by the next call. */
function collapse(text: string, index?: BlockIndex): Collapsed {
  if (scratch.bytes.length < text.length * 3) scratch = workingMemory(text.length * 3);
  const { bytes, gaps, hits } = scratch;
  const { written } = encoder.encodeInto(text, bytes);
  const bits = index?.bits ?? noBits;
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
    const slot = Math.imul(hash, spread) >>> slotShift;
    if ((bits[slot >>> 5]! & (1 << (slot & 31))) !== 0) {
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

/** The characters that stand whole in a run of bytes. */
function decoded(bytes: Uint8Array): string {
  let start = 0;
  while (start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start += 1;
  return new TextDecoder().decode(bytes.subarray(start)).replace(/\uFFFD$/, "");
}

interface Block {
  readonly output: number;
  readonly at: number;
}

interface Run {
  readonly output: number;
  /** Offsets in the searched bytes. */
  readonly start: number;
  readonly end: number;
  /** Offset in the output's bytes. */
  readonly there: number;
}

/**
 * The hash of the last sixteen bytes is `(hash << 2) + byte`: what is older has left the 32 bits by itself. This spreads
 * it over the slots of `bits`.
 */
const spread = 0x9e3779b1;
const slotShift = 15;
const noHits = new Int32Array(0);
const noBits = new Int32Array(1 << (32 - slotShift - 5));

/** The outputs' blocks, by their hash. */
class BlockIndex {
  readonly texts: readonly Collapsed[];
  /** A cheap first answer for the many places that match nothing: one bit per slot. */
  readonly bits = noBits.slice();
  readonly #blocks = new Map<number, Block[]>();

  constructor(texts: readonly string[]) {
    this.texts = texts.map((text) => collapse(text).kept());
    for (const [output, { bytes }] of this.texts.entries()) {
      for (let at = 0; at + blockSize <= bytes.length; at += blockSize) this.#add({ output, at }, hashAt(bytes, at));
    }
  }

  /** Each run around a block that stands in the searched bytes too. */
  *runsIn({ bytes, hits }: Collapsed): Generator<Run> {
    /** Where the last run with each output ended: blocks before that belong to it. */
    const seenUntil = new Map<number, number>();
    for (const hit of hits) {
      const at = hit - blockSize;
      if (at < 0) continue;
      for (const block of this.#blocks.get(hashAt(bytes, at)) ?? []) {
        if (at < (seenUntil.get(block.output) ?? 0)) continue;
        const run = extended(bytes, at, this.texts[block.output]!.bytes, block);
        if (run.end - run.start < 2 * blockSize - 1) continue;
        seenUntil.set(block.output, run.end);
        yield run;
      }
    }
  }

  #add(block: Block, hash: number): void {
    const same = this.#blocks.get(hash);
    if (same === undefined) this.#blocks.set(hash, [block]);
    else same.push(block);
    const slot = Math.imul(hash, spread) >>> slotShift;
    this.bits[slot >>> 5]! |= 1 << (slot & 31);
  }
}

function hashAt(bytes: Uint8Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + blockSize; i += 1) hash = ((hash << 2) + bytes[i]!) | 0;
  return hash;
}

function extended(a: Uint8Array, atA: number, b: Uint8Array, block: Block): Run {
  let before = 0;
  while (before < atA && before < block.at && a[atA - before - 1] === b[block.at - before - 1]) before += 1;
  let after = 0;
  while (atA + after < a.length && block.at + after < b.length && a[atA + after] === b[block.at + after]) after += 1;
  return { output: block.output, start: atA - before, end: atA + after, there: block.at - before };
}
