import { isBazaarError } from "../../core/errors.ts";
import type { PlaceElsewhere } from "../../publish/forge/ports.ts";
import { addressesOf, namesOf } from "./addresses.ts";
import type { Repository } from "./repository.ts";
import { Refusal } from "./refusal.ts";

export const fileQuery = `query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`;

interface FileAnswer {
  readonly repository: { readonly object: { readonly text?: string | null } | null } | null;
}

/** The text of a file in a repository of the same GitHub; undefined where it can't be read, for whatever reason. */
export async function textAt(
  { api }: Repository,
  { url, commit, path }: PlaceElsewhere,
  apiUrl: string | undefined,
): Promise<string | undefined> {
  try {
    const { hostname, pathname } = new URL(url);
    // `api.github.com` is that of github.com; an Enterprise Server has one host for both.
    if (hostname !== new URL(addressesOf(apiUrl).rest).hostname.replace(/^api\./, "")) return undefined;
    const { owner, repo } = namesOf(pathname.slice(1).replace(/(?:\.git)?\/?$/, ""));
    const variables = { owner, name: repo, expression: `${commit}:${path}` };
    const { repository } = await api.asker.ask(() => api.graphql<FileAnswer>(fileQuery, variables));
    return repository?.object?.text ?? undefined;
  } catch (error) {
    const isUnreadable = error instanceof Refusal || error instanceof TypeError || isBazaarError(error);
    if (!isUnreadable || (isBazaarError(error) && error.code === "INTERRUPTED")) throw error;
    return undefined;
  }
}
