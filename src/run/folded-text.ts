/** A text as the guard compares it: its letters and digits alone, small. */
export interface Folded {
  readonly text: string;
  /** For each character of `text` the offset (UTF-16) of what it stands for. */
  readonly at: Uint32Array;
}

/**
 * Folds a text, in one pass. Line breaks, blanks, marks of Markdown, quotes, punctuation, signs of no width and case are
 * gone, and full-width letters are plain ones: who re-wraps, quotes or spaces out a text changes nothing here.
 */
export function folded(text: string): Folded {
  const parts: string[] = [];
  // NFKC makes up to 18 letters of one sign; those that don't fit would be a text of such signs alone.
  let at = new Uint32Array(text.length + 32);
  let length = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.codePointAt(offset)!;
    const letters = code < 128 ? asciiLetter(code) : otherLetters(code);
    if (letters !== "") {
      if (length + letters.length > at.length) at = grown(at);
      at.fill(offset, length, length + letters.length);
      parts.push(letters);
      length += letters.length;
    }
    if (code > 0xffff) offset += 1;
  }
  return { text: parts.join(""), at: at.subarray(0, length) };
}

function asciiLetter(code: number): string {
  const isSmall = code >= 97 && code <= 122;
  const isDigit = code >= 48 && code <= 57;
  if (isSmall || isDigit) return String.fromCharCode(code);
  return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : "";
}

function otherLetters(code: number): string {
  const plain = String.fromCodePoint(code).normalize("NFKD").toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2 + 32);
  larger.set(array);
  return larger;
}
