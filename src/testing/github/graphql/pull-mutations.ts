import { forbidden, mayWrite, requireOpening } from "../access.ts";
import { closePull, editPull, happened, openPull, toDraft } from "../pull-life.ts";
import { enableAutoMerge } from "../auto-merge.ts";
import type { MergeMethod, PullRequest } from "../pull-request.ts";
import { headsPrefix } from "../repository.ts";
import { actorNode } from "./actor-nodes.ts";
import type { Context, Node } from "./context.ts";
import { pullOf, repositoryOf } from "./find.ts";
import { partsOf } from "../node-id.ts";
import { pullNode } from "./pull-node.ts";

interface CreateInput {
  readonly repositoryId: string;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly headRepositoryId?: string | null;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean | null;
  readonly maintainerCanModify?: boolean | null;
}

interface UpdateInput {
  readonly pullRequestId: string;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly baseRefName?: string | null;
  readonly state?: "OPEN" | "CLOSED" | null;
  readonly maintainerCanModify?: boolean | null;
  readonly labelIds?: readonly string[] | null;
}

export async function createPullRequest(context: Context, input: CreateInput): Promise<Node> {
  const repository = repositoryOf(context, input.repositoryId);
  const { headRepository, head } = headOf(context, input);
  requireOpening(context.actor, repository, headRepository);
  const pull = await openPull(repository, context.actor.account, {
    base: input.baseRefName.replace(headsPrefix, ""),
    headRepository,
    head,
    title: input.title,
    body: input.body ?? "",
    draft: input.draft ?? false,
    maintainerCanModify: input.maintainerCanModify ?? true,
  });
  return { pullRequest: pullNode(context, pull) };
}

/** `branch` or `owner:branch`, or a branch of the repository that is named beside it. */
function headOf(context: Context, input: CreateInput): Pick<PullRequest, "headRepository" | "head"> {
  const repository = repositoryOf(context, input.headRepositoryId ?? input.repositoryId);
  const name = input.headRefName.replace(headsPrefix, "");
  const colon = name.indexOf(":");
  if (colon === -1) return { headRepository: repository, head: name };
  const owner = name.slice(0, colon).toLowerCase();
  const family = [...context.state.repositories.values()].filter(
    (one) => one === repository || one.parent === repository,
  );
  const found = family.find((one) => one.owner.login.toLowerCase() === owner);
  return { headRepository: found ?? repository, head: name.slice(colon + 1) };
}

export async function updatePullRequest(context: Context, input: UpdateInput): Promise<Node> {
  const pull = ownPull(context, input.pullRequestId, "UpdatePullRequest");
  const { title, body, baseRefName, maintainerCanModify, state, labelIds } = input;
  const change = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  await editPull(pull, {
    ...change,
    ...(baseRefName === undefined ? {} : { base: baseRefName }),
    ...(state === "OPEN" || state === "CLOSED" ? { state: state === "OPEN" ? "open" : "closed" } : {}),
    maintainerCanModify,
  });
  if (labelIds !== undefined && labelIds !== null) setLabels(pull, labelIds);
  return { pullRequest: pullNode(context, pull), actor: actorNode(context, context.actor.account) };
}

function setLabels(pull: PullRequest, ids: readonly string[]): void {
  const names = ids.map((id) => String(partsOf(id, "LA")[1]));
  pull.labels.clear();
  for (const name of names) pull.labels.add(name);
  happened(pull, "labeled");
}

export function closePullRequest(context: Context, { pullRequestId }: { pullRequestId: string }): Node {
  const pull = ownPull(context, pullRequestId, "ClosePullRequest");
  closePull(pull);
  return { pullRequest: pullNode(context, pull) };
}

export async function reopenPullRequest(context: Context, { pullRequestId }: { pullRequestId: string }): Promise<Node> {
  const pull = ownPull(context, pullRequestId, "ReopenPullRequest");
  await editPull(pull, { state: "open" });
  return { pullRequest: pullNode(context, pull) };
}

export function convertPullRequestToDraft(context: Context, { pullRequestId }: { pullRequestId: string }): Node {
  const pull = ownPull(context, pullRequestId, "ConvertPullRequestToDraft");
  toDraft(pull, true);
  return { pullRequest: pullNode(context, pull) };
}

export function markPullRequestReadyForReview(context: Context, { pullRequestId }: { pullRequestId: string }): Node {
  const pull = ownPull(context, pullRequestId, "MarkPullRequestReadyForReview");
  toDraft(pull, false);
  return { pullRequest: pullNode(context, pull) };
}

export async function enablePullRequestAutoMerge(
  context: Context,
  { pullRequestId, mergeMethod }: { pullRequestId: string; mergeMethod?: MergeMethod | null },
): Promise<Node> {
  const pull = pullOf(context, pullRequestId);
  if (!mayWrite(context.actor, pull.repository)) throw forbidden(context.actor, "EnablePullRequestAutoMerge");
  await enableAutoMerge(context.state, pull, { method: mergeMethod ?? "MERGE", by: context.actor.account });
  return { pullRequest: pullNode(context, pull), actor: actorNode(context, context.actor.account) };
}

/** The author may change it, and whoever may write. */
function ownPull(context: Context, id: string, what: string): PullRequest {
  const pull = pullOf(context, id);
  if (pull.author !== context.actor.account && !mayWrite(context.actor, pull.repository)) {
    throw forbidden(context.actor, what);
  }
  return pull;
}
