import { BlockIndex, blockSize, type Hit } from "./block-index.ts";
import { Collapsed } from "./collapsed-text.ts";

/** A text with its place, as one side of a comparison. */
export interface PlacedText {
  readonly path: string;
  /** Line of the file where the text starts, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A text that others are compared with, made once however often that happens. */
export interface SearchedText extends PlacedText {
  readonly collapsed: Collapsed;
}

/** A run of text that stands on both sides, with each run of white space as one blank. */
export interface SharedRun {
  readonly output: PlacedText;
  readonly source: PlacedText;
  readonly text: string;
}

export function searchedText(placed: PlacedText): SearchedText {
  return { ...placed, collapsed: new Collapsed(placed.text) };
}

/**
 * Every run of at least `window` characters that a source shares with an output: as written on both sides, or with each
 * run of white space as one blank, so that wrapping and indenting hide nothing. Runs of which fewer than 31 characters
 * remain then don't count. Time is linear in the length of both.
 */
export function* sharedRuns(
  outputs: readonly PlacedText[],
  sources: readonly SearchedText[],
  window: number,
): Generator<SharedRun> {
  const texts = outputs.map(({ text }) => new Collapsed(text));
  const index = new BlockIndex(texts.map(({ text }) => text));
  const found = sources.map((source) => ({ source, hits: index.hitsIn(source.collapsed.text) }));
  const places = index.placesOf(found.flatMap(({ hits }) => hits));
  for (const { source, hits } of found) {
    for (const { output, start, end, there } of runsAround(hits, places, index, source.collapsed.text)) {
      const length = end - start;
      if (length < window && length + blanks(source.collapsed, start, texts[output]!, there, length) < window) continue;
      yield { output: outputs[output]!, source, text: source.collapsed.text.slice(start, end) };
    }
  }
}

/** How much white space a run had on both sides beyond what is left of it. The output is asked first: it is short. */
function blanks(source: Collapsed, start: number, output: Collapsed, there: number, length: number): number {
  const more = output.dropped(there, there + length);
  return more === 0 ? 0 : Math.min(more, source.dropped(start, start + length));
}

interface Run {
  readonly output: number;
  /** Offsets in the searched text. */
  readonly start: number;
  readonly end: number;
  /** Offset in the output's text. */
  readonly there: number;
}

/** Each run around a block that stands in the searched text and in one of the index. */
function* runsAround(
  hits: readonly Hit[],
  places: ReadonlyMap<number, readonly number[]>,
  index: BlockIndex,
  text: string,
): Generator<Run> {
  /** Where the last run ended, by the shift between the two texts: what comes before that belongs to it. */
  const seenUntil = new Map<number, number>();
  /** The run that reaches farthest, by output: another one around a block well inside it also holds one that is not. */
  const farthest = new Map<number, Run>();
  for (const { at, hash } of hits) {
    const here: Run[] = [];
    for (const place of places.get(hash) ?? []) {
      if (at < (seenUntil.get(place - at) ?? 0)) continue;
      const output = textAt(index.starts, place);
      const around = farthest.get(output);
      if (around !== undefined && at - blockSize >= around.start && at + 2 * blockSize <= around.end) continue;
      const run = extended(text, at, index, place, output);
      if (run.end - run.start < 2 * blockSize - 1) continue;
      seenUntil.set(place - at, run.end);
      here.push(run);
      yield run;
    }
    for (const run of here) if (run.end > (farthest.get(run.output)?.end ?? 0)) farthest.set(run.output, run);
  }
}

/** Which text of the index holds an offset. */
function textAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

function extended(a: string, atA: number, { joined: b, starts }: BlockIndex, atB: number, output: number): Run {
  const [first, behind] = [starts[output]!, starts[output + 1]!];
  let before = 0;
  while (before < atA && before < atB - first && a.charCodeAt(atA - before - 1) === b.charCodeAt(atB - before - 1)) {
    before += 1;
  }
  let after = 0;
  while (atA + after < a.length && atB + after < behind && a.charCodeAt(atA + after) === b.charCodeAt(atB + after)) {
    after += 1;
  }
  return { output, start: atA - before, end: atA + after, there: atB - before - first };
}
