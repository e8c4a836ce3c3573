const quote = 0x22;
const backslash = 0x5c;
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [colon, lf, cr, space] = [0x3a, 0x0a, 0x0d, 0x20];

/** `call`: a request or notification; `none`: no JSON-RPC message that anybody could read. */
export type MessageKind = "response" | "call" | "none";

const kinds: Readonly<Record<string, MessageKind>> = { method: "call", result: "response", error: "response" };

/**
 * What a message is, by its first member that tells. Reads no further: servers write `jsonrpc`, `id` and the result's
 * name before the result itself, so that a large one costs no more than a small one.
 */
export function messageKind(bytes: Uint8Array): MessageKind {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) <= space) at += 1;
  if (bytes[at] !== openBrace) return "none";
  let depth = 0;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === openBrace || byte === openBracket) depth += 1;
    else if (byte === closeBrace || byte === closeBracket) depth -= 1;
    else if (byte === quote) {
      const end = endOfText(bytes, at + 1);
      const kind = depth === 1 && isName(bytes, end + 1) ? kinds[shortText(bytes, at + 1, end)] : undefined;
      if (kind !== undefined) return kind;
      at = end;
    }
    if (depth === 0) return "none";
  }
  return "none";
}

/** Bytes in which an answer that is cut off says whose it is. */
const headBytes = 256;

/**
 * The request that was meant to be answered by a line that is no message, since it is cut off or garbled; undefined for any
 * other line. A server writes no second answer to it. `on` is the request on whose stream it came.
 */
export function unreadableAnswer(bytes: Uint8Array, on?: number): number | undefined {
  if (messageKind(bytes) !== "response") return undefined;
  if (on !== undefined) return on;
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  const id = /^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d{1,15})\s*,\s*"(?:result|error)"\s*:/.exec(
    head,
  )?.[1];
  return id === undefined ? undefined : Number(id);
}

/** Where the text that begins at `from` has its closing quote; the end of `bytes` where it has none. */
function endOfText(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(quote, from); at !== -1; at = bytes.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (bytes[at - 1 - slashes] === backslash && at - 1 - slashes >= from) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return bytes.length;
}

function isName(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) <= space) at += 1;
  return bytes[at] === colon;
}

function shortText(bytes: Uint8Array, from: number, end: number): string {
  return end - from > 6 ? "" : String.fromCharCode(...bytes.subarray(from, end));
}

/** The message in one line: in JSON, a raw line break is white space between two tokens. The same bytes where it is one. */
export function inOneLine(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(lf) && !bytes.includes(cr)) return bytes;
  return bytes.map((byte) => (byte === lf || byte === cr ? space : byte));
}
