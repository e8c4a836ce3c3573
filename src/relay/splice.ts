import type { Bytes, Range } from "./json-bytes.ts";

/** What stands in the place of a range of the original; an empty range is a place to insert at. */
export interface Edit {
  readonly at: Range;
  readonly text: string;
}

/** `bytes` with the edits, which must be in order and must not overlap, between `before` and `after`: one copy of all. */
export function spliced(bytes: Bytes, edits: readonly Edit[], before = "", after = ""): Buffer<ArrayBuffer> {
  const texts = edits.map(({ text }) => Buffer.byteLength(text));
  const taken = edits.reduce((sum, { at }) => sum + at.end - at.start, 0);
  const given = texts.reduce((sum, length) => sum + length, 0);
  const size = Buffer.byteLength(before) + bytes.length - taken + given + Buffer.byteLength(after);
  const copy = Buffer.allocUnsafe(size);
  let to = copy.write(before, 0);
  let from = 0;
  for (const { at, text } of edits) {
    to += bytes.copy(copy, to, from, at.start);
    to += copy.write(text, to);
    from = at.end;
  }
  to += bytes.copy(copy, to, from);
  copy.write(after, to);
  return copy;
}

const carriageReturn = 0x0d;

/**
 * The bytes of one line as they may stand in an event of a stream: a CR would end the event's line there, and let a
 * server write events of its own. In JSON it can only be a blank.
 */
export function withoutReturns(line: Buffer): Buffer {
  if (!line.includes(carriageReturn)) return line;
  const clean = Buffer.from(line);
  for (let at = clean.indexOf(carriageReturn); at !== -1; at = clean.indexOf(carriageReturn, at + 1)) clean[at] = 0x20;
  return clean;
}
