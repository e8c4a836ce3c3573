import { announce, settle } from "./announce.ts";
import { appendTo, rebuild, tidy } from "./branch.ts";
import { dismissedBy, leaveDismissed } from "./dismissed.ts";
import type { Part } from "./job.ts";
import type { PartOutcome, Step } from "./outcome.ts";
import { changesNothing, type ForgePlan, planOn } from "./plan.ts";
import type { BranchCommit, ForgeBranch } from "./ports.ts";
import { bodyWith } from "./pull-request-text.ts";
import { takenBack } from "./taken-back.ts";
import { hasMoved, isOurs } from "./trailer.ts";
import type { Work } from "./work.ts";

/** Brings a part's pull request to what the plugins are now: opens, updates, rebuilds or closes it, or leaves it. */
export async function propose(work: Work, part: Part): Promise<Step> {
  const onBase = work.onBase(part);
  const branch = work.standing.branches.find(({ name }) => name === part.branch);
  if (branch !== undefined) return await revise(work, { part, branch, onBase });
  if (changesNothing(onBase)) return { operation: "unchanged", plan: onBase };
  const dismissed = dismissedBy(work, part, onBase);
  if (dismissed !== undefined) return leaveDismissed(work, onBase, dismissed);
  work.tell(`Making the branch ${part.branch}.`);
  const made = await work.branches.createBranch(part.branch, work.base.head);
  if (made === "exists") return "moved";
  const committed = await appendTo(work, part, onBase);
  if (committed === "moved") return "moved";
  return {
    operation: "created",
    plan: onBase,
    commit: committed,
    pullRequest: await announce(work, { part, onBase, commits: [] }),
  };
}

/** Whether `propose` would write nothing to the part's branch, as far as `work` knows. */
export function isProposed(work: Work, part: Part): boolean {
  const onBase = work.onBase(part);
  if (changesNothing(onBase) || dismissedBy(work, part, onBase) !== undefined) return true;
  const branch = work.standing.branches.find(({ name }) => name === part.branch);
  if (branch?.pullRequest === undefined) return false;
  const onBranch = planOn(branch.tree, part, work.job);
  return changesNothing(onBranch) && !isStale(work, { part, branch, onBase }, onBranch);
}

/** A branch of ours that is there already. */
interface Standing {
  readonly part: Part;
  readonly branch: ForgeBranch;
  readonly onBase: ForgePlan;
}

async function revise(work: Work, standing: Standing): Promise<Step> {
  const { part, branch, onBase } = standing;
  const policy = work.job.request.onHumanCommits ?? "append";
  const people = policy === "overwrite" ? [] : branch.commits.filter((one) => !isOurs(one, part));
  if (changesNothing(onBase)) return await finish(work, standing, people);
  const dismissed = dismissedBy(work, part, onBase);
  if (dismissed !== undefined) return leaveDismissed(work, onBase, dismissed);
  if (people.length > 0 && policy === "skip") return skip(work, standing, leftAlone(people));
  const onBranch = planOn(branch.tree, part, work.job);
  if (people.length === 0)
    return isStale(work, standing, onBranch) ? await renew(work, standing) : await append(work, standing, onBranch);
  const stuck = branch.pullRequest?.mergeable === "conflicting" && differs(onBase, onBranch);
  return stuck ? skip(work, standing, conflicting(people)) : await append(work, standing, onBranch);
}

/** Whether the branch has to be made anew: it is not ours alone, or merging it would conflict or undo what came since. */
function isStale(work: Work, { part, branch, onBase }: Standing, onBranch: ForgePlan): boolean {
  const { commits, tree, pullRequest } = branch;
  if (commits.length === 0) return tree.head !== work.base.head;
  if (!commits.every((one) => isOurs(one, part)) || hasMoved(commits, work.base, part, work.job)) return true;
  if (pullRequest?.mergeable === "mergeable" || !differs(onBase, onBranch)) return false;
  // As long as the forge does not know, only what is written anyway is written on the new base.
  return pullRequest?.mergeable === "conflicting" || !changesNothing(onBranch);
}

/** Whether base and branch would end with other files: where not, there is nothing to conflict. */
function differs(onBase: ForgePlan, onBranch: ForgePlan): boolean {
  const [one, other] = [onBase.entries.files(), onBranch.entries.files()];
  return [...one].some(([path, text]) => other.get(path) !== text);
}

/** The base has everything: what is still open is over. */
async function finish(work: Work, { branch, onBase }: Standing, people: readonly BranchCommit[]): Promise<PartOutcome> {
  const { pullRequest } = branch;
  if (pullRequest === undefined) return { operation: "unchanged", plan: onBase };
  if (people.length > 0) {
    work.warn(`Pull request #${pullRequest.number} has nothing of ours left to merge, and ${leftAlone(people)}`);
    return { operation: "skipped", plan: onBase, pullRequest };
  }
  work.tell(`Closing pull request #${pullRequest.number}: the marketplace has everything.`);
  // Without versions: as we closed it, nobody said no to them.
  await work.forge.closePullRequest(pullRequest, bodyWith(pullRequest.body, ["The marketplace has everything."]));
  await tidy(work, branch.name);
  return { operation: "closed", plan: onBase, pullRequest };
}

async function append(work: Work, standing: Standing, plan: ForgePlan): Promise<Step> {
  const { part, branch, onBase } = standing;
  const { pullRequest, commits } = branch;
  const announced = { part, onBase, commits };
  if (changesNothing(plan) && pullRequest !== undefined)
    return { operation: "unchanged", plan, pullRequest: await settle(work, announced, pullRequest) };
  if (changesNothing(plan)) return { operation: "created", plan: onBase, pullRequest: await announce(work, announced) };
  work.tell(`Committing to ${branch.name}.`);
  const commit = await appendTo(work, part, plan);
  const sentence = takenBack(branch, part, plan, onBase);
  if (sentence !== undefined && commit !== "moved") work.warn(sentence);
  return commit === "moved" ? "moved" : await told(work, standing, commits, { plan, commit });
}

async function renew(work: Work, standing: Standing): Promise<Step> {
  const { part, branch, onBase } = standing;
  work.tell(`Making ${branch.name} anew from ${work.standing.baseName}, which has moved on.`);
  const commit = await rebuild(work, part, branch, onBase);
  return commit === "moved" ? "moved" : await told(work, standing, [], { plan: onBase, commit });
}

async function told(
  work: Work,
  { part, branch, onBase }: Standing,
  commits: readonly BranchCommit[],
  done: Pick<PartOutcome, "plan" | "commit">,
): Promise<PartOutcome> {
  const open = branch.pullRequest;
  const announced = { part, onBase, commits };
  if (open === undefined)
    return { operation: "created", ...done, plan: onBase, pullRequest: await announce(work, announced) };
  return { operation: "updated", ...done, pullRequest: await settle(work, announced, open) };
}

function skip(work: Work, { branch, onBase }: Standing, why: string): PartOutcome {
  const { pullRequest, name } = branch;
  work.warn(`The branch ${name} was left as it is: ${why}`);
  return { operation: "skipped", plan: onBase, ...(pullRequest === undefined ? {} : { pullRequest }) };
}

function leftAlone(people: readonly BranchCommit[]): string {
  return `it has ${count(people)} by others (${shown(people)}). Merge or close it, or give on-human-commits: overwrite.`;
}

function conflicting(people: readonly BranchCommit[]): string {
  return `it conflicts with the base and has ${count(people)} by others (${shown(people)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`;
}

function count({ length }: readonly BranchCommit[]): string {
  return length === 1 ? "1 commit" : `${length} commits`;
}

function shown(people: readonly BranchCommit[]): string {
  const ids = people.slice(-3).map(({ id }) => id.slice(0, 12));
  return ids.join(", ");
}
