import { noId } from "./git-store.ts";
import { followMoves } from "./move-refs.ts";
import { closePull, editPull, happened } from "./pull-life.ts";
import { type PullRequest, seen } from "./pull-request.ts";
import { headsPrefix, type Repository } from "./repository.ts";
import type { GithubState } from "./state.ts";
import type {
  DriftFinding,
  Fault,
  GithubRepository,
  GithubToken,
  HumanCommit,
  RecordedRequest,
  SeenPullRequest,
} from "./types.ts";

/** What tests do to the stand-in and ask of it, beside its API. In its process; calls come as messages. */
export function controlOf(state: GithubState) {
  return {
    fault: (fault: Fault): void => state.faults.add(fault),
    clearFaults: (): void => state.faults.clear(),
    requests: (): readonly RecordedRequest[] => state.requests,
    clearRequests: (): void => void state.requests.splice(0),
    findings: (): readonly DriftFinding[] => state.findings,
    clearFindings: (): void => void state.findings.splice(0),
    addToken: (token: GithubToken): void => void state.tokens.set(token.token, token),
    addRepository: async (spec: GithubRepository): Promise<void> => void (await state.addRepository(spec)),
    addFork: async (parent: string, owner: string): Promise<void> => {
      const from = repositoryOf(state, parent);
      await state.addFork(from, state.accounts.of(owner), from.name);
    },
    removeRepository: (name: string): Promise<void> => removeRepository(state, repositoryOf(state, name)),
    directory: (name: string): string => repositoryOf(state, name).store.directory,
    commit: (wish: HumanCommit): Promise<string> => commit(state, wish),
    moveBranch: (name: string, branch: string, to: string | undefined): Promise<void> =>
      moveBranch(state, repositoryOf(state, name), branch, to),
    protect: (name: string, branch: string, on = true): void => repositoryOf(state, name).protect(branch, on),
    change: (name: string, settings: { readonly archived?: boolean; readonly autoMergeAllowed?: boolean }): void =>
      void Object.assign(repositoryOf(state, name), settings),
    pullRequests: (name: string): SeenPullRequest[] => repositoryOf(state, name).pulls.map(seen),
    editPullRequest: (name: string, number: number, change: { readonly title?: string; readonly body?: string }) =>
      editPull(pullOf(state, name, number), change),
    closePullRequest: (name: string, number: number): void => closePull(pullOf(state, name, number)),
    mergePullRequest: (name: string, number: number): Promise<string> => merge(state, pullOf(state, name, number)),
  };
}

export type Control = ReturnType<typeof controlOf>;

function repositoryOf(state: GithubState, name: string): Repository {
  const found = state.repository(name);
  if (found === undefined) throw new Error(`The stand-in has no repository ${name}.`);
  return found;
}

function pullOf(state: GithubState, name: string, number: number): PullRequest {
  const found = repositoryOf(state, name).pulls.find((pull) => pull.number === number);
  if (found === undefined) throw new Error(`${name} has no pull request ${number}.`);
  return found;
}

/** A commit by a person, whatever protects the branch: it came by a pull request of which nobody here knows. */
async function commit(state: GithubState, wish: HumanCommit): Promise<string> {
  const repository = repositoryOf(state, wish.repository);
  const branch = wish.branch ?? repository.defaultBranch;
  const head = await repository.head(branch);
  const parent = head ?? (await repository.head(repository.defaultBranch));
  const change = {
    files: wish.files ?? {},
    deletions: wish.deletions ?? [],
    message: wish.message ?? "By a person",
    login: wish.login ?? "human",
  };
  const id = await state.writeFiles(repository, parent, change);
  const move = { ref: `${headsPrefix}${branch}`, from: head ?? noId, to: id };
  // Somebody else was faster: on top of theirs.
  if (!(await repository.store.moveRefs([move]))) return commit(state, wish);
  await followMoves(state, repository, [move]);
  return id;
}

async function moveBranch(state: GithubState, repository: Repository, branch: string, to: string | undefined) {
  const move = { ref: `${headsPrefix}${branch}`, to: to ?? noId };
  if (!(await repository.store.moveRefs([move]))) throw new Error(`${branch} can't be moved to ${to}.`);
  await followMoves(state, repository, [move]);
}

/** Pull requests from it are closed. Its objects stay, as others of its network have them. */
async function removeRepository(state: GithubState, repository: Repository): Promise<void> {
  for (const ref of (await repository.store.refs(headsPrefix)).keys())
    await moveBranch(state, repository, ref.slice(headsPrefix.length), undefined);
  state.repositories.delete(repository.fullName.toLowerCase());
}

/** A merge commit, as the green button makes it. */
async function merge(state: GithubState, pull: PullRequest): Promise<string> {
  const { repository, base, headId, number } = pull;
  const baseId = (await repository.head(base)) ?? noId;
  const tree = await repository.store.merged(baseId, headId);
  if (tree === undefined) throw new Error(`Pull request ${number} has conflicts.`);
  const author = state.signatureOf(repository.owner);
  const message = `Merge pull request #${number}`;
  const parents = [baseId, headId];
  const id = repository.store.writeCommit({ tree, parents, author, committer: author, message, signature: undefined });
  await moveBranch(state, repository, base, id);
  happened(pull, "merged");
  return id;
}
