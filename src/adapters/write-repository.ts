import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GitContent } from "../archive/git-pack.ts";
import { repositoryFiles } from "../archive/git-repository.ts";
import { BazaarError, messageOf } from "../core/errors.ts";

/**
 * Writes a bare repository, all of it or nothing: aside, then renamed. One that is there already stays as it is, for its
 * folder is named by its content. Rejects with `BazaarError` FILE_UNWRITABLE, and as `writePack` does.
 */
export async function writeRepository(folder: string, content: GitContent): Promise<void> {
  if (await exists(folder)) return;
  const aside = `${folder}.${randomUUID()}.new`;
  try {
    await fill(aside, content);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Somebody else was quicker, with the same content.
    if (isTaken(error) && (await exists(folder))) return;
    if (error instanceof BazaarError) throw error;
    const problem = `The repository "${folder}" can't be written: ${messageOf(error)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Check that there is room, and that you may write there.", {
      cause: error,
    });
  }
}

async function fill(folder: string, content: GitContent): Promise<void> {
  const packs = join(folder, "objects/pack");
  await mkdir(packs, { recursive: true });
  const fresh = join(packs, "fresh");
  const file = await open(fresh, "wx", 0o644);
  try {
    const written = await content.writePack(async (chunk) => {
      for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
    });
    await file.datasync();
    await rename(fresh, join(packs, `pack-${written.checksum}.pack`));
    await writeFile(join(packs, `pack-${written.checksum}.idx`), written.index, { flush: true });
  } finally {
    await file.close();
  }
  for (const [path, text] of repositoryFiles(content.commit.id)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flush: true });
  }
}

async function exists(folder: string): Promise<boolean> {
  return await stat(join(folder, "HEAD")).then(
    () => true,
    () => false,
  );
}

function isTaken(error: unknown): boolean {
  return ["ENOTEMPTY", "EEXIST", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");
}
