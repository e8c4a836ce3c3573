const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Bytes of a name or value that are kept; a longer one is none that is looked for. */
const maxToken = 1_024;

/**
 * Finds `id` and `method` of a JSON-RPC message that is too long to be kept, as its bytes pass by. What stands inside other
 * members is skipped, whatever it is; of two of one name the last counts, as in `JSON.parse`.
 */
export class MessageHead {
  #id: unknown;
  #method: unknown;
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** Of the name or value at the first level that is being read; undefined where it grew too long. */
  #token: number[] | undefined = [];
  #name: unknown;

  /** Undefined where the message has none that may be one. */
  get id(): string | number | undefined {
    const id = this.#id;
    return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : undefined;
  }

  get method(): string | undefined {
    return typeof this.#method === "string" ? this.#method : undefined;
  }

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.#inText) this.#text(byte);
      else this.#mark(byte);
    }
  }

  #text(byte: number): void {
    this.#keep(byte);
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#inText = false;
  }

  #mark(byte: number): void {
    if (byte === openBrace || byte === openBracket) {
      this.#depth += 1;
      this.#token = this.#depth === 1 ? [] : undefined;
    } else if (byte === closeBrace || byte === closeBracket) {
      if (this.#depth === 1) this.#endMember();
      this.#depth -= 1;
    } else if (this.#depth === 1 && byte === colon) {
      this.#name = this.#value();
      this.#token = [];
    } else if (this.#depth === 1 && byte === comma) this.#endMember();
    else {
      if (byte === quote) this.#inText = true;
      this.#keep(byte);
    }
  }

  #keep(byte: number): void {
    if (this.#depth !== 1 || this.#token === undefined) return;
    if (this.#token.length >= maxToken) this.#token = undefined;
    else this.#token.push(byte);
  }

  #endMember(): void {
    if (this.#name === "id") this.#id = this.#value();
    if (this.#name === "method") this.#method = this.#value();
    this.#name = undefined;
    this.#token = [];
  }

  #value(): unknown {
    if (this.#token === undefined) return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(Uint8Array.from(this.#token))) as unknown;
    } catch {
      return undefined;
    }
  }
}
