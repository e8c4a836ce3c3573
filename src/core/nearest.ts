/**
 * The candidate that `name` is most likely a slip of: at most a third of its characters (at least one, two from four
 * characters on) added, dropped, changed or swapped with their neighbour, capitals not counted. Undefined when none is
 * that near; on a tie the first one.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let limit = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    // Longer texts than any name we know can't be near one, and the table below grows with the square.
    if (wanted.length > 100 || Math.abs(candidate.length - wanted.length) >= limit) continue;
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits < limit) [best, limit] = [candidate, edits];
  }
  return best;
}

/** Optimal string alignment distance. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
