// A single blank stands in every other place of a text and stays as it is, so it is no match.
const whiteSpace = /[\t-\r]+[\t-\r ]*| [\t-\r ]+/g;

/** The text with each run of white space as one blank. */
export function collapsed(text: string): string {
  return text.replaceAll(whiteSpace, " ");
}

/** Whether a character is the white space that does not count: blank, tab, line break, form feed. */
export function isWhite(code: number): boolean {
  return code === 32 || (code <= 13 && code >= 9);
}

/** White space that was left out: how much of it up to and with each blank that stands for a longer run. */
interface Gaps {
  /** Offsets of those blanks, ascending. */
  readonly at: readonly number[];
  /** Characters left out up to there. */
  readonly sum: readonly number[];
}

/** A text as it is compared, and how long its parts were as written. */
export class Collapsed {
  readonly text: string;
  readonly #written: string;
  #gaps: Gaps | undefined;

  constructor(written: string) {
    this.text = collapsed(written);
    this.#written = written;
  }

  /** How many white-space characters were left out within a run, not counting those at its end. */
  dropped(start: number, end: number): number {
    if (this.text.length === this.#written.length) return 0;
    this.#gaps ??= gapsOf(this.#written);
    return sumBefore(this.#gaps, end - 1) - sumBefore(this.#gaps, start);
  }
}

function gapsOf(written: string): Gaps {
  const at: number[] = [];
  const sum: number[] = [];
  let total = 0;
  for (const { index, 0: run } of written.matchAll(whiteSpace)) {
    at.push(index - total);
    total += run.length - 1;
    sum.push(total);
  }
  return { at, sum };
}

/** What was left out at the blanks before an offset. */
function sumBefore({ at, sum }: Gaps, offset: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : sum[low - 1]!;
}
