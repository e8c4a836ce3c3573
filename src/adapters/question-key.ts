import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";

/**
 * The key in `folder` that signs questions, 32 bytes, made where there is none: hosts that share the folder get the same
 * one, also when they start at once. Throws `BazaarError` FILE_UNWRITABLE.
 */
export function questionKeyIn(folder: string): Uint8Array {
  const path = join(folder, ".key");
  const own = join(folder, `.key-${randomBytes(12).toString("hex")}`);
  try {
    writeFileSync(own, randomBytes(32), { flag: "wx", mode: 0o600 });
    try {
      // Whole or not at all, and only the first.
      linkSync(own, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(own, { force: true });
    }
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    const problem = "The host's state folder can't keep a key.";
    throw new BazaarError("FILE_UNWRITABLE", problem, "Name a folder that this user may write to.", { cause });
  }
}
