import { chmod, opendir, rm } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../core/errors.ts";

/** Removes the folder of a run, also where the run took away its own rights. Never rejects. */
export async function removeFolder(root: string): Promise<void> {
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
