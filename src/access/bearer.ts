import { hash } from "node:crypto";

/** What a Bearer token may be (RFC 6750), which is all that the callers' own scripts let through. */
export const b64token = /^[A-Za-z0-9._~+/-]+=*$/;

/** Longest token that is looked at, characters: JWTs with many claims have a few thousand. */
const maxToken = 8_192;

/** The token of an Authorization header: undefined where there is no header, `""` where it is no Bearer token. */
export function bearerToken(header: string | null): string | undefined {
  if (header === null || header === "") return undefined;
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "";
  return token.length <= maxToken && b64token.test(token) ? token : "";
}

/** SHA-256 of a key as hex, which is all that is kept of it. */
export function keyDigest(key: string): string {
  return hash("sha256", key);
}

/**
 * A name for records and folders: `c-` and 16 hex digits. A key is too long to be guessed from it, and the prefix keeps it
 * from being a check. `kind` keeps a key, a name of a key and a subject of a token apart, also where they read alike.
 */
export function callerId(kind: "key" | "name" | "token" | "verifier", text: string): string {
  const said = kind === "key" ? `caller\0${text}` : `caller\0${kind}\0${text}`;
  return `c-${hash("sha256", said).slice(0, 16)}`;
}
