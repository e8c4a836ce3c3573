import { BazaarError } from "../../core/errors.ts";
import { isNotFound, Refusal } from "./refusal.ts";
import { createBranch, headOf } from "./refs.ts";
import type { Repository } from "./repository.ts";

const pollMs = 2_000;

/** The token's holder's fork, made where there is none; resolves when its `base` is there and as new as the original's. */
export async function forkOf(repository: Repository, base: string): Promise<Repository> {
  const { api, place } = repository;
  const made = await repository.asked("make a fork", () =>
    api.asker.ask(() => api.rest((request) => request("POST /repos/{owner}/{repo}/forks", { ...place }))),
  );
  const fork = repository.forkAt({ owner: made.owner.login, repo: made.name });
  if (made.parent !== undefined || !made.fork) requireForkOf(repository, fork, made.parent?.full_name);
  await waitFor(fork, base, repository);
  await bringUpToDate(fork, base);
  return fork;
}

/** Of each family of forks GitHub lets nobody have more than one, and gives that, or one's own original. */
function requireForkOf({ name }: Repository, fork: Repository, parent: string | undefined): void {
  if (parent?.toLowerCase() === name.toLowerCase()) return;
  throw new BazaarError(
    "FORGE_REFUSED",
    `${fork.name} is ${parent === undefined ? "no fork" : `a fork of ${parent}, not of ${name}`}, and GitHub makes no other one.`,
    "Publish without `fork` where the token may write, or take another account for forks.",
  );
}

/** GitHub copies in the background. */
async function waitFor(fork: Repository, base: string, original: Repository): Promise<void> {
  const { asker, patience } = fork.api;
  for (let waited = 0; ; waited += pollMs) {
    if (await isReady(fork, base, original)) return;
    if (waited >= patience.forkMs) break;
    await asker.sleep(pollMs);
  }
  throw new BazaarError(
    "FORGE_UNREACHABLE",
    `The fork ${fork.name} is not there after ${patience.forkMs / 1_000} s.`,
    "GitHub copies it in the background: start it again in some minutes. A token for chosen repositories has to name it.",
  );
}

/** A fork that was made earlier may lack a base branch that is new. */
async function isReady(fork: Repository, base: string, original: Repository): Promise<boolean> {
  return await fork.asked("be read", async () => {
    if ((await headOf(fork, base)) !== undefined) return true;
    if (!(await isThere(fork))) return false;
    const head = await headOf(original, base);
    if (head === undefined) return false;
    return (await createBranch(fork, base, head).catch(() => "exists")) === "created";
  });
}

async function isThere({ api, place }: Repository): Promise<boolean> {
  try {
    const { size } = await api.asker.ask(() =>
      api.rest((request) => request("GET /repos/{owner}/{repo}", { ...place })),
    );
    return size > 0;
  } catch (error) {
    if (error instanceof Refusal && isNotFound(error)) return false;
    throw error;
  }
}

async function bringUpToDate(fork: Repository, base: string): Promise<void> {
  const { api, place } = fork;
  const wanted = { ...place, branch: base };
  await fork.asked("bring the fork up to date", async () => {
    try {
      await api.asker.ask(() => api.rest((request) => request("POST /repos/{owner}/{repo}/merge-upstream", wanted)));
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 409)) throw error;
      const fix = `Reset ${base} there to the original's, or delete the fork.`;
      throw new BazaarError(
        "FORGE_REFUSED",
        `The branch ${base} of the fork ${fork.name} has changes of its own.`,
        fix,
      );
    }
  });
}
