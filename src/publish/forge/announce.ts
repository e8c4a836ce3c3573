import type { Part } from "./job.ts";
import { type ForgePlan, touchedPart } from "./plan.ts";
import type { BranchCommit, PullRequest, PullRequestExtras } from "./ports.ts";
import { blocksBeside, bodyWith, pullRequestBody, pullRequestTitle } from "./pull-request-text.ts";
import { namesBeside } from "./trailer.ts";
import { headName, type Work } from "./work.ts";

/** What a pull request is about. */
export interface Announced {
  readonly part: Part;
  /** What merging the part changes. */
  readonly onBase: ForgePlan;
  /** Of its branch; other publishers' are told of too. */
  readonly commits: readonly BranchCommit[];
}

/** Opens the pull request of a part. */
export async function announce(work: Work, announced: Announced): Promise<PullRequest> {
  const { forge, standing, job } = work;
  const { part } = announced;
  work.tell(`Opening a pull request from ${part.branch} to ${standing.baseName}.`);
  // Others of this branch wrote of their plugins into the one before.
  const before = standing.closed?.find((one) => one.branch === part.branch)?.body ?? "";
  const opened = await forge.openPullRequest({
    base: standing.baseName,
    head: headName(work, part.branch),
    ...textOf(work, announced, "", before),
    draft: job.request.draft ?? false,
  });
  await addExtras(work, opened, wantedExtras(work, undefined));
  return opened;
}

/** Brings title and body of an open pull request to what they should be; what people wrote around ours stays. */
export async function settle(work: Work, announced: Announced, open: PullRequest): Promise<PullRequest> {
  const { title, body } = textOf(work, announced, open.body, open.body);
  const change = {
    ...(title === open.title ? {} : { title }),
    ...(sameText(body, open.body) ? {} : { body }),
  };
  if (Object.keys(change).length > 0) await work.forge.editPullRequest(open, change);
  await addExtras(work, open, wantedExtras(work, open));
  return open;
}

function textOf(work: Work, { part, onBase, commits }: Announced, old: string, told: string) {
  const touched = touchedPart(part, onBase);
  const beside = blocksBeside(namesBeside(commits, part), told);
  return {
    title: pullRequestTitle(touched, work.job, beside.length),
    body: bodyWith(old, pullRequestBody(touched, onBase, work, beside)),
  };
}

/** Forges may store other line ends. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n");
  return plain(a) === plain(b);
}

/** What the pull request lacks; who reviews it is asked once, since a review takes its reviewer off the list. */
function wantedExtras({ job, standing, warn }: Work, open: PullRequest | undefined): PullRequestExtras {
  const { extras, draft } = job.request;
  const { labels = [], reviewers = [], teamReviewers = [], assignees = [], autoMerge } = extras ?? {};
  const mayMerge = autoMerge !== undefined && open?.autoMerge !== true;
  if (mayMerge && !standing.autoMergeAllowed)
    warn("The pull request will not merge by itself: the repository's settings do not allow auto-merge.");
  else if (mayMerge && draft === true) warn("The pull request will not merge by itself: it is a draft.");
  const merge = mayMerge && standing.autoMergeAllowed && draft !== true;
  return {
    labels: labels.filter((label) => open?.labels.includes(label) !== true),
    reviewers: open === undefined ? reviewers : [],
    teamReviewers: open === undefined ? teamReviewers : [],
    assignees: open === undefined ? assignees : [],
    ...(merge ? { autoMerge } : {}),
  };
}

async function addExtras({ forge, warn }: Work, open: PullRequest, extras: PullRequestExtras): Promise<void> {
  const { autoMerge, ...lists } = extras;
  if (autoMerge === undefined && Object.values(lists).every((list) => list.length === 0)) return;
  for (const sentence of await forge.addExtras(open, extras)) warn(sentence);
}
