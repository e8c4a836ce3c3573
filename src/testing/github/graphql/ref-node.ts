import { headsPrefix, type Repository } from "../repository.ts";
import { mayWrite } from "../access.ts";
import { commitNode } from "./commit-node.ts";
import { connection, type PageArguments } from "./connection.ts";
import type { Context, Node } from "./context.ts";
import { objectNode } from "./git-nodes.ts";
import { nodeId } from "../node-id.ts";
import { type PullArguments, pullsConnection } from "./pull-node.ts";

/** A ref that is there, at an object. */
export function refNode(context: Context, repository: Repository, ref: string, target: string): Node {
  const slash = ref.indexOf("/", "refs/".length) + 1;
  const name = ref.slice(slash);
  return {
    __typename: "Ref",
    id: nodeId("REF", repository.id, ref),
    name,
    prefix: ref.slice(0, slash),
    target: () => objectNode(context, repository, target),
    repository: () => context.nodes.repository(context, repository),
    // Only administrators see the rule itself.
    branchProtectionRule: null,
    refUpdateRule:
      ref.startsWith(headsPrefix) && repository.isProtected(name) ? ruleNode(context, repository, name) : null,
    compare: ({ headRef }: { headRef: string }) => compare(context, repository, target, headRef),
    associatedPullRequests: (args: PullArguments) => {
      const pulls = repository.pulls.filter((pull) => pull.headRepository === repository && pull.head === name);
      return pullsConnection(context, "associatedPullRequests", pulls, args);
    },
  };
}

function ruleNode(context: Context, repository: Repository, pattern: string): Node {
  return {
    pattern,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: false,
    requiredApprovingReviewCount: 1,
    requiredStatusCheckContexts: [],
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requiresSignatures: false,
    viewerAllowedToDismissReviews: mayWrite(context.actor, repository),
    viewerCanPush: false,
  };
}

async function compare(context: Context, repository: Repository, base: string, headRef: string): Promise<Node | null> {
  const { store } = repository;
  const head = await store.ref(headRef.startsWith("refs/") ? headRef : `${headsPrefix}${headRef}`);
  if (head === undefined) return null;
  const [ahead, behind] = await Promise.all([store.between(base, head), store.between(head, base)]);
  const status =
    ahead.length === 0 ? (behind.length === 0 ? "IDENTICAL" : "BEHIND") : behind.length === 0 ? "AHEAD" : "DIVERGED";
  return {
    id: nodeId("REF", repository.id, base, head),
    status,
    aheadBy: ahead.length,
    behindBy: behind.length,
    baseTarget: () => objectNode(context, repository, base),
    headTarget: () => objectNode(context, repository, head),
    commits: (page: PageArguments) =>
      connection("commits", ahead.toReversed(), page, (id) => commitNode(context, repository, id)),
  };
}
