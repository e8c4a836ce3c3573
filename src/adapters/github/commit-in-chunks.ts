import type { CommitOutcome, ForgeCommit } from "../../publish/forge/ports.ts";
import { type Changes, chunksOf } from "./chunks.ts";
import { commitOnce } from "./commit.ts";
import { createBranch, deleteBranch, moveBranches } from "./refs.ts";
import type { Repository } from "./repository.ts";
import { clearLeft, workBranch } from "./work-branch.ts";

/** One commit where GitHub takes it at once, else several on a work branch, to which the branch then moves in one step. */
export async function commitInChunks(repository: Repository, commit: ForgeCommit): Promise<CommitOutcome> {
  const chunks = chunksOf(commit, repository.limits);
  if (chunks.length <= 1) return await commitOnce(repository, commit);
  const work = workBranch(repository);
  let made = false;
  try {
    await createBranch(repository, work, commit.head);
    made = true;
    const last = await chain(repository, { ...commit, branch: work }, chunks);
    if (last.kind !== "written") return last;
    const moves = [
      { name: commit.branch, from: commit.head, to: last.commit },
      { name: work, from: last.commit, to: undefined },
    ];
    const moved = await moveBranches(repository, moves, false);
    if (moved.kind !== "done") return moved;
    made = false;
    await clearLeft(repository);
    return last;
  } finally {
    if (made) await tidy(repository, work);
  }
}

/** Each on top of the one before. What forbids a commit on a work branch forbids it on the target too. */
async function chain(repository: Repository, commit: ForgeCommit, chunks: readonly Changes[]): Promise<CommitOutcome> {
  let { head } = commit;
  let outcome: CommitOutcome = { kind: "moved" };
  for (const [at, changes] of chunks.entries()) {
    const headline = `${commit.headline} (${at + 1}/${chunks.length})`;
    outcome = await commitOnce(repository, { ...commit, ...changes, head, headline });
    if (outcome.kind !== "written") return outcome;
    head = outcome.commit;
  }
  return outcome;
}

/** Also after Ctrl-C, so by a way that it does not end; what fails here says less than what came before it. */
async function tidy(repository: Repository, branch: string): Promise<void> {
  await deleteBranch(repository.lasting(), branch).catch(() => {});
}
