import { createHmac, timingSafeEqual } from "node:crypto";

/** Signs short texts that go to a caller and come back. What is signed can be read by everybody. */
export class Seal {
  readonly #key: Uint8Array;
  readonly #purpose: string;

  /** @param key 32 bytes or more, the same on all replicas. */
  constructor(key: Uint8Array, purpose: string) {
    this.#key = key;
    this.#purpose = purpose;
  }

  /** `text` with its signature, which holds for the same `bound` alone; `text` has no dot. */
  sealed(text: string, bound: string): string {
    return `${text}.${this.#sign(text, bound)}`;
  }

  /** The text of what `sealed` returned for the same `bound`; undefined for anything else. */
  opened(given: string, bound: string): string | undefined {
    const at = given.lastIndexOf(".");
    if (at < 0) return undefined;
    const text = given.slice(0, at);
    const wanted = Buffer.from(this.#sign(text, bound));
    const found = Buffer.from(given.slice(at + 1));
    return wanted.length === found.length && timingSafeEqual(wanted, found) ? text : undefined;
  }

  #sign(text: string, bound: string): string {
    const signed = JSON.stringify([this.#purpose, text, bound]);
    return createHmac("sha256", this.#key).update(signed).digest().subarray(0, 16).toString("base64url");
  }
}
