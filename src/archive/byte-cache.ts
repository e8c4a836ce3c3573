/**
 * Bytes by key, those that were used last, up to a sum. What is asked for twice at once is read once; what is larger
 * than the whole cache is not kept.
 */
export class ByteCache {
  readonly #limit: number;
  readonly #kept = new Map<string, Uint8Array>();
  readonly #reading = new Map<string, Promise<Uint8Array>>();
  #held = 0;

  /** `limit` in bytes, 0 or more. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes that are held. */
  get held(): number {
    return this.#held;
  }

  /** Rejects as `read` does, which is then called again by the next who asks. */
  async get(key: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const reading = this.#reading.get(key) ?? this.#read(key, read);
    return await reading;
  }

  #read(key: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const reading = read()
      .then((bytes) => this.#keep(key, bytes))
      .finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  #keep(key: string, bytes: Uint8Array): Uint8Array {
    if (bytes.length > this.#limit) return bytes;
    this.#kept.set(key, bytes);
    this.#held += bytes.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#held <= this.#limit) break;
      this.#kept.delete(oldest);
      this.#held -= length;
    }
    return bytes;
  }
}
