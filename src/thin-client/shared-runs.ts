/** A text with its place, as one side of a comparison. */
export interface PlacedText {
  readonly path: string;
  /** Line of the file where the text starts, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A run of text that stands on both sides. Offsets count in the compared form, see `sharedRuns`. */
export interface SharedRun {
  readonly output: PlacedText;
  readonly source: PlacedText;
  readonly text: string;
}

/**
 * Every run of at least `window` characters (an even number) that a source shares with an output, once as written and
 * once with each run of white space as one blank, so that wrapping or indenting hides nothing. Time is linear: a run of
 * `window` characters holds one of the output's blocks of half that length, so those are hashed, and each source is
 * rolled over them once.
 */
export function* sharedRuns(
  outputs: readonly PlacedText[],
  sources: readonly PlacedText[],
  window: number,
): Generator<SharedRun> {
  for (const form of [asWritten, collapsed]) {
    const index = new BlockIndex(
      outputs.map((output) => form(output.text)),
      window / 2,
    );
    for (const source of sources) {
      for (const run of runsIn(source, form, index, window)) {
        yield { output: outputs[run.output]!, source, text: run.text };
      }
    }
  }
}

/** The text with each run of white space as one blank. */
export function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

function asWritten(text: string): string {
  return text;
}

function* runsIn(source: PlacedText, form: (text: string) => string, index: BlockIndex, window: number) {
  const hits = index.hitsIn(source.text, form === collapsed);
  if (hits.length === 0) return;
  const text = form(source.text);
  /** Where the last run with each output ended: blocks before that belong to it. */
  const seenUntil = new Map<number, number>();
  for (const at of hits) {
    for (const block of index.blocksLike(text.slice(at, at + index.size))) {
      if (at < (seenUntil.get(block.output) ?? 0)) continue;
      const run = extended(text, at, index.texts[block.output]!, block.at, index.size);
      seenUntil.set(block.output, run.end);
      if (run.end - run.start >= window) yield { output: block.output, text: text.slice(run.start, run.end) };
    }
  }
}

function extended(a: string, atA: number, b: string, atB: number, size: number): { start: number; end: number } {
  let before = 0;
  while (before < atA && before < atB && a[atA - before - 1] === b[atB - before - 1]) before += 1;
  let after = size;
  while (atA + after < a.length && atB + after < b.length && a[atA + after] === b[atB + after]) after += 1;
  return { start: atA - before, end: atA + after };
}

const base = 0x01000193;

/** Blocks of fixed size, by the polynomial hash that can roll over another text. */
class BlockIndex {
  readonly texts: readonly string[];
  readonly size: number;
  readonly #blocks = new Map<string, { readonly output: number; readonly at: number }[]>();
  readonly #hashes = new Set<number>();
  /** A cheap first answer for the many places that match nothing. */
  readonly #bits = new Uint8Array(1 << 16);
  readonly #highest: number;

  constructor(texts: readonly string[], size: number) {
    this.texts = texts;
    this.size = size;
    let highest = 1;
    for (let count = 0; count < size; count += 1) highest = Math.imul(highest, base);
    this.#highest = highest;
    for (const [output, text] of texts.entries()) this.#add(output, text);
  }

  blocksLike(block: string): readonly { readonly output: number; readonly at: number }[] {
    return this.#blocks.get(block) ?? [];
  }

  /** Offsets, in the compared form, where a block of the index begins. */
  hitsIn(text: string, collapse: boolean): number[] {
    const { size } = this;
    const ring = new Uint16Array(size);
    const hits: number[] = [];
    let [hash, count, slot, blank] = [0, 0, 0, false];
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (collapse) {
        const space = isSpace(code);
        if (space && blank) continue;
        blank = space;
        if (space) code = 32;
      }
      hash = (Math.imul(hash, base) + code - Math.imul(ring[slot]!, this.#highest)) | 0;
      ring[slot] = code;
      slot = slot + 1 === size ? 0 : slot + 1;
      count += 1;
      if (count >= size && this.#bits[(hash >>> 3) & 0xffff]! & (1 << (hash & 7)) && this.#hashes.has(hash)) {
        hits.push(count - size);
      }
    }
    return hits;
  }

  #add(output: number, text: string): void {
    for (let at = 0; at + this.size <= text.length; at += this.size) {
      const block = text.slice(at, at + this.size);
      let hash = 0;
      for (let i = 0; i < block.length; i += 1) hash = (Math.imul(hash, base) + block.charCodeAt(i)) | 0;
      const same = this.#blocks.get(block);
      if (same === undefined) this.#blocks.set(block, [{ output, at }]);
      else same.push({ output, at });
      this.#hashes.add(hash);
      this.#bits[(hash >>> 3) & 0xffff]! |= 1 << (hash & 7);
    }
  }
}

/** The same characters as `\s`. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
