import type { PullRequest } from "./pull-request.ts";
import type { GithubState } from "./state.ts";

export type Mergeability = "MERGEABLE" | "CONFLICTING" | "UNKNOWN";

/** By merge of these two commits: GitHub keeps what it computed, too. */
const computed = new Map<string, "MERGEABLE" | "CONFLICTING">();

/** What a real `git merge-tree` says of the pull request now; of closed ones GitHub says UNKNOWN. */
export async function mergeability(state: GithubState, pull: PullRequest): Promise<Mergeability> {
  const { store } = pull.repository;
  const base = await pull.repository.head(pull.base);
  if (pull.state === "closed" || base === undefined) return "UNKNOWN";
  if (state.faults.forRead("unknown-mergeable")) return "UNKNOWN";
  const key = `${base} ${pull.headId}`;
  const known =
    computed.get(key) ?? ((await store.merged(base, pull.headId)) === undefined ? "CONFLICTING" : "MERGEABLE");
  computed.set(key, known);
  return known;
}
