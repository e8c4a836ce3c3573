import { BazaarError } from "../core/errors.ts";
import { RunIndex } from "../core/shared-runs.ts";
import { type Folded, folded } from "./folded-text.ts";
import { wholeNumber } from "../core/whole-number.ts";

/** What stands where a text was taken out. */
export const withheld = "[withheld]";

export interface GuardOptions {
  /** Texts that must not leave: prompts and the like. */
  readonly texts: readonly string[];
  /** What is public anyway, e.g. descriptions: a part of these is no secret wherever it stands. @default [] */
  readonly open?: readonly string[];
  /** Letters and digits in a row from which a part of one of the texts is taken out, 40…1_000. @default 60 */
  readonly window?: number;
  /** Texts of which not one whole may leave, each with 8 letters and digits or more: its paragraph goes with it. @default [] */
  readonly canaries?: readonly string[];
}

/** A text without what must not leave. */
export interface Guarded {
  readonly text: string;
  /** How many parts were taken out. */
  readonly redactions: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes long verbatim parts of secret texts out of what a run says. Compared are letters and digits alone, whatever
 * stands between them. It can't know a translation, a paraphrase or an encoding. Time is linear in the text. Throws
 * `BazaarError` OPTION_INVALID.
 */
export class OutputGuard {
  /** Letters and digits. */
  readonly window: number;
  readonly #index: RunIndex;
  readonly #open: readonly string[];
  readonly #canaries: readonly string[];

  constructor(options: GuardOptions) {
    this.window = wholeNumber("outputGuard.window", options.window ?? 60, { least: 40, most: 1_000, unit: "letters" });
    this.#index = new RunIndex(options.texts.map((text) => folded(text).text));
    this.#open = (options.open ?? []).map((text) => folded(text).text).filter((text) => text.length >= this.window);
    this.#canaries = (options.canaries ?? []).map(checkedCanary);
  }

  /**
   * `text` without what must not leave; `before` is the end, folded, of what the reader has already, so that a part that
   * goes on here counts whole. With `keepLines` the text has as many lines afterwards.
   */
  guard(text: string, before = "", keepLines = false): Guarded {
    const here = folded(text);
    const ranges = [...this.#shared(before + here.text, before.length), ...this.#canariesIn(before, here, text)];
    return replaced(text, here, ranges, keepLines);
  }

  /** Parts of the texts, as offsets in the folded text behind `skip` characters. */
  *#shared(text: string, skip: number): Generator<Range> {
    const known = new Map<string, boolean>();
    for (const { start, end } of this.#index.runsIn(text, this.window)) {
      if (end <= skip) continue;
      const part = text.slice(start, end);
      const isOpen = known.get(part) ?? this.#open.some((open) => open.includes(part));
      known.set(part, isOpen);
      if (!isOpen) yield { start: Math.max(0, start - skip), end: end - skip };
    }
  }

  /** The paragraphs in which a canary ends. */
  *#canariesIn(before: string, here: Folded, written: string): Generator<Range> {
    for (const canary of this.#canaries) {
      const behind = before.slice(-canary.length + 1);
      const text = behind + here.text;
      for (let at = text.indexOf(canary); at !== -1;) {
        const last = at + canary.length - 1 - behind.length;
        const paragraph = paragraphAround(here, written, Math.max(0, at - behind.length), last);
        yield paragraph;
        at = text.indexOf(canary, Math.max(at + canary.length, paragraph.end + behind.length));
      }
    }
  }
}

function checkedCanary(canary: string): string {
  const { text } = folded(canary);
  if (text.length >= 8) return text;
  const fix = "Give a text with at least 8 letters and digits that stands nowhere by chance.";
  throw new BazaarError("OPTION_INVALID", "A canary is too short.", fix);
}

function paragraphAround({ at, text }: Folded, written: string, first: number, last: number): Range {
  const from = written.lastIndexOf("\n\n", at[first]) + 1;
  const until = written.indexOf("\n\n", at[last]);
  const start = lowerBound(at, from);
  return { start, end: until === -1 ? text.length : lowerBound(at, until) };
}

/** The first index whose value is `least` or more. */
function lowerBound(values: Uint32Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function replaced(text: string, { at }: Folded, given: Range[], keepLines: boolean): Guarded {
  const parts: string[] = [];
  let done = 0;
  let redactions = 0;
  let last = -1;
  for (const { start, end } of given.sort((a, b) => a.start - b.start)) {
    if (end <= last) continue;
    if (start > last) {
      parts.push(text.slice(done, at[start]), withheld);
      done = at[start]!;
      redactions += 1;
    }
    last = end;
    const next = at[end - 1]! + sizeAt(text, at[end - 1]!);
    if (keepLines) parts.push(...(text.slice(done, next).match(/\n/g) ?? []));
    done = next;
  }
  return redactions === 0 ? { text, redactions } : { text: parts.join("") + text.slice(done), redactions };
}

/** UTF-16 units of the character at an offset. */
function sizeAt(text: string, offset: number): number {
  return text.codePointAt(offset)! > 0xffff ? 2 : 1;
}
