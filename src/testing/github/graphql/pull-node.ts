import { mayWrite } from "../access.ts";
import { mergeability } from "../mergeability.ts";
import type { PullRequest } from "../pull-request.ts";
import { headsPrefix } from "../repository.ts";
import { actorNode, userNode } from "./actor-nodes.ts";
import { commitNode } from "./commit-node.ts";
import { connection, type PageArguments } from "./connection.ts";
import { type Context, dateText, type Node } from "./context.ts";
import { nodeId } from "../node-id.ts";

export interface PullArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

export function pullsConnection(context: Context, name: string, pulls: readonly PullRequest[], args: PullArguments) {
  const { states, headRefName, baseRefName, labels, orderBy } = args;
  const found = pulls.filter(
    (pull) =>
      (states ?? [stateOf(pull)]).includes(stateOf(pull)) &&
      (headRefName ?? pull.head) === pull.head &&
      (baseRefName ?? pull.base) === pull.base &&
      (labels ?? [...pull.labels]).every((label) => pull.labels.has(label)),
  );
  const sorted = orderBy?.direction === "DESC" ? found.toReversed() : found;
  const seen = context.state.faults.forRead("unseen-pull-request") ? [] : sorted;
  return connection(name, seen, args, (pull) => pullNode(context, pull));
}

export function pullNode(context: Context, pull: PullRequest): Node {
  return { ...said(context, pull), ...git(context, pull), ...people(context, pull), ...rights(context, pull) };
}

function said({ state }: Context, pull: PullRequest): Node {
  const { number, title, body, draft, createdAt, updatedAt, closedAt, merged } = pull;
  const resourcePath = `/${pull.repository.fullName}/pull/${number}`;
  return {
    __typename: "PullRequest",
    id: nodeId("PR", pull.repository.id, number),
    number,
    title,
    body,
    merged,
    isDraft: draft,
    state: stateOf(pull),
    closed: pull.state === "closed",
    locked: false,
    resourcePath,
    url: `${state.origin}${resourcePath}`,
    bodyText: body,
    createdAt: dateText(createdAt),
    updatedAt: dateText(updatedAt),
    closedAt: closedAt === undefined ? null : dateText(closedAt),
  };
}

function git(context: Context, pull: PullRequest): Node {
  const { repository, headRepository, head, base, headId } = pull;
  const ref = (of: typeof repository, branch: string) => async () => {
    const id = await of.head(branch);
    return id === undefined ? null : context.nodes.ref(context, of, `${headsPrefix}${branch}`, id);
  };
  return {
    baseRefName: base,
    headRefName: head,
    headRefOid: headId,
    baseRefOid: pull.baseId,
    baseRef: ref(repository, base),
    headRef: ref(headRepository, head),
    isCrossRepository: headRepository !== repository,
    mergeable: () => mergeability(context.state, pull),
    commits: async (page: PageArguments) => {
      const ids = (await repository.store.between(pull.baseId, headId)).toReversed().slice(0, 250);
      return connection("commits", ids, page, (id) => ({
        id: nodeId("C", repository.id, id, pull.number),
        __typename: "PullRequestCommit",
        commit: () => commitNode(context, repository, id),
      }));
    },
    repository: () => context.nodes.repository(context, repository),
    baseRepository: () => context.nodes.repository(context, repository),
    headRepository: () =>
      context.state.repository(headRepository.fullName) === headRepository
        ? context.nodes.repository(context, headRepository)
        : null,
    headRepositoryOwner: () => actorNode(context, headRepository.owner),
  };
}

function people(context: Context, pull: PullRequest): Node {
  const account = (login: string) => context.state.accounts.of(login);
  const label = (name: string) => ({ id: nodeId("LA", pull.repository.id, name), name, color: "ededed" });
  const reviewers = [
    ...[...pull.reviewers].map((login) => () => userNode(context, account(login))),
    ...[...pull.teamReviewers].map((slug) => () => ({ __typename: "Team", slug, name: slug })),
  ];
  return {
    author: actorNode(context, pull.author),
    labels: (page: PageArguments) => connection("labels", [...pull.labels], page, label),
    assignees: (page: PageArguments) =>
      connection("assignees", [...pull.assignees], page, (login) => userNode(context, account(login))),
    reviewRequests: (page: PageArguments) =>
      connection("reviewRequests", reviewers, page, (requestedReviewer) => ({ requestedReviewer })),
    autoMergeRequest: autoMerge(context, pull),
  };
}

function autoMerge(context: Context, pull: PullRequest): Node | null {
  if (pull.autoMerge === undefined) return null;
  const { method, by, at } = pull.autoMerge;
  return {
    mergeMethod: method,
    enabledAt: dateText(at),
    authorEmail: null,
    commitBody: null,
    commitHeadline: null,
    enabledBy: actorNode(context, by),
    pullRequest: () => pullNode(context, pull),
  };
}

function rights(context: Context, pull: PullRequest): Node {
  const writes = mayWrite(context.actor, pull.repository);
  return {
    maintainerCanModify: pull.maintainerCanModify,
    viewerCanUpdate: writes || context.actor.account === pull.author,
    viewerDidAuthor: context.actor.account === pull.author,
    viewerCanEnableAutoMerge: writes && pull.repository.autoMergeAllowed,
  };
}

function stateOf(pull: PullRequest): string {
  return pull.merged ? "MERGED" : pull.state.toUpperCase();
}
