import type { ObjectId } from "../../publish/forge/ports.ts";
import { branchClash } from "../branch-clash.ts";
import { refOf } from "./look-query.ts";
import { recent } from "./recent.ts";
import { isAlreadyGone, isAlreadyThere, isForbidden, isMoved, isNotFound, isProtected, Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

export const updateRefsMutation = `mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/** The commit that a branch names; undefined where there is none of that name. */
export async function headOf({ api, place }: Repository, branch: string): Promise<ObjectId | undefined> {
  const wanted = { ...place, ref: `heads/${branch}` };
  try {
    const ask = () => api.rest((request) => request("GET /repos/{owner}/{repo}/git/ref/{ref}", wanted));
    return (await api.asker.ask(ask)).object.sha;
  } catch (error) {
    // 409: the repository is empty.
    if (error instanceof Refusal && (isNotFound(error) || error.status === 409)) return undefined;
    throw error;
  }
}

export async function createBranch(
  repository: Repository,
  name: string,
  head: ObjectId,
): Promise<"created" | "exists"> {
  type Outcome = "created" | "exists";
  const { api, place } = repository;
  const make = async (): Promise<Outcome> => {
    const wanted = { ...place, ref: refOf(name), sha: head };
    await api.rest((request) => request("POST /repos/{owner}/{repo}/git/refs", wanted));
    return "created";
  };
  const found = async () => ((await headOf(repository, name)) === head ? "created" : undefined);
  const outcome = await repository.asked("make a branch", () =>
    api.asker.ask(make, { found }).catch(async (error: unknown): Promise<Outcome> => {
      if (!(error instanceof Refusal) || (error.status !== 422 && error.status !== 409)) throw error;
      // Who is a moment too late may hear something else than that it exists.
      if ((await headOf(repository, name)) !== undefined) return "exists";
      const other = await inTheWay(repository, name);
      if (other !== undefined) throw branchClash(name, other);
      if (isAlreadyThere(error)) return "exists";
      throw error;
    }),
  );
  if (outcome === "created") repository.remember(name);
  return outcome;
}

/** A branch above or below which one of this name would lie. */
async function inTheWay(repository: Repository, name: string): Promise<string | undefined> {
  const parts = name.split("/");
  for (const at of parts.keys()) {
    const above = parts.slice(0, at).join("/");
    if (above !== "" && (await headOf(repository, above)) !== undefined) return above;
  }
  return (await branchesBelow(repository, `${name}/`))[0];
}

export const belowQuery = `query Below($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 50) { nodes { name } } }
}`;

interface BelowAnswer {
  readonly repository: { readonly refs: { readonly nodes: readonly ({ readonly name: string } | null)[] } } | null;
}

/** The first 50 branches whose names begin with `prefix`, which ends with a slash. */
export async function branchesBelow({ api, place }: Repository, prefix: string): Promise<string[]> {
  const variables = { owner: place.owner, name: place.repo, prefix: refOf(prefix) };
  const answer = await api.asker.ask(() => api.graphql<BelowAnswer>(belowQuery, variables));
  // GitHub may give names with their folders or without.
  return (answer.repository?.refs.nodes ?? []).flatMap((node) =>
    node === null ? [] : node.name.startsWith(prefix) ? node.name : prefix + node.name,
  );
}

/** One branch's move; `to` undefined deletes it. */
export interface Move {
  readonly name: string;
  readonly from: ObjectId;
  readonly to: ObjectId | undefined;
}

export type Moved =
  | { readonly kind: "done" }
  | { readonly kind: "moved" }
  | { readonly kind: "protected"; readonly said: string };

/** All of them or none, and only where each is at its `from`. */
export async function moveBranches(repository: Repository, moves: readonly Move[], force: boolean): Promise<Moved> {
  const { api } = repository;
  const repositoryId = await repository.id();
  const refUpdates = moves.map(({ name, from, to }) => ({
    name: refOf(name),
    beforeOid: from,
    afterOid: to ?? "0".repeat(from.length),
    force,
  }));
  const make = async (): Promise<Moved> => {
    await api.graphql(updateRefsMutation, { input: { repositoryId, refUpdates } });
    return { kind: "done" };
  };
  const isDone = async () => {
    const heads = await Promise.all(moves.map(({ name }) => headOf(repository, name)));
    return moves.every(({ to }, at) => heads[at] === to);
  };
  const found = async (): Promise<Moved | undefined> =>
    (await isDone()) || (!force && (await isBuiltUpon(repository, moves[0]))) ? { kind: "done" } : undefined;
  return await repository.asked("move a branch", () =>
    api.asker.ask(make, { found }).catch(async (error: unknown): Promise<Moved> => {
      if (!(error instanceof Refusal)) throw error;
      if (isProtected(error)) return { kind: "protected", said: error.message };
      if (isMoved(error)) return { kind: "moved" };
      if (isForbidden(error)) throw error;
      // Whatever GitHub calls it: where the branches are says whether it is that.
      const heads = await Promise.all(moves.map(({ name }) => headOf(repository, name)));
      if (moves.some(({ from }, at) => heads[at] !== from)) return { kind: "moved" };
      throw error;
    }),
  );
}

/** Whether a branch went forward to its new place, and further since: others may be quicker than a lost answer. */
async function isBuiltUpon(repository: Repository, move: Move | undefined): Promise<boolean> {
  if (move?.to === undefined) return false;
  return (await recent(repository, move.name))?.some(({ oid }) => oid === move.to) ?? false;
}

/** A branch that is not there is no error. */
export async function deleteBranch(repository: Repository, name: string): Promise<void> {
  const { api, place } = repository;
  const wanted = { ...place, ref: `heads/${name}` };
  await repository.asked("delete a branch", async () => {
    try {
      await api.asker.ask(() => api.rest((request) => request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", wanted)));
    } catch (error) {
      if (!(error instanceof Refusal && isAlreadyGone(error))) throw error;
    }
  });
}
