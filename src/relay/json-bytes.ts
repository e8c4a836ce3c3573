/**
 * What is used of a Node Buffer. By a name of its own, since the declarations of this package compile without the types
 * of Node.
 */
export interface Bytes extends Uint8Array {
  toString(encoding?: "latin1" | "utf8", start?: number, end?: number): string;
  indexOf(value: number | Uint8Array, from?: number): number;
  subarray(start?: number, end?: number): Bytes;
  copy(target: Uint8Array, at?: number, start?: number, end?: number): number;
}

/** Where a value stands in the bytes of a JSON text: from `start` up to and without `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One member of an object. */
export interface Member extends Range {
  readonly key: string;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;

/** Bytes of a string that are looked at one by one before the rest is searched: most are shorter, and a search costs a call. */
const shortString = 24;

/**
 * The members of the object that starts at `at`, without a look into their values; undefined where no object stands
 * there or it is not closed. What is inside the values is not checked: whoever parses the message finds faults there.
 */
export function membersOf(bytes: Bytes, at = 0): Member[] | undefined {
  let next = blank(bytes, at);
  if (bytes[next] !== 0x7b) return undefined;
  const found: Member[] = [];
  next = blank(bytes, next + 1);
  if (bytes[next] === 0x7d) return found;
  for (;;) {
    if (bytes[next] !== quote) return undefined;
    const keyEnd = afterString(bytes, next);
    const key = keyEnd === -1 ? undefined : keyOf(bytes, next, keyEnd);
    const mark = blank(bytes, keyEnd);
    if (key === undefined || bytes[mark] !== colon) return undefined;
    const start = blank(bytes, mark + 1);
    const end = afterValue(bytes, start);
    if (end === -1) return undefined;
    found.push({ key, start, end });
    next = blank(bytes, end);
    if (bytes[next] === 0x7d) return found;
    if (bytes[next] !== comma) return undefined;
    next = blank(bytes, next + 1);
  }
}

/** Where the first object that starts at `at` ends, with nothing but blanks behind it up to the end; else -1. */
export function endsWithObject(bytes: Bytes, members: readonly Member[], at = 0): boolean {
  const last = members.at(-1)?.end ?? blank(bytes, at) + 1;
  return blank(bytes, blank(bytes, last) + 1) === bytes.length;
}

/** The value at a range, parsed; undefined where it is no JSON. */
export function valueAt(bytes: Bytes, { start, end }: Range): unknown {
  try {
    return JSON.parse(bytes.toString("utf8", start, end));
  } catch {
    return undefined;
  }
}

/** The first place from `at` on that holds no blank of JSON. */
function blank(bytes: Bytes, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes[next];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return next;
    next += 1;
  }
}

function keyOf(bytes: Bytes, start: number, end: number): string | undefined {
  const plain = bytes.toString("utf8", start + 1, end - 1);
  if (!plain.includes("\\")) return plain;
  const value = valueAt(bytes, { start, end });
  return typeof value === "string" ? value : undefined;
}

/** The place behind the string that starts at `at`, or -1. */
function afterString(bytes: Bytes, at: number): number {
  const near = Math.min(bytes.length, at + 1 + shortString);
  let next = at + 1;
  while (next < near) {
    const byte = bytes[next];
    if (byte === quote) return next + 1;
    next += byte === backslash ? 2 : 1;
  }
  return next >= bytes.length ? -1 : farQuote(bytes, next);
}

/** The place behind the quote that closes a string, in which `from` is no escaped place. */
function farQuote(bytes: Bytes, from: number): number {
  for (let end = bytes.indexOf(quote, from); end !== -1; end = bytes.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (end - slashes > from && bytes[end - slashes - 1] === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

/** The place behind the value that starts at `at`, or -1. */
function afterValue(bytes: Bytes, at: number): number {
  const first = bytes[at];
  if (first === quote) return afterString(bytes, at);
  return first === 0x7b || first === 0x5b ? afterContainer(bytes, at) : afterWord(bytes, at);
}

function afterContainer(bytes: Bytes, at: number): number {
  const { length } = bytes;
  let depth = 0;
  let next = at;
  while (next < length) {
    const byte = bytes[next];
    if (byte === quote) {
      next = afterString(bytes, next);
      if (next === -1) return -1;
      continue;
    }
    next += 1;
    // `{` and `[`, `}` and `]` differ in one bit from each other.
    if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth === 0) return next;
    }
  }
  return -1;
}

/** A number, `true`, `false` or `null`. */
function afterWord(bytes: Bytes, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes[next] ?? 0;
    const inside = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a);
    // `+`, `-`, `.` and the `E` of a number.
    if (!inside && byte !== 0x2b && byte !== 0x2d && byte !== 0x2e && byte !== 0x45) break;
    next += 1;
  }
  return next === at ? -1 : next;
}
