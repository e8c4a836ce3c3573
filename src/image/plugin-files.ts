import { BazaarError, isBazaarError } from "../core/errors.ts";
import type { FileTree, TreeEntry } from "../core/file-tree.ts";
import { holdsKey, reasonToLeaveOut } from "../core/never-out.ts";

export interface ContentOptions {
  /** Bytes that the plugin's files may have together, 1…1_073_741_824. @default 268_435_456 (256 MiB) */
  readonly maxBytes?: number;
  /** Files, 1…100_000. @default 20_000 */
  readonly maxFiles?: number;
  /**
   * Files in which private keys are only examples, so that they don't stay out: paths in the plugin; with `/` at the end,
   * a whole folder. @default []
   */
  readonly exampleSecrets?: readonly string[];
}

/** A file or folder that is not in the image. `why` is the rest of a sentence that starts with the path. */
export interface LeftOutOfImage {
  readonly path: string;
  readonly why: string;
}

/** A plugin's files, and what of its folder is none of them. */
export interface PluginContent {
  readonly kept: FileTree;
  readonly leftOut: readonly LeftOutOfImage[];
}

const limits = { bytes: 268_435_456, files: 20_000 };

/**
 * What of a plugin's folder goes into its image. Throws `BazaarError` IMAGE_TOO_LARGE, OPTION_INVALID for a limit out of
 * its range.
 */
export function contentOf(files: FileTree, options: ContentOptions): PluginContent {
  const { exampleSecrets = [] } = options;
  const kept = new Map<string, TreeEntry>();
  const leftOut = new Map<string, LeftOutOfImage>();
  for (const [path, entry] of files) {
    const folder = folderLeftOut(path);
    const why = folder === undefined ? reasonOf(path, entry, exampleSecrets) : folder.why;
    if (why === undefined) kept.set(path, entry);
    else leftOut.set(folder?.path ?? path, { path: folder?.path ?? path, why });
  }
  requireSize(kept, options);
  return { kept, leftOut: [...leftOut.values()] };
}

/** Whether a list of paths, and of folders with `/` at the end, names a file. */
export function isNamed(path: string, list: readonly string[]): boolean {
  return list.some((one) => path === one || (one.endsWith("/") && path.startsWith(one)));
}

/** The outermost folder of a path in which nothing may be in an image. */
function folderLeftOut(path: string): LeftOutOfImage | undefined {
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    const folder = path.slice(0, at);
    // Any name in it: whatever the reason is, it is the folder's.
    if (reasonToLeaveOut(`${folder}/x`, { kind: "directory" }) === undefined) continue;
    return { path: folder, why: reasonToLeaveOut(folder, { kind: "directory" }) ?? "is a folder that stays out" };
  }
  return undefined;
}

function reasonOf(path: string, entry: TreeEntry, examples: readonly string[]): string | undefined {
  if (path.includes("\\")) return "holds a backslash, which no archive stores";
  // Of a file that can't be read nobody knows what it holds. It is no reason to leave it out: `checkFiles` tells it.
  if (entry.kind === "file" && entry.unreadable !== undefined) return undefined;
  try {
    const why = reasonToLeaveOut(path, entry);
    return why === holdsKey && isNamed(path, examples) ? undefined : why;
  } catch (error) {
    if (isBazaarError(error) && error.code === "FILE_UNREADABLE") return undefined;
    throw error;
  }
}

function requireSize(files: FileTree, options: ContentOptions): void {
  const { maxBytes = limits.bytes, maxFiles = limits.files } = options;
  requireRange("maxBytes", maxBytes, 1_073_741_824);
  requireRange("maxFiles", maxFiles, 100_000);
  let bytes = 0;
  for (const entry of files.values()) bytes += entry.kind === "file" ? entry.size : 0;
  if (files.size > maxFiles) throw tooLarge(`${files.size} files, more than ${maxFiles}`);
  if (bytes > maxBytes) throw tooLarge(`${bytes} bytes, more than ${maxBytes}`);
}

function requireRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new BazaarError("OPTION_INVALID", `${name} is ${value}.`, `Give a whole number from 1 to ${most}.`);
}

function tooLarge(what: string): BazaarError {
  const fix = "Move build output and data out of the plugin's folder, or raise the limit.";
  return new BazaarError("IMAGE_TOO_LARGE", `The plugin has ${what}.`, fix);
}
