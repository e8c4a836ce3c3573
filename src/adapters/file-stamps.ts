import { type BigIntStats, lstatSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceFile } from "../workspace/types.ts";

/** By path: what the system said of a file before the run, where that tells whether it was touched since. */
export type FileStamps = ReadonlyMap<string, string>;

/** Milliseconds in which a system may give two changes the same time. */
const clockStepMs = 20;

/**
 * Stamps of files that were just written. No program without the system's own rights can set a file's change time
 * (ctime), so equal stamps mean an untouched file; whoever gets around that only hides a change of its own. A file so
 * young that a change now would get the same time has none.
 */
export function stampsOf(root: string, files: readonly WorkspaceFile[]): FileStamps {
  const stamps = new Map<string, string>();
  for (const { path } of files) {
    const stats = lstatSync(join(root, path), { bigint: true, throwIfNoEntry: false });
    if (stats !== undefined && Number(stats.ctimeMs) < Date.now() - clockStepMs) stamps.set(path, stampOf(stats));
  }
  return stamps;
}

export function stampOf({ dev, ino, mode, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, mode, size, mtimeNs, ctimeNs].join(" ");
}
