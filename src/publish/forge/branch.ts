import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { commitMessage } from "./commit-message.ts";
import { commitPlan } from "./commit-plan.ts";
import type { Part } from "./job.ts";
import type { ForgePlan } from "./plan.ts";
import type { CommitOutcome, ForgeBranch } from "./ports.ts";
import type { Work } from "./work.ts";

type Written = Extract<CommitOutcome, { kind: "written" }>;

/** Commits the plan on top of the part's branch, of which it was made. */
export function appendTo(work: Work, part: Part, plan: ForgePlan): Promise<Written | "moved"> {
  return commitTo(work, part, plan, part.branch);
}

/**
 * Makes the branch anew as one commit on the base. With an open pull request that is done on another branch, and the
 * pull request's is moved once: set back to the base it would have no commit for a moment, and GitHub would close it.
 */
export async function rebuild(
  work: Work,
  part: Part,
  branch: ForgeBranch,
  plan: ForgePlan,
): Promise<Written | "moved"> {
  const { branches, base } = work;
  if (branch.pullRequest === undefined) {
    const moved = await branches.moveBranch(branch.name, branch.tree.head, base.head);
    return moved === "moved" ? "moved" : await appendTo(work, part, plan);
  }
  const side = `bazaar-work/${Math.floor(branches.pace.random() * 2 ** 48).toString(16)}`;
  if ((await branches.createBranch(side, base.head)) === "exists") return "moved";
  try {
    const written = await commitTo(work, part, plan, side);
    if (written === "moved") return "moved";
    const moved = await branches.moveBranch(branch.name, branch.tree.head, written.commit);
    return moved === "moved" ? "moved" : written;
  } finally {
    await tidy(work, side);
  }
}

/** Takes a branch away that has served: what fails here is told, and is no failure of what was done. */
export async function tidy({ branches, warn }: Work, name: string): Promise<void> {
  try {
    await branches.deleteBranch(name);
  } catch (error) {
    const why = isBazaarError(error) ? error.problem : "";
    warn(`The branch ${name} of ${branches.repository} is of no more use and could not be deleted. ${why}`.trimEnd());
  }
}

async function commitTo(work: Work, part: Part, plan: ForgePlan, branch: string): Promise<Written | "moved"> {
  const message = commitMessage(part, plan, work);
  const outcome = await commitPlan(work.branches, branch, plan, message);
  if (outcome.kind !== "protected") return outcome.kind === "moved" ? "moved" : outcome;
  throw new BazaarError(
    "FORGE_REFUSED",
    `A rule of ${work.branches.repository} forbids commits to the branch "${branch}" (${outcome.said}).`,
    "Have branches of that name left out of the rule, name another one with `branch`, or publish from a fork.",
  );
}
