import type { Snapshot } from "../../marketplace/aggregate/types.ts";
import { commitFor } from "./followed-commit.ts";
import { remoteRefs } from "./git-cache.ts";
import { fromOf } from "./source-from.ts";
import { entryAccess, type LastGood, type SourceJob, whereItIs } from "./source-job.ts";
import type { FollowedRef } from "./state-folder.ts";

/** Whether what an entry follows may be another one now: a branch or tag leads to another commit, or can't be asked for. */
export async function followsMoved(job: SourceJob, { status, snapshot }: LastGood): Promise<boolean> {
  if (followsOther(snapshot)) return true;
  const moved = await Promise.all(status.follows.map((ref) => job.gate(() => hasMoved(job, ref))));
  return moved.includes(true);
}

/** A tag or range of a package, and an archive without a digest: only who reads the entry finds out. */
function followsOther({ plugins, notes }: Snapshot): boolean {
  const loose = new Set(notes.flatMap(({ code, plugin }) => (code === "UNPINNED" ? [plugin] : [])));
  return plugins.some(({ entry, origin }) => {
    const isOther = origin.kind === "npm" || origin.kind === "archive";
    return isOther && typeof entry["name"] === "string" && loose.has(entry["name"]);
  });
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
