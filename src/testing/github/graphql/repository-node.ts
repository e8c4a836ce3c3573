import { isBot, rightOf } from "../access.ts";
import { headsPrefix, type Repository } from "../repository.ts";
import { notFound } from "../refusal.ts";
import { actorNode } from "./actor-nodes.ts";
import { connection, type PageArguments } from "./connection.ts";
import { type Context, dateText, type Node } from "./context.ts";
import { expressionNode, objectNode } from "./git-nodes.ts";
import { nodeId } from "../node-id.ts";
import { type PullArguments, pullNode, pullsConnection } from "./pull-node.ts";
import { refNode } from "./ref-node.ts";

export function repositoryNode(context: Context, repository: Repository): Node {
  return { ...settings(context, repository), ...content(context, repository), ...lists(context, repository) };
}

function settings(context: Context, repository: Repository): Node {
  const { name, fullName, id, parent, isPrivate, archived, autoMergeAllowed } = repository;
  const right = rightOf(context.actor, repository);
  return {
    __typename: "Repository",
    id: nodeId("R", id),
    databaseId: id,
    name,
    nameWithOwner: fullName,
    isPrivate,
    isArchived: archived,
    isFork: parent !== undefined,
    isDisabled: false,
    isLocked: false,
    autoMergeAllowed,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    forkingAllowed: true,
    deleteBranchOnMerge: false,
    visibility: isPrivate ? "PRIVATE" : "PUBLIC",
    resourcePath: `/${fullName}`,
    url: `${context.state.origin}/${fullName}`,
    createdAt: dateText(repository.createdAt),
    owner: actorNode(context, repository.owner),
    parent: parent === undefined ? null : () => repositoryNode(context, parent),
    // The schema: "Will return null if authenticated as an GitHub App". A workflow's own token is one.
    viewerPermission: isBot(context.actor) ? null : right.toUpperCase(),
    viewerCanAdminister: right === "admin",
  };
}

function content(context: Context, repository: Repository): Node {
  const node = async (ref: string) => {
    const id = await repository.store.ref(ref);
    return id === undefined ? null : refNode(context, repository, ref, id);
  };
  return {
    defaultBranchRef: () => node(`${headsPrefix}${repository.defaultBranch}`),
    isEmpty: async () => (await repository.store.refs(headsPrefix)).size === 0,
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const ref = qualifiedName.startsWith("refs/") ? qualifiedName : `${headsPrefix}${qualifiedName}`;
      return context.state.isUnseen(repository, ref) ? null : node(ref);
    },
    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      if (typeof oid === "string") return objectNode(context, repository, oid);
      return typeof expression === "string" ? expressionNode(context, repository, expression) : null;
    },
  };
}

function lists(context: Context, repository: Repository): Node {
  const label = (name: string) => ({ id: nodeId("LA", repository.id, name), name, color: "ededed" });
  return {
    refs: async ({ refPrefix, query, ...page }: PageArguments & { refPrefix: string; query?: string | null }) => {
      const refs = [...(await repository.store.refs(refPrefix))].filter(([ref]) => ref.includes(query ?? ""));
      return connection("refs", refs, page, ([ref, id]) => refNode(context, repository, ref, id));
    },
    pullRequests: (args: PullArguments) => pullsConnection(context, "pullRequests", repository.pulls, args),
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull !== undefined && !context.state.faults.forRead("unseen-pull-request")) return pullNode(context, pull);
      throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
    },
    labels: (page: PageArguments) => connection("labels", [...repository.labels], page, label),
    label: ({ name }: { name: string }) => (repository.labels.has(name) ? label(name) : null),
    forks: (page: PageArguments) => {
      const forks = [...context.state.repositories.values()].filter((one) => one.parent === repository);
      return connection("forks", forks, page, (fork) => repositoryNode(context, fork));
    },
  };
}
