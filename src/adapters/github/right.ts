import type { RepositoryRight } from "../../publish/forge/ports.ts";
import type { TokenKind } from "./token-kind.ts";

const rights: Readonly<Record<string, RepositoryRight>> = {
  READ: "read",
  TRIAGE: "triage",
  WRITE: "write",
  MAINTAIN: "maintain",
  ADMIN: "admin",
};

/** Who holds the token, as far as it is known. */
export interface Holder {
  readonly kind: TokenKind;
  readonly login: string | undefined;
  /** `owner/name` of the repository whose workflow runs. */
  readonly workflowRepository: string | undefined;
}

/**
 * The right by GraphQL's `viewerPermission`. That is null for every App, whatever it may do: then it counts as `write`,
 * and a commit that is refused says what is missing. Only of a workflow's own GITHUB_TOKEN more is known: in another
 * repository than the workflow's it can read at most.
 */
export function rightOf(permission: string | null, holder: Holder, repository: string): RepositoryRight {
  if (permission !== null) return rights[permission] ?? "none";
  const { login = "", kind, workflowRepository } = holder;
  const own = /^github-actions(?:\[bot\])?$/.test(login);
  const foreign = workflowRepository !== undefined && workflowRepository.toLowerCase() !== repository.toLowerCase();
  if (own && foreign) return "read";
  return kind === "installation" || login.endsWith("[bot]") || own ? "write" : "none";
}
