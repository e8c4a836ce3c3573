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
  const end = Math.min(Math.max(offset, 0), text.length);
  const before = text.lastIndexOf("\n", end - 1);
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) line += 1;
  return { line, column: end - before };
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

/** The same for many offsets of one text: ascending ones cost one walk over it together. */
export function lineFinder(text: string): (offset: number) => number {
  let [line, last, next] = [1, 0, text.indexOf("\n")];
  return (offset) => {
    if (offset < last) [line, next] = [1, text.indexOf("\n")];
    last = offset;
    for (; next !== -1 && next < offset; next = text.indexOf("\n", next + 1)) line += 1;
    return line;
  };
}
