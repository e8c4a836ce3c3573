import { refOf } from "./look-query.ts";
import type { Repository } from "./repository.ts";

const fields = "oid url message signature { isValid } parents(first: 2) { nodes { oid } }";

export const recentQuery = `query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${fields} } } } } }
  }
}`;

/** What a commit that was made is told with. */
export interface MadeCommit {
  readonly oid: string;
  readonly url: string;
  readonly signature: { readonly isValid: boolean } | null;
}

export interface RecentCommit extends MadeCommit {
  readonly message: string;
  readonly parents: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
}

interface RecentAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: { readonly history?: { readonly nodes: readonly (RecentCommit | null)[] | null } };
    } | null;
  } | null;
}

/** The last 100 commits of a branch, newest first; undefined where there is no such branch. */
export async function recent({ api, place }: Repository, branch: string): Promise<readonly RecentCommit[] | undefined> {
  const variables = { owner: place.owner, name: place.repo, branch: refOf(branch) };
  const { repository } = await api.asker.ask(() => api.graphql<RecentAnswer>(recentQuery, variables));
  return repository?.ref?.target.history?.nodes?.filter((node) => node !== null);
}
