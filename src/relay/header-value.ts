import { Buffer } from "node:buffer";

const [start, end] = ["=?base64?", "?="];

/**
 * A text as the value of a header (SEP-2243): as it stands where that is safe, else as Base64 of its UTF-8 between two
 * marks. White space at the ends would be cut off on the way, an empty value may vanish.
 */
export function headerValue(text: string): string {
  const plain =
    /^[\t\x20-\x7e]+$/.test(text) && text === text.trim() && !(text.startsWith(start) && text.endsWith(end));
  return plain ? text : `${start}${Buffer.from(text).toString("base64")}${end}`;
}
