export interface LineLimits {
  /** Bytes of all lines. */
  readonly maxBytes: number;
  /** Bytes of one line. */
  readonly maxLineBytes: number;
}

/**
 * Splits a stream of bytes into lines of text, also where a character or a line is cut between two chunks. What the
 * caller keeps is bounded: `push` returns false once more than `maxBytes` came in, or more than `maxLineBytes` without a
 * line break, and nothing after that is read.
 */
export class LineSplitter {
  #rest: Uint8Array[] = [];
  #bytes = 0;
  #lineBytes = 0;
  #over: "output" | "line" | undefined;
  readonly #limits: LineLimits;
  readonly #onLine: (line: string) => void;

  constructor(limits: LineLimits, onLine: (line: string) => void) {
    this.#limits = limits;
    this.#onLine = onLine;
  }

  /** What was too long; undefined while nothing is. */
  get over(): "output" | "line" | undefined {
    return this.#over;
  }

  /** Takes the next bytes; false when they went over a limit. */
  push(chunk: Uint8Array): boolean {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#limits.maxBytes) this.#over ??= "output";
    if (this.#over !== undefined) return false;
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      if (!this.#keep(chunk.subarray(from, end))) return false;
      this.#emit();
      from = end + 1;
    }
    return this.#keep(chunk.subarray(from));
  }

  #keep(part: Uint8Array): boolean {
    this.#lineBytes += part.length;
    if (this.#lineBytes > this.#limits.maxLineBytes) this.#over ??= "line";
    if (this.#over !== undefined) return false;
    if (part.length > 0) this.#rest.push(part);
    return true;
  }

  /** The stream is over: what stands after the last line break is a line too. */
  end(): void {
    this.#emit();
  }

  #emit(): void {
    const parts = this.#rest;
    this.#rest = [];
    this.#lineBytes = 0;
    const decoder = new TextDecoder();
    const line = parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
    if (line.trim() !== "") this.#onLine(line);
  }
}
