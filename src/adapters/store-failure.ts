import { BazaarError, isBazaarError } from "../core/errors.ts";

const noRoom = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EMFILE", "ENFILE", "EROFS"]);

/** Throws `error` as one that a caller may see: no message names a path of the host. */
export function storeFailure(error: unknown): never {
  if (isBazaarError(error)) throw error;
  const code = String((error as NodeJS.ErrnoException).code);
  const fix = "Tell whoever hosts this plugin.";
  if (noRoom.has(code))
    throw new BazaarError("STORE_FULL", "The host has no room for files now.", fix, { cause: error });
  if (/^E[A-Z]+$/.test(code))
    throw new BazaarError("FILE_UNWRITABLE", "The host can't keep files now.", fix, { cause: error });
  throw error;
}
