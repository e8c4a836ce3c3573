import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds that no filling of a folder takes. */
const leftoverMs = 3_600_000;

/** Removes what killed processes left in a folder: of the names that are meant, what nobody wrote to for an hour. */
export function removeLeftovers(folder: string, isMeant: (name: string) => boolean): void {
  for (const name of readdirSync(folder).filter(isMeant)) {
    const path = join(folder, name);
    // A clock may have been set back since.
    const age = Math.abs(Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity));
    if (age > leftoverMs) rmSync(path, { recursive: true, force: true });
  }
}
