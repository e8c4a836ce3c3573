import type { Part } from "./job.ts";
import type { PartOutcome } from "./outcome.ts";
import { type ForgePlan, touchedPart } from "./plan.ts";
import type { ClosedPullRequest } from "./ports.ts";
import { proposes } from "./pull-request-text.ts";
import { isOurs } from "./trailer.ts";
import type { Work } from "./work.ts";

/**
 * The pull request of the same content that somebody closed without merging it; an open one with commits of ours goes
 * before it.
 */
export function dismissedBy(work: Work, part: Part, onBase: ForgePlan): ClosedPullRequest | undefined {
  const { standing, forge, branches } = work;
  const branch = standing.branches.find(({ name }) => name === part.branch);
  // Where several publish by one branch, an open one of others alone is none of ours.
  if (branch?.pullRequest !== undefined && branch.commits.some((one) => isOurs(one, part))) return undefined;
  // A fork's branch can be deleted by its owner only, and the pull request ends with it.
  if (branch === undefined && branches.repository !== forge.repository) return undefined;
  const touched = touchedPart(part, onBase);
  return standing.closed?.find((one) => one.branch === part.branch && proposes(one.body, touched));
}

/** A maintainer who said no is not asked the same again with each push. */
export function leaveDismissed(work: Work, plan: ForgePlan, { number, url }: ClosedPullRequest): PartOutcome {
  work.warn(
    `Pull request #${number} of the same content was closed without being merged, so it is not opened again. Reopen it (${url}), publish another version, or give another branch.`,
  );
  return { operation: "skipped", plan, pullRequest: { number, url } };
}
