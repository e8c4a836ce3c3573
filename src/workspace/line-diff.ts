import { diffArrays } from "diff";
import { anchorsOf } from "./line-anchors.ts";

/** Lines `oldStart` to `oldEnd` (without) are replaced by `newStart` to `newEnd`; counted from 0, one of both may be empty. */
export interface LineChange {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Insertions and deletions that are looked for at most; more means two texts that have little in common. */
const maxEdits = 1_000;
/** Comparisons of one search, which bounds its time whatever the texts are. */
const maxSteps = 4_000_000;

/**
 * What has to be changed to make one list of lines of another, sorted and never touching. The shortest way where that
 * is found quickly; otherwise the two are cut at lines that both have just once, and what lies between is replaced as a
 * whole, so that the time grows with the number of lines and not with its square.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): LineChange[] {
  const [old, fresh] = numbered(before, after);
  const whole = { oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: fresh.length };
  return joined(pieces(old, fresh, trimmed(old, fresh, whole)));
}

/** Equal lines get equal numbers: those are quicker to compare. */
function numbered(before: readonly string[], after: readonly string[]): [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (line: string) => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  };
  return [Uint32Array.from(before, numberOf), Uint32Array.from(after, numberOf)];
}

/** The same range without the lines that both have at its start and end. */
function trimmed(old: Uint32Array, fresh: Uint32Array, range: LineChange): LineChange {
  let { oldStart, oldEnd, newStart, newEnd } = range;
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === fresh[newStart]) {
    oldStart += 1;
    newStart += 1;
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === fresh[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

function pieces(old: Uint32Array, fresh: Uint32Array, range: LineChange): LineChange[] {
  const shortest = searched(old, fresh, range, maxEdits);
  if (shortest !== undefined) return shortest;
  // Each gap again, with what its size may cost; together that is no more than one search.
  return gaps(range, anchorsOf(old, fresh, range)).flatMap((gap) => {
    const inner = trimmed(old, fresh, gap);
    const lines = inner.oldEnd - inner.oldStart + inner.newEnd - inner.newStart;
    return searched(old, fresh, inner, Math.min(lines, 60)) ?? [inner];
  });
}

/** The shortest change of a range; undefined when it has more edits than that or takes too many steps. */
function searched(
  old: Uint32Array,
  fresh: Uint32Array,
  { oldStart, oldEnd, newStart, newEnd }: LineChange,
  edits: number,
): LineChange[] | undefined {
  const lines = oldEnd - oldStart + newEnd - newStart;
  if (lines === 0) return [];
  if (oldStart === oldEnd || newStart === newEnd) return [{ oldStart, oldEnd, newStart, newEnd }];
  const maxEditLength = Math.min(edits, Math.floor(maxSteps / lines) + 1);
  const parts = diffArrays([...old.subarray(oldStart, oldEnd)], [...fresh.subarray(newStart, newEnd)], {
    maxEditLength,
  });
  if (parts === undefined) return undefined;
  let [oldAt, newAt] = [oldStart, newStart];
  const changes: LineChange[] = [];
  for (const { added, removed, count } of parts) {
    const [oldTo, newTo] = [added ? oldAt : oldAt + count, removed ? newAt : newAt + count];
    if (added || removed) changes.push({ oldStart: oldAt, oldEnd: oldTo, newStart: newAt, newEnd: newTo });
    [oldAt, newAt] = [oldTo, newTo];
  }
  return changes;
}

/** What lies before, between and behind the anchors. */
function gaps(range: LineChange, anchors: readonly (readonly [old: number, fresh: number])[]): LineChange[] {
  let [oldStart, newStart] = [range.oldStart, range.newStart];
  const found: LineChange[] = [];
  for (const [oldEnd, newEnd] of [...anchors, [range.oldEnd, range.newEnd] as const]) {
    if (oldEnd > oldStart || newEnd > newStart) found.push({ oldStart, oldEnd, newStart, newEnd });
    [oldStart, newStart] = [oldEnd + 1, newEnd + 1];
  }
  return found;
}

/** Neighbours that touch are one change. */
function joined(changes: readonly LineChange[]): LineChange[] {
  const found: LineChange[] = [];
  for (const change of changes) {
    if (change.oldStart === change.oldEnd && change.newStart === change.newEnd) continue;
    const last = found.at(-1);
    const touches = last !== undefined && last.oldEnd === change.oldStart && last.newEnd === change.newStart;
    if (touches) found[found.length - 1] = { ...last, oldEnd: change.oldEnd, newEnd: change.newEnd };
    else found.push(change);
  }
  return found;
}
