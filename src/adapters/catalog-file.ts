import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";
import { catalogPath } from "../marketplace/types.ts";
import { sameBytes } from "../publish/same-tree.ts";
import { topmostMissing } from "./replace-folder.ts";

/** The bytes of a marketplace's catalog; undefined when there is none. */
export function readCatalogFile(root: string): Uint8Array | undefined {
  const file = join(root, catalogPath);
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file);
  } catch (error) {
    const problem = `"${file}" can't be read: ${messageOf(error)}.`;
    throw new BazaarError("FILE_UNREADABLE", problem, "Check that it is a file and that you may read it.", {
      cause: error,
    });
  }
}

/** Writes the catalog by rename, with the mode that it had. */
export function writeCatalog(root: string, bytes: Uint8Array): void {
  const file = join(root, catalogPath);
  const temporary = join(dirname(file), `.${basename(file)}.bazaar-${randomUUID()}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644;
    writeFileSync(temporary, bytes, { flag: "wx" });
    chmodSync(temporary, mode & 0o777);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const problem = `"${file}" can't be written: ${messageOf(error)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Check that you may write there.", { cause: error });
  }
}

/** What puts the catalog back; asked for before it is written. */
export function catalogUndo(root: string, before: Uint8Array | undefined): () => void {
  const file = resolve(root, catalogPath);
  const made = topmostMissing(file);
  return () => {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    else if (before !== undefined && !sameBytes(readCatalogFile(root), before)) writeCatalog(root, before);
  };
}
