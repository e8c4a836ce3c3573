import type { Account } from "./accounts.ts";
import { mergeability } from "./mergeability.ts";
import { happened } from "./pull-life.ts";
import type { MergeMethod, PullRequest } from "./pull-request.ts";
import { unprocessable } from "./refusal.ts";
import type { GithubState } from "./state.ts";

/** Lets the pull request merge by itself later. Throws `Refusal` where GitHub would not. */
export async function enableAutoMerge(
  state: GithubState,
  pull: PullRequest,
  { method, by }: { readonly method: MergeMethod; readonly by: Account },
): Promise<void> {
  if (!pull.repository.autoMergeAllowed) throw unprocessable("Auto merge is not allowed for this repository");
  if (pull.state === "closed") throw unprocessable("Pull request is closed");
  // What could be merged at once has nothing to wait for: GitHub wants it merged instead.
  const waits = pull.draft || pull.repository.isProtected(pull.base);
  if (!waits && (await mergeability(state, pull)) === "MERGEABLE") {
    throw unprocessable("Pull request Pull request is in clean status");
  }
  pull.autoMerge = { method, by, at: new Date() };
  happened(pull, "auto_merge_enabled");
}
