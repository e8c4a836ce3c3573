import type { Report, Where } from "../core/diagnostic.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";

/** Text files over this size are reported and not read, bytes: 10 MiB. The largest real component has 160 kB. */
export const maxTextBytes = 10 * 1024 * 1024;

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

/** The text of a file, or undefined with a finding: unreadable, or over `maxTextBytes`. */
export function readText(source: Source, path: string): string | undefined {
  const bytes = readBytes(source, path);
  return bytes === undefined ? undefined : decodeText(bytes);
}

/** The bytes of a text file; as `readText`. */
export function readBytes(source: Source, path: string): Uint8Array | undefined {
  const file = fileAt(source.tree, path);
  if (file === undefined) return undefined;
  if (file.size > maxTextBytes) {
    source.report("FILE_TOO_LARGE", path, { size: file.size, limit: maxTextBytes });
    return undefined;
  }
  try {
    return file.bytes();
  } catch (error) {
    source.report("FILE_UNREADABLE", path, { reason: error instanceof BazaarError ? error.problem : messageOf(error) });
    return undefined;
  }
}
