import { randomBytes } from "node:crypto";
import type { CommitOutcome, ForgeCommit } from "../../publish/forge/ports.ts";
import { type MadeCommit, recent } from "./recent.ts";
import { isMoved, isNotFound, isNotYetSeen, isProtected, Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

export const commitMutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;

/**
 * One commit in one request, signed by GitHub, only where the branch is still at `head`. Where the answer was lost it is
 * found again by a random line of its message, so that it is never made twice nor taken for somebody else's.
 */
export async function commitOnce(repository: Repository, commit: ForgeCommit): Promise<CommitOutcome> {
  const { api } = repository;
  const mark = `Bazaar-Change: ${randomBytes(8).toString("hex")}`;
  const input = inputOf(repository.name, commit, mark);
  const make = async (): Promise<CommitOutcome> => {
    type Answer = { readonly createCommitOnBranch: { readonly commit: MadeCommit | null } };
    const { createCommitOnBranch } = await api.graphql<Answer>(commitMutation, { input });
    const made = createCommitOnBranch.commit;
    return made === null ? ((await findOurs(repository, commit, mark)) ?? { kind: "moved" }) : written(made);
  };
  // A branch that we made a moment ago is there, wherever GitHub looks.
  const passes = (refusal: Refusal) =>
    isNotYetSeen(refusal) || (isNotFound(refusal) && repository.hasMade(commit.branch));
  return await repository.asked("commit", () =>
    api.asker.ask(make, { found: () => findOurs(repository, commit, mark), passes }).catch(async (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      // The branch is gone, or was never there.
      const gone = isNotFound(error) || isNotYetSeen(error);
      if (isProtected(error)) return { kind: "protected", said: error.message };
      if (isMoved(error) || (gone && !(await isThere(repository, commit.branch)))) return { kind: "moved" };
      throw error;
    }),
  );
}

function inputOf(name: string, commit: ForgeCommit, mark: string): object {
  const additions = [...commit.additions].map(([path, bytes]) => ({
    path,
    contents: Buffer.from(bytes).toString("base64"),
  }));
  return {
    branch: { repositoryNameWithOwner: name, branchName: commit.branch },
    expectedHeadOid: commit.head,
    message: { headline: commit.headline, body: withTrailer(commit.text, mark) },
    fileChanges: { additions, deletions: commit.deletions.map((path) => ({ path })) },
  };
}

/** Among the trailers that are there already, or in a last paragraph of its own. */
export function withTrailer(text: string, trailer: string): string {
  const trimmed = text.trimEnd();
  const last = trimmed.split("\n").at(-1) ?? "";
  return trimmed === "" ? trailer : `${trimmed}${/^[A-Z][A-Za-z-]*: \S/.test(last) ? "\n" : "\n\n"}${trailer}`;
}

const written = ({ oid, url, signature }: MadeCommit): CommitOutcome => ({
  kind: "written",
  commit: oid,
  url,
  verified: signature?.isValid === true,
});

/** Our commit among those of the branch, also where others came after it. */
async function findOurs(repository: Repository, commit: ForgeCommit, mark: string): Promise<CommitOutcome | undefined> {
  const nodes = await recent(repository, commit.branch);
  const ours = nodes?.find(({ message, parents }) => message.includes(mark) && parents.nodes?.[0]?.oid === commit.head);
  return ours === undefined ? undefined : written(ours);
}

async function isThere(repository: Repository, branch: string): Promise<boolean> {
  return (await recent(repository, branch)) !== undefined;
}
