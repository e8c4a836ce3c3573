import { cp, lstat, readdir, rename } from "node:fs/promises";
import { join } from "node:path";

/** Moves the entries of a folder that `wanted` names into another one, which may lie on another disk. */
export async function moveContent(from: string, to: string, wanted: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(from)) {
    if (wanted(name)) await move(join(from, name), join(to, name));
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // Who calls removes the old place. A pipe or socket that the run left can't be copied, and means nothing later.
    const filter = async (path: string) => {
      const stats = await lstat(path);
      return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
    };
    await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter });
  }
}

/** Bytes of the files in a folder, links not followed; what can't be read counts nothing. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    const stats = await lstat(join(entry.parentPath, entry.name)).catch(() => undefined);
    bytes += stats?.isDirectory() === false ? stats.size : 0;
  }
  return bytes;
}
