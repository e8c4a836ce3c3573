import { type Actor, requireWrite } from "./access.ts";
import { noId, type RefChange } from "./git-store.ts";
import { followBranch } from "./pull-life.ts";
import { Refusal, unprocessable } from "./refusal.ts";
import { headsPrefix, type Repository } from "./repository.ts";
import type { GithubState } from "./state.ts";

export interface RefMove extends RefChange {
  /** Whether it may leave commits behind. */
  readonly force: boolean;
}

/** Moves refs in one step, as somebody. Throws `Refusal`; nothing has moved then. */
export async function moveRefs(
  state: GithubState,
  repository: Repository,
  by: { readonly actor: Actor | undefined; readonly what: string },
  moves: readonly RefMove[],
): Promise<void> {
  requireWrite(by.actor, repository, by.what);
  for (const move of moves) await requireMove(repository, move);
  if (!(await repository.store.moveRefs(moves))) {
    // Somebody made it since it was looked for.
    if (moves.every(({ from }) => from === noId)) throw unprocessable("Reference already exists");
    throw unprocessable("A ref update was rejected: the reference is not where it was expected.");
  }
  for (const { ref, from } of moves) if (from === noId) state.freshRefs.add(`${repository.id} ${ref}`);
  await followMoves(state, repository, moves);
}

/** What has to happen after refs moved, whoever moved them. */
export async function followMoves(
  state: GithubState,
  repository: Repository,
  moves: readonly RefChange[],
): Promise<void> {
  const branches = moves
    .filter(({ ref }) => ref.startsWith(headsPrefix))
    .map(({ ref }) => ref.slice(headsPrefix.length));
  for (const branch of branches) await followBranch(state.repositories.values(), repository, branch);
}

async function requireMove(repository: Repository, { ref, to, force, from }: RefMove): Promise<void> {
  const { store } = repository;
  const now = await store.ref(ref);
  if (from === noId && now !== undefined) throw unprocessable("Reference already exists");
  if (from !== undefined && from !== (now ?? noId)) throw unprocessable(`Reference ${ref} is not at ${from}.`);
  requireUnprotected(repository, ref, to);
  if (to === noId) {
    if (now === undefined) throw unprocessable("Reference does not exist");
    return;
  }
  if (!(await store.isRefName(ref))) throw unprocessable(`${ref} is not a valid ref name.`);
  const object = await store.object(to);
  if (object === undefined) throw unprocessable("Object does not exist");
  if (ref.startsWith(headsPrefix) && object.type !== "commit") throw unprocessable("Object is not a commit");
  if (now === undefined || force || (await store.isAncestor(now, to))) return;
  throw unprocessable("Update is not a fast forward");
}

export function requireUnprotected(repository: Repository, ref: string, to: string): void {
  if (!repository.isProtected(ref.slice(headsPrefix.length))) return;
  const why = to === noId ? "Cannot delete this protected branch" : "Changes must be made through a pull request.";
  throw new Refusal(422, "UNPROCESSABLE", `Repository rule violations found\n\n${why}\n\n`);
}
