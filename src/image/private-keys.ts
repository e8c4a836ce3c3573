import { isPlaceholder } from "../core/secrets.ts";
import { lineFinder } from "../core/text.ts";

/** PEM (RFC 7468), ssh.com's form with four hyphens, PGP's block, and the part of PuTTY's file that is secret. */
const header = /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g;
/** A line such as `Proc-Type: 4,ENCRYPTED` after the header. */
const fields = /(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y;
/** What stands between the lines of a key that is quoted in a program, a comment or JSON. */
const between = /(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y;
const base64 = /[A-Za-z0-9+/]{1,4096}={0,2}/y;
const elision = /\s{0,8}(?:\.\.|\u2026|<|\[)/y;

/** Base64 characters of the shortest private key that is used: 32 bytes, as Ed25519 has it, without anything around. */
const shortest = 43;
const maxFields = 10;

/**
 * Lines, counted from 1, on which a private key begins: also one that is too short, damaged, on one line, or written as a
 * text of a program. A text about keys, or a key of which the middle is left out, is none.
 */
export function privateKeysIn(text: string): number[] {
  const lineOf = lineFinder(text);
  return [...text.matchAll(header)]
    .filter(({ 0: { length }, index }) => isKey(keyAfter(text, index + length)))
    .map(({ index }) => lineOf(index));
}

/** The base64 after a header, without what stands between its lines; `""` when a part of it is left out. */
function keyAfter(text: string, start: number): string {
  let at = start;
  for (let count = 0; count < maxFields; count += 1) {
    const end = endOf(fields, text, at);
    if (end === undefined) break;
    at = end;
  }
  let key = "";
  while (key.length < 4096) {
    at = endOf(between, text, at) ?? at;
    const end = endOf(base64, text, at);
    if (end === undefined) break;
    key += text.slice(at, end);
    at = end;
  }
  return endOf(elision, text, at) === undefined ? key : "";
}

function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}

function isKey(key: string): boolean {
  return key.length >= shortest && new Set(key.slice(0, 200)).size >= 12 && /\d/.test(key) && !isPlaceholder(key);
}
