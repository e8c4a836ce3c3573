import type { ForgePlan } from "./plan.ts";
import type { CommitOutcome, Forge, ForgeCommit } from "./ports.ts";

type Message = Pick<ForgeCommit, "headline" | "text">;

/**
 * Commits a plan on top of the tree that it was made for: one commit, and one before it where links or executable files
 * stand in the place of ours.
 */
export async function commitPlan(
  forge: Forge,
  branch: string,
  plan: ForgePlan,
  message: Message,
): Promise<CommitOutcome> {
  const { additions, deletions, replaced, tree } = plan;
  const cleared = replaced.length === 0 ? undefined : await clear(forge, branch, plan, message);
  if (cleared !== undefined && cleared.kind !== "written") return cleared;
  return await forge.commit({ branch, head: cleared?.commit ?? tree.head, additions, deletions, ...message });
}

function clear(forge: Forge, branch: string, { replaced, tree }: ForgePlan, { text }: Message): Promise<CommitOutcome> {
  const headline = "Take away links and executable files that no publish writes";
  return forge.commit({ branch, head: tree.head, additions: new Map(), deletions: replaced, headline, text });
}
