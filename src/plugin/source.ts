import type { Report, Where } from "../core/diagnostic.ts";
import { isBazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, fileAt, textOf, type TreeFile } from "../core/file-tree.ts";

/** Markdown over this size is reported and not read, bytes: 1 MiB, over which a session of the client skips it too. */
export const maxMarkdownBytes = 1024 * 1024;

/** Other text files over this size are reported and not read, bytes: 10 MiB. The client reads JSON of any size. */
export const maxTextBytes = 10 * 1024 * 1024;

function limitOf(path: string): number {
  return path.slice(-3).toLowerCase() === ".md" ? maxMarkdownBytes : maxTextBytes;
}

/** What each reader of the room gets: the files, and where findings go. */
export interface Source {
  readonly tree: FileTree;
  readonly report: Report;
}

/** A path that a manifest field names, already checked: relative, inside the plugin, without `./` and trailing `/`. */
export interface DeclaredPath {
  /** `""` is the plugin's root. */
  readonly path: string;
  /** As written. */
  readonly raw: string;
  readonly where: Where;
}

/** One value of the `commands` map in plugin.json. */
export interface DeclaredCommand {
  readonly name: string;
  readonly source?: DeclaredPath;
  readonly content?: string;
  readonly description?: string;
  readonly argumentHint?: string;
  readonly model?: string;
  readonly allowedTools?: readonly string[];
  readonly where: Where;
}

/** The text of a file, or undefined with a finding: unreadable, or over its limit. */
export function readText(source: Source, path: string): string | undefined {
  return readWith(source, path, textOf);
}

/** The bytes of a text file; as `readText`. */
export function readBytes(source: Source, path: string): Uint8Array | undefined {
  return readWith(source, path, (file) => file.bytes());
}

function readWith<T>(source: Source, path: string, content: (file: TreeFile) => T): T | undefined {
  const file = fileAt(source.tree, path);
  // One whose listing failed already has its finding: see `checkUnreadable`.
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const limit = limitOf(path);
  if (file.size > limit) {
    source.report("FILE_TOO_LARGE", path, { size: file.size, limit });
    return undefined;
  }
  try {
    return content(file);
  } catch (error) {
    source.report("FILE_UNREADABLE", path, { reason: reasonOf(error) });
    return undefined;
  }
}

/** Half a sentence: the one that a tree from a disk gives, or what was thrown without its full stop. */
function reasonOf(error: unknown): string {
  const reason = isBazaarError(error) ? error.details["reason"] : undefined;
  return typeof reason === "string" ? reason : messageOf(error).replace(/\.$/, "");
}
