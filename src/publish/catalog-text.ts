import { BazaarError } from "../core/errors.ts";
import { catalogPath } from "../marketplace/types.ts";

/** A catalog or entry file as text, with its byte-order mark, which an edit has to keep. Throws `BazaarError` MARKETPLACE_INVALID. */
export function catalogText(bytes: Uint8Array, path: string = catalogPath): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const problem = `"${path}" is not UTF-8, so an edit would damage it.`;
    throw new BazaarError("MARKETPLACE_INVALID", problem, "Save it as UTF-8, then publish again.", { cause: error });
  }
}
