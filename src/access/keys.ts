import { BazaarError } from "../core/errors.ts";
import { b64token, callerId, keyDigest } from "./bearer.ts";
import type { KeyGrant } from "./key-store.ts";

/** Shorter ones can be guessed. */
const minKeyLength = 16;

const alphabet = "A-Z a-z 0-9 - . _ ~ + / and = at its end";

/**
 * The callers of a list of keys, by the digests of these. Throws `BazaarError` KEY_INVALID when there is no key, or one is
 * too short or no Bearer token; no message holds a key.
 */
export function grantsOfKeys(keys: readonly string[]): ReadonlyMap<string, KeyGrant> {
  // Without types anything may be given; of a text, every character would be a key.
  if (!Array.isArray(keys) || keys.length === 0) throw keyInvalid("There is no key.");
  keys.forEach((key: unknown, index) => {
    if (typeof key !== "string") throw keyInvalid(`Key ${index + 1} is no text.`);
    if (!b64token.test(key)) throw keyInvalid(`Key ${index + 1} holds a character other than ${alphabet}.`);
    if (key.length < minKeyLength || key.length > 512)
      throw keyInvalid(`Key ${index + 1} has ${key.length} characters.`);
  });
  return new Map(keys.map((key) => [keyDigest(key), { caller: callerId("key", key) }]));
}

/** The refusal to start without usable keys. */
export function keyInvalid(problem: string): BazaarError {
  const fix = `Give at least one key of ${minKeyLength} to 512 characters, e.g. from: openssl rand -hex 32`;
  return new BazaarError("KEY_INVALID", problem, fix);
}
