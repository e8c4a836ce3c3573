import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunFolders } from "../run/environment.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { removeAtExit } from "./run-exit.ts";

/** Where one run happens. */
export interface RunPlace extends RunFolders {
  /** For the environment of all that it starts. */
  readonly mark: string;
  /** The folder that holds the others; what is moved out of it stays after the run. */
  readonly root: string;
}

/**
 * Calls `work` with fresh folders that only this user may enter (mode 0700), and removes them afterwards, however it
 * ends. `fill` may put folders of an earlier run there first.
 */
export async function withRunFolders<T>(
  work: (place: RunPlace) => Promise<T>,
  fill: (root: string) => Promise<void> = async () => {},
): Promise<T> {
  const { path, mark } = makeOwnedFolder("bazaar-run-");
  const gone = removeAtExit(path);
  try {
    await fill(path);
    return await work({ ...foldersIn(path), root: path, mark });
  } finally {
    await removeFolder(path);
    gone();
  }
}

/** Where folders of runs lie, by each name that a run may have for it. */
export function temporaryFolders(): string[] {
  return [...new Set([tmpdir(), realpathSync(tmpdir())])];
}

function foldersIn(root: string): RunFolders {
  const at = (name: string) => join(root, name);
  // Short names: the client puts a socket below TMPDIR, and falls back to a shared place when the path passes 103 bytes.
  const folders = {
    home: at("home"),
    config: at("config"),
    temporary: at("t"),
    workspace: at("workspace"),
    context: at("context"),
  };
  for (const folder of Object.values(folders)) makeFolder(folder);
  return folders;
}

/**
 * The folder may be there from an earlier part of the run, which may have put a link in its place. Synchronous: each call
 * takes some 20 µs, and the way to another thread and back many times that on a busy machine.
 */
function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (!lstatSync(path).isDirectory()) throw new Error("The folder of a run is a link.");
}
