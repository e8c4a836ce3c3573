import { isForbidden, isProtected, Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import { workPrefix } from "./work-branch.ts";

/** No commit has it. */
const nowhere = `${"0".repeat(39)}1`;
const branch = `${workPrefix}right`;

/**
 * Asks for a branch on a commit that is not there, and for a pull request from that branch: neither can ever be made, and
 * GitHub is taken to look at the right first (403) and at what is asked for after that (422). Every other answer says
 * nothing: the change itself will tell. What it says of a repository to an App (`viewerPermission`, `permissions`) is
 * empty or all false, whatever the App may do.
 */
export async function requireMayWrite(repository: Repository, pullRequests: boolean): Promise<void> {
  const { api, place, pulls } = repository;
  const ref = { ...place, ref: `refs/heads/${branch}`, sha: nowhere };
  await tried(repository, "commit", () => api.rest((request) => request("POST /repos/{owner}/{repo}/git/refs", ref)));
  if (!pullRequests) return;
  const pull = { ...pulls, title: branch, head: branch, base: branch };
  const open = () => api.rest((request) => request("POST /repos/{owner}/{repo}/pulls", pull));
  await tried(repository, "open pull requests", open);
}

async function tried(repository: Repository, what: string, ask: () => Promise<unknown>): Promise<void> {
  // Not left to the asker, to which a head that is not there is one that may come.
  const answered = async () => {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 422) throw error;
    }
  };
  await repository.asked(what, () =>
    repository.api.asker.ask(answered).catch((error: unknown) => {
      if (!(error instanceof Refusal) || (isForbidden(error) && !isProtected(error))) throw error;
    }),
  );
}
