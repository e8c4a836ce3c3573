import { invalidUpload } from "./file-list.ts";
import { nameFrom } from "./tar-names.ts";

/** What would change how the rest is read, or make it no regular file. */
const refusedKey = /^(?:size|linkpath|hdrcharset|GNU\.sparse\..*|SCHILY\.(?:realsize|filetype))$/;

/**
 * The name that a PAX header gives to the next file, or undefined when it says only what does not count (times, owners,
 * extended attributes). Throws `BazaarError` UPLOAD_INVALID.
 */
export function paxPath(bytes: Uint8Array): string | undefined {
  let path: string | undefined;
  let at = 0;
  while (at < bytes.length) {
    const { key, value, end } = recordAt(bytes, at);
    if (refusedKey.test(key)) throw invalidUpload("A header of the archive overrides a size or a link.");
    if (key === "path") {
      if (path !== undefined) throw invalidUpload("A header of the archive has two names.");
      path = nameFrom(value);
    }
    at = end;
  }
  return path;
}

/** `<length> <key>=<value>\n`; the length counts the whole record. */
function recordAt(bytes: Uint8Array, at: number): { key: string; value: Uint8Array; end: number } {
  const blank = bytes.indexOf(32, at);
  const digits = blank === -1 || blank - at > 6 ? "" : nameFrom(bytes.subarray(at, blank));
  const end = at + Number(digits);
  const equals = bytes.indexOf(61, blank);
  const whole = /^[1-9]\d*$/.test(digits) && equals > blank && equals < end && end <= bytes.length;
  if (!whole || bytes[end - 1] !== 10) throw invalidUpload("A header of the archive is not of its form.");
  return { key: nameFrom(bytes.subarray(blank + 1, equals)), value: bytes.subarray(equals + 1, end - 1), end };
}
