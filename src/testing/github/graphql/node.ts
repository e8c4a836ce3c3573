import type { Context, Node } from "./context.ts";
import { pullOf, refOf, repositoryOf } from "./find.ts";
import { noNode } from "../node-id.ts";
import { pullNode } from "./pull-node.ts";
import { refNode } from "./ref-node.ts";
import { repositoryNode } from "./repository-node.ts";

/** What an id of a repository, ref or pull request stands for. Throws `Refusal`. */
export async function nodeOf(context: Context, id: string): Promise<Node | null> {
  if (id.startsWith("R_")) return repositoryNode(context, repositoryOf(context, id));
  if (id.startsWith("PR_")) return pullNode(context, pullOf(context, id));
  if (!id.startsWith("REF_")) throw noNode(id);
  const { repository, ref } = refOf(context, id);
  const target = await repository.store.ref(ref);
  return target === undefined ? null : refNode(context, repository, ref, target);
}
