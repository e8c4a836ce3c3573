import { basename, dirname } from "node:path/posix";
import { BazaarError } from "../core/errors.ts";

/**
 * Throws `BazaarError` OUTPUT_EXISTS when one of the names beside the folder is its own name in other upper and lower
 * case: on macOS and Windows the two are one folder, and the marketplace could not be checked out there.
 */
export function requireNoCaseTwin(folder: string, beside: readonly string[]): void {
  const name = basename(folder);
  const twin = beside.find((other) => other !== name && folded(other) === folded(name));
  if (twin === undefined) return;
  throw new BazaarError(
    "OUTPUT_EXISTS",
    `The marketplace has "${dirname(folder)}/${twin}", which is the same folder as "${folder}" on macOS and Windows.`,
    "Publish under another name, or rename or remove that folder in the marketplace yourself.",
  );
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
