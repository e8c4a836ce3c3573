import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeEntry } from "../core/file-tree.ts";
import { reasonToLeaveOut } from "../core/never-out.ts";

export interface ContentLimits {
  /** Bytes that the plugin's files may have together, 1…1_073_741_824. @default 268_435_456 (256 MiB) */
  readonly maxBytes?: number;
  /** Files, 1…100_000. @default 20_000 */
  readonly maxFiles?: number;
}

/** A file that is not in the image. `why` is the rest of a sentence that starts with the path. */
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
export function contentOf(files: FileTree, options: ContentLimits): PluginContent {
  const kept = new Map<string, TreeEntry>();
  const leftOut: LeftOutOfImage[] = [];
  for (const [path, entry] of files) {
    const why = path.includes("\\") ? "holds a backslash, which no archive stores" : reasonToLeaveOut(path, entry);
    if (why === undefined) kept.set(path, entry);
    else leftOut.push({ path, why });
  }
  requireSize(kept, options);
  return { kept, leftOut };
}

function requireSize(files: FileTree, options: ContentLimits): void {
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
