import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { RunFolders } from "../run/environment.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { removeAtExit } from "./run-exit.ts";

/** Where one run happens. */
export interface RunPlace extends RunFolders {
  /** For the environment of all that it starts. */
  readonly mark: string;
}

/**
 * Calls `work` with fresh folders that only this user may enter (mode 0700), and removes them afterwards, however it
 * ends.
 */
export async function withRunFolders<T>(work: (place: RunPlace) => Promise<T>): Promise<T> {
  const { path, mark } = makeOwnedFolder("bazaar-run-");
  const gone = removeAtExit(path);
  try {
    return await work({ ...(await foldersIn(path)), mark });
  } finally {
    await removeFolder(path);
    gone();
  }
}

async function foldersIn(root: string): Promise<RunFolders> {
  const at = (name: string) => join(root, name);
  // Short names: the client puts a socket below TMPDIR, and falls back to a shared place when the path passes 103 bytes.
  const folders = {
    home: at("home"),
    config: at("config"),
    temporary: at("t"),
    workspace: at("workspace"),
    context: at("context"),
  };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { mode: 0o700 })));
  return folders;
}
