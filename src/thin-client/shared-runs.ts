import { blockSize, collapse, type Collapsed, hashAt, noBlocks, slotOf } from "./collapsed-text.ts";

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
    const searched = collapse(source.text, index.bits);
    for (const { output, start, end, there } of index.runsIn(searched)) {
      const more = Math.min(searched.dropped(start, end), index.texts[output]!.dropped(there, there + end - start));
      if (end - start + more < window) continue;
      const text = decoded(searched.bytes.subarray(start, end));
      if (text.length + more >= window) yield { output: outputs[output]!, source, text };
    }
  }
}

/** The characters that stand whole in a run of bytes. */
function decoded(bytes: Uint8Array): string {
  let start = 0;
  while (start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start += 1;
  return new TextDecoder().decode(bytes.subarray(start)).replace(/\uFFFD$/, "");
}

/** How often one block is looked at within one output. */
const maxRepeats = 8;

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

/** The outputs' blocks, by their hash. */
class BlockIndex {
  readonly texts: readonly Collapsed[];
  /** A cheap first answer for the many places that match nothing: one bit per slot. */
  readonly bits = noBlocks.slice();
  readonly #blocks = new Map<number, Block[]>();

  constructor(texts: readonly string[]) {
    this.texts = texts.map((text) => collapse(text).kept());
    for (const [output, { bytes }] of this.texts.entries()) {
      for (let at = 0; at + blockSize <= bytes.length; at += blockSize) this.#add({ output, at }, hashAt(bytes, at));
    }
  }

  /** Each run around a block that stands in the searched bytes too. */
  *runsIn({ bytes, hits }: Collapsed): Generator<Run> {
    /** Where the last run ended, by output and shift between the two texts: what comes before that belongs to it. */
    const seenUntil = new Map<number, number>();
    for (const hit of hits) {
      const at = hit - blockSize;
      if (at < 0) continue;
      for (const block of this.#blocks.get(hashAt(bytes, at)) ?? []) {
        const shift = block.output * 2 ** 32 + (block.at - at);
        if (seenUntil.size > 0 && at < (seenUntil.get(shift) ?? 0)) continue;
        const run = extended(bytes, at, this.texts[block.output]!.bytes, block);
        if (run.end - run.start < 2 * blockSize - 1) continue;
        seenUntil.set(shift, run.end);
        yield run;
      }
    }
  }

  #add(block: Block, hash: number): void {
    const same = this.#blocks.get(hash);
    if (same === undefined) this.#blocks.set(hash, [block]);
    // Texts that repeat themselves without end would make the search quadratic; a run in them holds other blocks too.
    else if (same.filter(({ output }) => output === block.output).length < maxRepeats) same.push(block);
    const slot = slotOf(hash);
    this.bits[slot >>> 5]! |= 1 << (slot & 31);
  }
}

function extended(a: Uint8Array, atA: number, b: Uint8Array, block: Block): Run {
  let before = 0;
  while (before < atA && before < block.at && a[atA - before - 1] === b[block.at - before - 1]) before += 1;
  let after = 0;
  while (atA + after < a.length && block.at + after < b.length && a[atA + after] === b[block.at + after]) after += 1;
  return { output: block.output, start: atA - before, end: atA + after, there: block.at - before };
}
