import { invalidUpload } from "./file-list.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A name of an archive. Throws `BazaarError` UPLOAD_INVALID when it is not UTF-8. */
export function nameFrom(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw invalidUpload("A name in the archive is not UTF-8.", error);
  }
}
