import { BlockIndex, blockSize, type Hit, type Place, stride } from "./block-index.ts";
import { Collapsed, collapsed, isWhite } from "./collapsed-text.ts";

/** A text with its place, as one side of a comparison. */
export interface PlacedText {
  readonly path: string;
  /** Line of the file where the text starts, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether it is what stands behind the frontmatter of a Markdown file. */
  readonly isBody?: boolean;
}

/** A run of text that stands on both sides, with each run of white space as one blank, in Unicode's composed form. */
export interface SharedRun {
  readonly output: PlacedText;
  readonly source: PlacedText;
  readonly text: string;
}

/**
 * Every run of at least `window` characters that a source shares with an output: as written on both sides, or with each
 * run of white space as one blank, so that wrapping and indenting hide nothing. Runs of which fewer than 31 characters
 * remain then don't count, nor do lines of one character. Outputs that `isDone` says are left alone from then on. Time is linear in the length of both.
 */
export function* sharedRuns(
  outputs: readonly PlacedText[],
  sources: readonly PlacedText[],
  window: number,
  isDone: (output: PlacedText) => boolean = () => false,
): Generator<SharedRun> {
  const texts = outputs.map(({ text }) => new Collapsed(text));
  const index = new BlockIndex(texts.map(({ text }) => text));
  // What is written in ASCII alone has one form, in which a decomposed letter does not occur.
  const isAscii = /^[\0-\x7f]*$/.test(index.joined);
  const found = sources.map((source) => {
    const text = isAscii ? source.text : source.text.normalize();
    return { source, text, hits: index.hitsIn(text) };
  });
  const places = index.placesOf(found.flatMap(({ hits }) => hits));
  for (const { source, text, hits } of found) {
    for (const run of runsAround(hits, places, index, text, (output) => isDone(outputs[output]!))) {
      const { output, from, to } = run;
      const length = to - from;
      if (length < window && length + blanks(run, text, texts[output]!) < window) continue;
      const at = index.starts[output]!;
      const shared = index.joined.slice(at + from, at + to);
      if (new Set(shared.trim()).size > 1) yield { output: outputs[output]!, source, text: shared };
    }
  }
}

/** Texts in which parts of many other texts are looked up, one after the other. */
export class RunIndex {
  readonly #index: BlockIndex;

  /** The texts have no white space but single blanks, and are in Unicode's composed form. */
  constructor(texts: readonly string[]) {
    this.#index = new BlockIndex(texts);
  }

  /** Every run of at least `window` (31 or more) characters of `text` that stands in one of the texts, by its offsets. */
  *runsIn(text: string, window: number): Generator<{ readonly start: number; readonly end: number }> {
    const hits = this.#index.hitsIn(text);
    const places = this.#index.placesOf(hits);
    for (const run of runsAround(hits, places, this.#index, text, () => false)) {
      if (run.end - run.start >= window) yield run;
    }
  }
}

/** How much white space a run had on both sides beyond what is left of it. The output is asked first: it is short. */
function blanks({ start, end, from, to }: Run, source: string, output: Collapsed): number {
  const more = output.dropped(from, to);
  if (more === 0) return 0;
  const written = source.slice(start, end).trimEnd();
  return Math.min(more, written.length - collapsed(written).length);
}

interface Run {
  readonly output: number;
  /** Offsets in the source as written. */
  readonly start: number;
  readonly end: number;
  /** Offsets in the output's collapsed text. */
  readonly from: number;
  readonly to: number;
}

/** Each run around a block that stands in the searched text and in one of the index. */
function* runsAround(
  hits: readonly Hit[],
  places: ReadonlyMap<number, readonly Place[]>,
  index: BlockIndex,
  text: string,
  isDone: (output: number) => boolean,
): Generator<Run> {
  const told = new Set<string>();
  /** The run that reaches farthest, by output: another one around a block well inside it also holds one that is not. */
  const farthest = new Map<number, Run>();
  for (const [number, { at, slot }] of hits.entries()) {
    const here: Run[] = [];
    for (const place of places.get(slot) ?? []) {
      if (isDone(place.text) || isWellInside(farthest.get(place.text), hits[number - 1], hits[number + 1])) continue;
      const run = extended(text, at, index, place);
      if (run === undefined) continue;
      here.push(run);
      const key = `${run.output} ${run.start} ${run.from}`;
      if (!told.has(key)) yield run;
      told.add(key);
    }
    for (const run of here) if (run.end > (farthest.get(run.output)?.end ?? 0)) farthest.set(run.output, run);
  }
}

function isWellInside(run: Run | undefined, before: Hit | undefined, next: Hit | undefined): boolean {
  if (run === undefined || before === undefined || next === undefined) return false;
  return before.at >= run.start && next.end <= run.end;
}

/** Runs of fewer characters don't count: a shorter one may hold no block that is looked up. */
const shortest = blockSize + stride - 1;

/** The run around a place of both texts; undefined where it is too short, or what stands there only has the same hash. */
function extended(a: string, at: number, { joined: b, starts }: BlockIndex, place: Place): Run | undefined {
  const first = starts[place.text]!;
  const behind = starts[place.text + 1]!;
  let end = at;
  let to = place.at;
  for (; end < a.length && to < behind; to += 1) {
    const code = a.charCodeAt(end);
    const white = isWhite(code);
    if (b.charCodeAt(to) !== (white ? 32 : code)) break;
    end = white ? whiteEnd(a, end) : end + 1;
  }
  if (to - place.at < blockSize) return undefined;
  // The place may be in the middle of white space, of which all belongs to the blank.
  let start = isWhite(a.charCodeAt(at)) ? whiteStart(a, at) : at;
  let from = place.at;
  for (; start > 0 && from > first; from -= 1) {
    const code = a.charCodeAt(start - 1);
    const white = isWhite(code);
    if (b.charCodeAt(from - 1) !== (white ? 32 : code)) break;
    start = white ? whiteStart(a, start - 1) : start - 1;
  }
  return to - from < shortest ? undefined : { output: place.text, start, end, from: from - first, to: to - first };
}

function whiteStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWhite(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function whiteEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWhite(text.charCodeAt(end))) end += 1;
  return end;
}
