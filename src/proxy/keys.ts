import { createHash, timingSafeEqual } from "node:crypto";
import { BazaarError } from "../core/errors.ts";

/** Whose key a request carries: `c-` and 16 hex digits made of the key; undefined when it is none of them. */
export type KeyCheck = (request: Request) => string | undefined;

/** Shorter ones can be guessed. */
const minKeyLength = 16;

/** What a Bearer token may be (RFC 6750), which is all that the callers' own scripts let through. */
const b64token = /^[A-Za-z0-9._~+/-]*=*$/;
const alphabet = "A-Z a-z 0-9 - . _ ~ + / and = at its end";

/**
 * A check against `keys` that takes the same time for every wrong key: digests are compared, all of them, in constant
 * time. Throws `BazaarError` KEY_INVALID when there is no list of keys, no key, or one is too short or no Bearer token;
 * no message holds a key.
 */
export function keyCheck(keys: readonly string[] | undefined): KeyCheck {
  // Without types anything may be given; of a text, every character would be a key.
  if (!Array.isArray(keys) || keys.length === 0) throw invalid("There is no key.");
  keys.forEach((key: unknown, index) => {
    if (typeof key !== "string") throw invalid(`Key ${index + 1} is no text.`);
    if (!b64token.test(key)) throw invalid(`Key ${index + 1} holds a character other than ${alphabet}.`);
    if (key.length < minKeyLength || key.length > 512) throw invalid(`Key ${index + 1} has ${key.length} characters.`);
  });
  const digests = keys.map(digest);
  return (request) => {
    const given = /^Bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    const asked = digest(given ?? "");
    // Every key is compared: which one matches shows in no time.
    const hits = digests.filter((key) => timingSafeEqual(key, asked)).length;
    return given !== undefined && hits > 0 ? callerNamed(given) : undefined;
  };
}

/** A name for records and folders. A key is too long to be guessed from it, and the prefix keeps it from being a check. */
function callerNamed(key: string): string {
  return `c-${createHash("sha256").update(`caller\0${key}`).digest("hex").slice(0, 16)}`;
}

function digest(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}

function invalid(problem: string): BazaarError {
  const fix = `Give at least one key of ${minKeyLength} to 512 characters, e.g. from: openssl rand -hex 32`;
  return new BazaarError("KEY_INVALID", problem, fix);
}
