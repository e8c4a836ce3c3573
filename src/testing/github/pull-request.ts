import type { Account } from "./accounts.ts";
import type { Repository } from "./repository.ts";
import type { SeenPullRequest } from "./types.ts";

export type MergeMethod = "MERGE" | "SQUASH" | "REBASE";

/** A pull request. Its commits are those of the branch, read when somebody asks. */
export interface PullRequest {
  readonly number: number;
  readonly repository: Repository;
  readonly headRepository: Repository;
  readonly head: string;
  readonly author: Account;
  readonly createdAt: Date;
  base: string;
  title: string;
  body: string;
  draft: boolean;
  state: "open" | "closed";
  merged: boolean;
  maintainerCanModify: boolean;
  /** Head commit: kept up to date while it is open. */
  headId: string;
  baseId: string;
  updatedAt: Date;
  closedAt: Date | undefined;
  readonly labels: Set<string>;
  readonly reviewers: Set<string>;
  readonly teamReviewers: Set<string>;
  readonly assignees: Set<string>;
  autoMerge: { readonly method: MergeMethod; readonly by: Account; readonly at: Date } | undefined;
  readonly events: string[];
}

export function headLabel({ headRepository, head }: Pick<PullRequest, "headRepository" | "head">): string {
  return `${headRepository.owner.login}:${head}`;
}

export function seen(pull: PullRequest): SeenPullRequest {
  const { number, title, body, state, merged, draft, base, headId, events } = pull;
  return {
    number,
    title,
    body,
    state,
    merged,
    draft,
    base,
    headId,
    head: headLabel(pull),
    author: pull.author.login,
    labels: [...pull.labels],
    reviewers: [...pull.reviewers],
    teamReviewers: [...pull.teamReviewers],
    assignees: [...pull.assignees],
    autoMerge: pull.autoMerge?.method,
    events: [...events],
  };
}
