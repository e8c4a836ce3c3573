import { randomBytes } from "node:crypto";
import { deleteBranch } from "./refs.ts";
import type { Repository } from "./repository.ts";

const prefix = "bazaar/tmp/";
/** GitHub may give names with their folders or without. */
const ours = /(?:^|\/)(([0-9a-z]{6,12})-[0-9a-f]{16})$/;
const dayMs = 86_400_000;

export const leftQuery = `query Left($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 50) { nodes { name } } }
}`;

interface LeftAnswer {
  readonly repository: { readonly refs: { readonly nodes: readonly ({ readonly name: string } | null)[] } } | null;
}

/** A name that nobody else has, and that says since when. */
export function workBranch({ api }: Repository): string {
  return `${prefix}${api.asker.now().toString(36)}-${randomBytes(8).toString("hex")}`;
}

/** Takes away what killed processes left a day ago and longer. */
export async function clearLeft(repository: Repository): Promise<void> {
  // What was asked for is done already: nobody waits long for this.
  const lasting = repository.lasting();
  const { api, place } = lasting;
  const variables = { owner: place.owner, name: place.repo, prefix: `refs/heads/${prefix}` };
  try {
    const answer = await api.asker.ask(() => api.graphql<LeftAnswer>(leftQuery, variables));
    for (const node of answer.repository?.refs.nodes ?? []) {
      const [, name, since = ""] = ours.exec(node?.name ?? "") ?? [];
      if (name !== undefined && api.asker.now() - Number.parseInt(since, 36) > dayMs)
        await deleteBranch(lasting, prefix + name);
    }
  } catch {
    // Left for the next one.
  }
}
