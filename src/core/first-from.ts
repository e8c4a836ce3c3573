/** Index of the first item of a list, ascending by its text in code units, that is not before this one; the list's length where all are. */
export function firstFrom<T>(list: readonly T[], text: string, textOf: (item: T) => string): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (textOf(list[middle]!) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
