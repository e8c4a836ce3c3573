import { messageOf } from "../../core/errors.ts";
import type { PullRequest, PullRequestExtras } from "../../publish/forge/ports.ts";
import { interruptionOf } from "../../registry/line.ts";
import { isFailure, isMergeableNow, isNotFound, isNotYetSeen, Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

export const autoMergeMutation = `mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;

const mergeMethods = { squash: "SQUASH", merge: "MERGE", rebase: "REBASE" } as const;

/** Labels, reviewers, assignees and auto-merge; resolves to one sentence for each that could not be had. */
export async function addExtras(
  repository: Repository,
  pull: PullRequest,
  extras: PullRequestExtras,
): Promise<readonly string[]> {
  const { signal } = repository;
  const troubles: string[] = [];
  for (const [what, work] of workOf(repository, pull, extras)) {
    try {
      // The pull request was there a moment ago, wherever GitHub looks for it now.
      await repository.api.asker.ask(work, { passes: isNotYetThere });
    } catch (error) {
      if (signal?.aborted === true) throw interruptionOf(signal);
      troubles.push(`${what} could not be set on pull request #${pull.number}: ${reasonOf(error)}`);
    }
  }
  return troubles;
}

const isNotYetThere = (refusal: Refusal) => isNotYetSeen(refusal) || isNotFound(refusal);

function reasonOf(error: unknown): string {
  if (error instanceof Refusal && isMergeableNow(error)) return "it can be merged at once, and waits for nothing.";
  const said = error instanceof Refusal && isFailure(error) ? `GitHub failed (${error.status}).` : messageOf(error);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

type Work = readonly [what: string, work: () => Promise<unknown>];

function workOf({ api, pulls }: Repository, { number, id }: PullRequest, extras: PullRequestExtras): Work[] {
  const { labels, reviewers, teamReviewers, assignees, autoMerge } = extras;
  const issue = { ...pulls, issue_number: number };
  const pull = { ...pulls, pull_number: number };
  const all: Work[] = [];
  if (labels.length > 0) {
    const wanted = { ...issue, labels: [...labels] };
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/labels";
    all.push(["Labels", () => api.rest((request) => request(route, wanted))]);
  }
  // One that can't be asked, such as the author, would take the others along.
  const asked = [
    ...reviewers.map((one) => ({ reviewers: [one] })),
    ...teamReviewers.map((one) => ({ team_reviewers: [one] })),
  ];
  for (const wanted of asked) {
    const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
    const name = Object.values(wanted).flat().join();
    all.push([`The reviewer ${name}`, () => api.rest((request) => request(route, { ...pull, ...wanted }))]);
  }
  if (assignees.length > 0) {
    const wanted = { ...issue, assignees: [...assignees] };
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";
    all.push(["Assignees", () => api.rest((request) => request(route, wanted))]);
  }
  if (autoMerge !== undefined) {
    const input = { pullRequestId: id, mergeMethod: mergeMethods[autoMerge] };
    all.push(["Auto-merge", () => api.graphql(autoMergeMutation, { input })]);
  }
  return all;
}
