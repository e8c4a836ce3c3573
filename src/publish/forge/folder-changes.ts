import { type FileTree, fileAt } from "../../core/file-tree.ts";
import { blobName, type ObjectFormat } from "../../workspace/git-blob.ts";
import type { FileChanges } from "../plan.ts";
import type { ForgeFile, ObjectId } from "./ports.ts";

/** What a commit has to write and delete. */
export interface Writes {
  readonly additions: ReadonlyMap<string, Uint8Array>;
  readonly deletions: readonly string[];
  /**
   * Those of `additions` in whose place a link, a submodule or an executable file is: they have to be deleted first, since
   * what is only written over may keep its mode.
   */
  readonly replaced: readonly string[];
}

/** How the repository names its objects, by the length of an id. */
export function formatOf(id: ObjectId): ObjectFormat {
  return id.length === 64 ? "sha256" : "sha1";
}

/** The only mode that is ever written. */
const regular = "100644";

/**
 * What makes a folder of the marketplace hold exactly these files. What is there is told by git's ids, so nothing has to
 * be fetched; an executable file or a link is replaced, since it is no file that publishing writes.
 */
export function folderChanges(
  folder: string,
  old: ReadonlyMap<string, ForgeFile>,
  fresh: FileTree,
  format: ObjectFormat,
): Writes & { readonly files: FileChanges } {
  const additions = new Map<string, Uint8Array>();
  const replaced: string[] = [];
  const files = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const path of fresh.keys()) {
    const bytes = fileAt(fresh, path)?.bytes();
    const there = old.get(path);
    if (bytes === undefined || (there?.mode === regular && there.id === blobName(bytes, format))) continue;
    additions.set(`${folder}/${path}`, bytes);
    if (there !== undefined && there.mode !== regular) replaced.push(`${folder}/${path}`);
    (there === undefined ? files.added : files.changed).push(`${folder}/${path}`);
  }
  for (const path of old.keys()) if (fileAt(fresh, path) === undefined) files.removed.push(`${folder}/${path}`);
  return { additions, deletions: files.removed, replaced, files };
}
