import { BlockIndex, blockSize, type Hit, type Place } from "./block-index.ts";
import { Collapsed, collapsed, isWhite } from "./collapsed-text.ts";

/** A text with its place, as one side of a comparison. */
export interface PlacedText {
  readonly path: string;
  /** Line of the file where the text starts, counted from 1. */
  readonly line: number;
  readonly text: string;
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
 * remain then don't count. Outputs that `isDone` says are left alone from then on. Time is linear in the length of both.
 */
export function* sharedRuns(
  outputs: readonly PlacedText[],
  sources: readonly PlacedText[],
  window: number,
  isDone: (output: PlacedText) => boolean = () => false,
): Generator<SharedRun> {
  const texts = outputs.map(({ text }) => new Collapsed(text));
  const index = new BlockIndex(texts.map(({ text }) => text));
  const found = sources.map((source) => {
    const text = source.text.normalize();
    return { source, text, hits: index.hitsIn(text) };
  });
  const places = index.placesOf(found.flatMap(({ hits }) => hits));
  for (const { source, text, hits } of found) {
    for (const run of runsAround(hits, places, index, text, (output) => isDone(outputs[output]!))) {
      const { output, from, to } = run;
      const length = to - from;
      if (length < window && length + blanks(run, text, texts[output]!) < window) continue;
      const at = index.starts[output]!;
      yield { output: outputs[output]!, source, text: index.joined.slice(at + from, at + to) };
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
      if (isDone(place.text) || isWellInside(farthest.get(place.text), at, hits[number + 1])) continue;
      const run = extended(text, at, index, place);
      if (run.to - run.from < 2 * blockSize - 1) continue;
      here.push(run);
      const key = `${run.output} ${run.start} ${run.from}`;
      if (!told.has(key)) yield run;
      told.add(key);
    }
    for (const run of here) if (run.end > (farthest.get(run.output)?.end ?? 0)) farthest.set(run.output, run);
  }
}

function isWellInside(run: Run | undefined, at: number, next: Hit | undefined): boolean {
  if (run === undefined || next === undefined) return false;
  return at - blockSize >= run.start && next.at === at + blockSize && next.end <= run.end;
}

/** The run around a place of both texts; empty where what stands there only has the same hash. */
function extended(a: string, at: number, { joined: b, starts }: BlockIndex, place: Place): Run {
  const [first, behind] = [starts[place.text]!, starts[place.text + 1]!];
  let [end, to] = [at, place.at];
  while (end < a.length && to < behind) {
    const code = a.charCodeAt(end);
    if (b.charCodeAt(to) !== (isWhite(code) ? 32 : code)) break;
    end = isWhite(code) ? whiteEnd(a, end) : end + 1;
    to += 1;
  }
  // The place may be in the middle of white space, of which all belongs to the blank.
  let [start, from] = [to > place.at && isWhite(a.charCodeAt(at)) ? whiteStart(a, at) : at, place.at];
  while (start > 0 && from > first) {
    const code = a.charCodeAt(start - 1);
    if (b.charCodeAt(from - 1) !== (isWhite(code) ? 32 : code)) break;
    start = isWhite(code) ? whiteStart(a, start - 1) : start - 1;
    from -= 1;
  }
  return { output: place.text, start, end, from: from - first, to: to - first };
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
