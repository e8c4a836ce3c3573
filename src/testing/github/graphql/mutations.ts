import type { Context, Node } from "./context.ts";
import {
  closePullRequest,
  convertPullRequestToDraft,
  createPullRequest,
  enablePullRequestAutoMerge,
  markPullRequestReadyForReview,
  reopenPullRequest,
  updatePullRequest,
} from "./pull-mutations.ts";
import { createCommitOnBranch, createRef, deleteRef, updateRef, updateRefs } from "./ref-mutations.ts";

type Mutation = (context: Context, args: Readonly<Record<string, unknown>>) => Promise<Node>;

/** Every payload gives back the caller's own id. */
// The schema has checked the input before it comes here: each mutation says what it looks like.
// oxlint-disable-next-line typescript/no-explicit-any
function mutation(run: (context: Context, input: any) => Node | Promise<Node>): Mutation {
  return async (context, args) => {
    const input = args["input"] as { readonly clientMutationId?: string | null };
    return { ...(await run(context, input)), clientMutationId: input.clientMutationId ?? null };
  };
}

export const mutations: Readonly<Record<string, Mutation>> = {
  createCommitOnBranch: mutation(createCommitOnBranch),
  createRef: mutation(createRef),
  updateRef: mutation(updateRef),
  updateRefs: mutation(updateRefs),
  deleteRef: mutation(deleteRef),
  createPullRequest: mutation(createPullRequest),
  updatePullRequest: mutation(updatePullRequest),
  closePullRequest: mutation(closePullRequest),
  reopenPullRequest: mutation(reopenPullRequest),
  convertPullRequestToDraft: mutation(convertPullRequestToDraft),
  markPullRequestReadyForReview: mutation(markPullRequestReadyForReview),
  enablePullRequestAutoMerge: mutation(enablePullRequestAutoMerge),
};
