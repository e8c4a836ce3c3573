import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with all that is missing above it, and gives the topmost one that it made. Node's own recursion never
 * ends below /proc, and no signal ends it.
 */
export function makeDirectory(directory: string, mode = 0o777): string | undefined {
  if (isFolder(directory)) return undefined;
  const parent = dirname(directory);
  const made = parent === directory ? undefined : makeDirectory(parent, mode);
  try {
    mkdirSync(directory, mode);
  } catch (error) {
    // Another process was quicker.
    if (isFolder(directory)) return made;
    throw error;
  }
  return made ?? directory;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
