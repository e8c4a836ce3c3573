/** What made the token: it says which setting gives it a right. */
export type TokenKind = "classic" | "fine-grained" | "installation" | "user" | "unknown";

const prefixes: readonly (readonly [string, TokenKind])[] = [
  ["ghp_", "classic"],
  ["github_pat_", "fine-grained"],
  ["ghs_", "installation"],
  ["gho_", "user"],
  ["ghu_", "user"],
];

/** By GitHub's own prefixes; tokens of before 2021 and of other makers have none. */
export function tokenKindOf(token: string): TokenKind {
  return prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "unknown";
}

const contents = "Contents: read and write";
const pulls = "Pull requests: read and write";

const cures: Readonly<Record<TokenKind, (repository: string) => string>> = {
  classic: (repository) =>
    `Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${repository}; with single sign-on, authorize the token for the organization.`,
  "fine-grained": (repository) =>
    `Give the token access to ${repository} with "${contents}" and "${pulls}"; an organization may have to approve it.`,
  installation: (repository) =>
    `Install the App on ${repository} with "${contents}" and "${pulls}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions: {contents: write, pull-requests: write}\`.`,
  user: (repository) =>
    `Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${repository}.`,
  unknown: (repository) => `Use a token that may write contents and pull requests of ${repository}.`,
};

/** For a rule that stands in the way of a pull request's branch. */
export const freeBranches =
  "Ask the repository's owners to leave branches of pull requests free, or name another with --branch.";

/**
 * Which setting gives a token of this kind the right to commit and to open pull requests in `repository`. `said`: by
 * GitHub, when it refused.
 */
export function cureOf(kind: TokenKind, repository: string, said: string): string {
  if (/not permitted to create or approve pull requests/i.test(said))
    return `Tick "Allow GitHub Actions to create and approve pull requests" in ${repository} (Settings → Actions → General; its organization may have to allow it first), or use a GitHub App's token.`;
  return cures[kind](repository);
}
