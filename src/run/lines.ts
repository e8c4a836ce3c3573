/**
 * Splits a stream of bytes into lines of text, also where a character or a line is cut between two chunks. What the
 * caller keeps is bounded: `push` returns false once more than `maxBytes` came in, and nothing after that is read.
 */
export class LineSplitter {
  #rest: Uint8Array[] = [];
  #bytes = 0;
  readonly #maxBytes: number;
  readonly #onLine: (line: string) => void;

  constructor(maxBytes: number, onLine: (line: string) => void) {
    this.#maxBytes = maxBytes;
    this.#onLine = onLine;
  }

  /** Takes the next bytes; false when they went over the limit. */
  push(chunk: Uint8Array): boolean {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#maxBytes) return false;
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      this.#rest.push(chunk.subarray(from, end));
      this.#emit();
      from = end + 1;
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from));
    return true;
  }

  /** The stream is over: what stands after the last line break is a line too. */
  end(): void {
    this.#emit();
  }

  #emit(): void {
    const parts = this.#rest;
    this.#rest = [];
    const decoder = new TextDecoder();
    const line = parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
    if (line.trim() !== "") this.#onLine(line);
  }
}
