import { chmod, mkdir, mkdtemp, opendir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunFolders } from "../run/environment.ts";
import { messageOf } from "../core/errors.ts";
import { removeAtExit } from "./run-exit.ts";

/**
 * Calls `work` with fresh folders that only this user may enter (mode 0700), and removes them afterwards, however it
 * ends.
 */
export async function withRunFolders<T>(work: (folders: RunFolders) => Promise<T>): Promise<T> {
  // The real path: leftovers are found by the folder that the system says they work in.
  const root = await realpath(await mkdtemp(join(tmpdir(), "bazaar-run-")));
  const gone = removeAtExit(root);
  try {
    return await work(await foldersIn(root));
  } finally {
    await removeAll(root);
    gone();
  }
}

async function foldersIn(root: string): Promise<RunFolders> {
  const at = (name: string) => join(root, name);
  // Short names: the client puts a socket below TMPDIR, and falls back to a shared place when the path passes 103 bytes.
  const folders = { home: at("home"), config: at("config"), temporary: at("t"), workspace: at("workspace") };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { mode: 0o700 })));
  return folders;
}

async function removeAll(root: string): Promise<void> {
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  try {
    await remove().catch(async () => {
      // A folder without write permission keeps its content.
      await openFolders(root);
      await remove();
    });
  } catch (error) {
    // The run's own outcome must not be lost for it, yet whoever runs the host has to know.
    process.emitWarning(`The folder of a run could not be removed: ${messageOf(error)}`, "BazaarWarning");
  }
}

async function openFolders(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for await (const entry of await opendir(folder)) {
    if (entry.isDirectory()) await openFolders(join(folder, entry.name));
  }
}
