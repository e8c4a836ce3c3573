import { constants } from "node:fs";
import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { blobName } from "../workspace/git-blob.ts";
import type { RunFiles, WorkspaceFile } from "../workspace/types.ts";

/** In a run's folder: what it came with, for as long as it waits. */
const folderName = "came";
const listName = "list.json";

/** Keeps what a run came with in its own folder, since the caller's store may forget it before the run goes on. */
export async function keepFiles(root: string, files: RunFiles): Promise<void> {
  const folder = join(root, folderName);
  await mkdir(folder, { mode: 0o700 });
  const list = { files: files.files, context: files.context };
  await writeFile(join(folder, listName), JSON.stringify(list), { flag: "wx", mode: 0o600 });
  const contents = new Map(files.files.map((file) => [file.hash, file]));
  for (const [hash, file] of contents) await files.write(file, join(folder, hash));
}

/**
 * What the run that goes on in `root` came with; undefined when it came with nothing. A run may have changed what lies in
 * its folder, so a content is taken by its hash only, and never through a link.
 */
export async function keptFiles(root: string): Promise<RunFiles | undefined> {
  const folder = join(root, folderName);
  const text = await plainContent(join(folder, listName)).catch(() => undefined);
  if (text === undefined) return undefined;
  const list = JSON.parse(new TextDecoder().decode(text)) as Pick<RunFiles, "files" | "context">;
  return { ...list, write: (file, target) => writeKept(folder, file, target) };
}

async function writeKept(folder: string, { hash, executable }: WorkspaceFile, target: string): Promise<void> {
  const content = await plainContent(join(folder, hash)).catch(() => undefined);
  if (content === undefined || blobName(content) !== hash) {
    throw new BazaarError("UPLOAD_UNKNOWN", "A file that came with the run is gone.", "Call again with the files.");
  }
  await writeFile(target, content, { flag: "wx", mode: executable ? 0o700 : 0o600 });
}

async function plainContent(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!(await file.stat()).isFile()) throw new Error("no file");
    return await file.readFile();
  } finally {
    await file.close();
  }
}
