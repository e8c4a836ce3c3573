import { type Committed, commitOnBranch } from "../commit-on-branch.ts";
import { noId } from "../git-store.ts";
import { moveRefs } from "../move-refs.ts";
import { unprocessable } from "../refusal.ts";
import { commitNode } from "./commit-node.ts";
import type { Context, Node } from "./context.ts";
import { refOf, repositoryOf } from "./find.ts";
import { refNode } from "./ref-node.ts";

interface CommitInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly expectedHeadOid: string;
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force?: boolean | null;
}

export async function createCommitOnBranch(context: Context, input: CommitInput): Promise<Node> {
  const place = placeOf(context, input.branch);
  const committed = await commitOnBranch(context.state, context.actor, {
    ...place,
    expectedHead: input.expectedHeadOid,
    headline: input.message.headline,
    text: input.message.body ?? "",
    additions: input.fileChanges?.additions ?? [],
    deletions: input.fileChanges?.deletions ?? [],
  });
  return payloadOf(context, committed);
}

function placeOf(context: Context, branch: CommitInput["branch"]) {
  if (branch.id !== undefined) {
    const { repository, ref } = refOf(context, branch.id);
    return { repository, repositoryName: repository.fullName, branch: ref };
  }
  const { repositoryNameWithOwner: repositoryName, branchName } = branch;
  if (repositoryName === undefined || branchName === undefined) {
    throw unprocessable("Either the branch's id or both repositoryNameWithOwner and branchName have to be given.");
  }
  return { repository: context.state.repository(repositoryName), repositoryName, branch: branchName };
}

function payloadOf(context: Context, { repository, ref, commit }: Committed): Node {
  return {
    commit: () => commitNode(context, repository, commit),
    ref: () => refNode(context, repository, ref, commit),
  };
}

export async function createRef(
  context: Context,
  { repositoryId, name, oid }: { repositoryId: string; name: string; oid: string },
): Promise<Node> {
  const repository = repositoryOf(context, repositoryId);
  const by = { actor: context.actor, what: "CreateRef" };
  if (!name.startsWith("refs/")) throw unprocessable(`${name} is not a valid ref name.`);
  if ((await repository.store.ref(name)) !== undefined) {
    // Whether somebody may write comes first.
    await moveRefs(context.state, repository, by, []);
    throw unprocessable(`A ref named "${name}" already exists in the repository.`);
  }
  await moveRefs(context.state, repository, by, [{ ref: name, from: noId, to: oid, force: false }]);
  return { ref: refNode(context, repository, name, oid) };
}

export async function updateRef(
  context: Context,
  { refId, oid, force }: { refId: string; oid: string; force?: boolean | null },
): Promise<Node> {
  const { repository, ref } = refOf(context, refId);
  const by = { actor: context.actor, what: "UpdateRef" };
  await moveRefs(context.state, repository, by, [{ ref, to: oid, force: force ?? false }]);
  return { ref: refNode(context, repository, ref, oid) };
}

export async function updateRefs(
  context: Context,
  { repositoryId, refUpdates }: { repositoryId: string; refUpdates: readonly RefUpdate[] },
): Promise<Node> {
  const moves = refUpdates.map(({ name, beforeOid, afterOid, force }) => ({
    ref: name,
    to: afterOid,
    force: force ?? false,
    ...(typeof beforeOid === "string" ? { from: beforeOid } : {}),
  }));
  const by = { actor: context.actor, what: "UpdateRefs" };
  await moveRefs(context.state, repositoryOf(context, repositoryId), by, moves);
  return {};
}

export async function deleteRef(context: Context, { refId }: { refId: string }): Promise<Node> {
  const { repository, ref } = refOf(context, refId);
  const by = { actor: context.actor, what: "DeleteRef" };
  await moveRefs(context.state, repository, by, [{ ref, to: noId, force: true }]);
  return {};
}
