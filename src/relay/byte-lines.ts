const lineFeed = 0x0a;

/**
 * Splits a stream of bytes into lines, without the LF and uncopied where a line stands in one chunk. `push` returns false
 * once a line grew over `maxBytes`; nothing is kept or told after that.
 */
export class ByteLines {
  #parts: Buffer[] = [];
  #bytes = 0;
  #over = false;
  readonly #maxBytes: number;
  readonly #onLine: (line: Buffer) => void;

  constructor(maxBytes: number, onLine: (line: Buffer) => void) {
    this.#maxBytes = maxBytes;
    this.#onLine = onLine;
  }

  push(chunk: Buffer): boolean {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      if (!this.#keep(chunk.subarray(from, end))) return false;
      this.#emit();
      from = end + 1;
    }
    return this.#keep(chunk.subarray(from));
  }

  #keep(part: Buffer): boolean {
    if (this.#over) return false;
    this.#bytes += part.length;
    if (this.#bytes > this.#maxBytes) {
      this.#over = true;
      this.#parts = [];
      return false;
    }
    if (part.length > 0) this.#parts.push(part);
    return true;
  }

  #emit(): void {
    const parts = this.#parts;
    const [first] = parts;
    this.#parts = [];
    this.#bytes = 0;
    if (first !== undefined) this.#onLine(parts.length === 1 ? first : Buffer.concat(parts));
  }
}
