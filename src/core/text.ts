/** UTF-8 bytes as text. Invalid sequences become U+FFFD, as the client shows them; a byte-order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** One for all: making it takes longer than decoding a small file. It keeps no state between calls. */
const decoder = new TextDecoder("utf-8");

/** Order by UTF-16 code units: the same under every locale, unlike `localeCompare`. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A place in a text, both counted from 1; `column` counts UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset (in UTF-16 code units, clamped to the text). CRLF counts as one line break. */
export function placeOf(text: string, offset: number): Place {
  return placeFinder(text)(offset);
}

/** The same for many offsets of one text, in any order: all of them cost one walk over it together. */
export function placeFinder(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const end = Math.min(Math.max(offset, 0), text.length);
    let [line, after] = [1, starts.length];
    while (line < after) {
      const middle = (line + after + 1) >> 1;
      if (starts[middle - 1]! <= end) line = middle;
      else after = middle - 1;
    }
    return { line, column: end - starts[line - 1]! + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line breaks from one offset up to another, in UTF-16 code units. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return lineFinder(text)(offset);
}

/** The same for many offsets of one text. */
export function lineFinder(text: string): (offset: number) => number {
  const place = placeFinder(text);
  return (offset) => place(offset).line;
}
