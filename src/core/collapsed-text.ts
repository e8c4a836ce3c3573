/** White space of Unicode besides the blank, and the characters of no width that stand between letters unseen. */
const others = String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`;

// A single blank stands in every other place of a text and stays as it is, so it is no match.
const whiteSpace = new RegExp(`[${others}][${others} ]*| [${others} ]+`, "g");

/** The text with each run of white space as one blank, in Unicode's composed form (NFC). */
export function collapsed(text: string): string {
  return text.normalize().replaceAll(whiteSpace, " ");
}

/** Whether a character (UTF-16) is white space here. */
export function isWhite(code: number): boolean {
  if (code < 128) return code === 32 || (code <= 13 && code >= 9);
  if (code < 0x2000) return code === 0x85 || code === 0xa0 || code === 0xad || code === 0x1680;
  if (code > 0x2060) return code === 0x3000 || code === 0xfeff;
  return code <= 0x200d || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060;
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
    this.#written = written.normalize();
    this.text = collapsed(this.#written);
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
