import type { LineChange } from "./line-diff.ts";

type Pair = readonly [old: number, fresh: number];

/**
 * Lines that stand just once in either text of a range and in the same order in both: the longest such row (the
 * patience diff's), by place. Time n log n.
 */
export function anchorsOf(old: Uint32Array, fresh: Uint32Array, range: LineChange): Pair[] {
  const oldOnce = placesOfSingles(old, range.oldStart, range.oldEnd);
  const freshOnce = placesOfSingles(fresh, range.newStart, range.newEnd);
  const pairs: Pair[] = [];
  for (const [line, at] of oldOnce) {
    const there = freshOnce.get(line);
    if (at !== -1 && there !== undefined && there !== -1) pairs.push([at, there]);
  }
  return longestRising(pairs);
}

/** Where each line stands, by the order of first sight; -1 when it does more than once. */
function placesOfSingles(lines: Uint32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? 0;
    places.set(line, places.has(line) ? -1 : at);
  }
  return places;
}

/** The longest row of pairs, sorted by their first number, whose second numbers rise. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  /** By length of the row: the pair it ends with, such that it ends as early as can be. */
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, there], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < there) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const row: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) row.push(pair);
  }
  return row.toReversed();
}
