import { requireRead } from "../access.ts";
import type { PullRequest } from "../pull-request.ts";
import type { Repository } from "../repository.ts";
import type { Context } from "./context.ts";
import { noNode, partsOf } from "../node-id.ts";

/** The repository of an id. Throws `Refusal` where the actor sees none. */
export function repositoryOf(context: Context, id: string): Repository {
  const [number] = partsOf(id, "R");
  return byNumber(context, Number(number), id);
}

export function refOf(context: Context, id: string): { readonly repository: Repository; readonly ref: string } {
  const [number, ref] = partsOf(id, "REF");
  return { repository: byNumber(context, Number(number), id), ref: String(ref) };
}

export function pullOf(context: Context, id: string): PullRequest {
  const [repositoryId, number] = partsOf(id, "PR");
  const pulls = byNumber(context, Number(repositoryId), id).pulls;
  const pull = pulls.find((one) => one.number === number);
  // A replica that has not heard of it yet says the same.
  if (pull === undefined || context.state.faults.forRead("unseen-pull-request")) throw noNode(id);
  return pull;
}

function byNumber(context: Context, number: number, id: string): Repository {
  const found = [...context.state.repositories.values()].find((repository) => repository.id === number);
  if (found === undefined) throw noNode(id);
  requireRead(context.actor, found);
  return found;
}
