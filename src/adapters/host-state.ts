import { mkdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { makeDirectory } from "./make-directory.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { removeAtExit } from "./run-exit.ts";

/** What a host keeps longer than one run: uploads, patches, runs that wait for an answer, what MCP servers keep. */
export interface HostState {
  /** A folder of its own for one purpose, mode 0700, made where it is missing. */
  folder(purpose: "files" | "patches" | "waiting" | "servers"): string;
  /** Removes everything, unless the folder was named by the host. */
  close(): Promise<void>;
}

/**
 * Opens the state in `named`, which stays after the host and may be shared by its replicas, or in a fresh temporary
 * folder that goes with this process. Throws `BazaarError` FILE_UNWRITABLE.
 */
export function openHostState(named?: string): HostState {
  if (named === undefined) return temporaryState();
  const root = resolve(named);
  try {
    makeDirectory(root, 0o700);
    requireOwn(root);
  } catch (cause) {
    const fix = "Name a folder that belongs to this user and that nobody else may enter (chmod 700).";
    throw new BazaarError("FILE_UNWRITABLE", `"${named}" can't keep the host's state.`, fix, { cause });
  }
  return { folder: (purpose) => subfolder(realpathSync(root), purpose), close: async () => {} };
}

function temporaryState(): HostState {
  const { path } = makeOwnedFolder("claude-bazaar-");
  const gone = removeAtExit(path);
  return {
    folder: (purpose) => subfolder(path, purpose),
    close: async () => {
      await removeFolder(path);
      gone();
    },
  };
}

function subfolder(root: string, purpose: string): string {
  const path = join(root, purpose);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/** Callers' files lie in it. */
function requireOwn(root: string): void {
  const stats = statSync(root);
  if (stats.uid !== process.getuid?.() || (stats.mode & 0o077) !== 0) throw new Error("others may enter it");
}
