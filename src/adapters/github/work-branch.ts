import { randomBytes } from "node:crypto";
import { branchesBelow, deleteBranch } from "./refs.ts";
import type { Repository } from "./repository.ts";

/** Not below `bazaar/`: a pull request's branch may be called `bazaar`, or like a plugin `bazaar/tmp`. */
export const workPrefix = "bazaar-work/";
const ours = /^bazaar-work\/([0-9a-z]{6,12})-[0-9a-f]{16}$/;
const dayMs = 86_400_000;

/** A name that nobody else has, and that says since when. */
export function workBranch({ api }: Repository): string {
  return `${workPrefix}${api.asker.now().toString(36)}-${randomBytes(8).toString("hex")}`;
}

/** Takes away what killed processes left a day ago and longer. */
export async function clearLeft(repository: Repository): Promise<void> {
  // What was asked for is done already: nobody waits long for this.
  const lasting = repository.lasting();
  try {
    for (const name of await branchesBelow(lasting, workPrefix)) {
      const since = ours.exec(name)?.[1];
      if (since !== undefined && lasting.api.asker.now() - Number.parseInt(since, 36) > dayMs)
        await deleteBranch(lasting, name);
    }
  } catch {
    // Left for the next one.
  }
}
