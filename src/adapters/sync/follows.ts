import { commitFor } from "./followed-commit.ts";
import { remoteRefs } from "./git-cache.ts";
import { fromOf } from "./source-from.ts";
import { entryAccess, type LastGood, type SourceJob, whereItIs } from "./source-job.ts";
import type { FollowedRef } from "./state-folder.ts";

/** Whether a branch or tag that an entry follows leads to another commit now, or can't be asked for. */
export async function followsMoved(job: SourceJob, { status }: LastGood): Promise<boolean> {
  const moved = await Promise.all(status.follows.map((ref) => job.gate(() => hasMoved(job, ref))));
  return moved.includes(true);
}

async function hasMoved(job: SourceJob, { url, names, commit }: FollowedRef): Promise<boolean> {
  try {
    const access = await entryAccess(job, fromOf(job.source), url);
    const refs = await whereItIs(job, access, job.entryGuard, (there) => remoteRefs(there, names, job.signal));
    return commitFor(refs, names) !== commit;
  } catch {
    // Read again, the entry says what is wrong, and stays as it is.
    return true;
  }
}
