import { askGraphql, type Asked } from "./ask.ts";
import type { Github } from "./start-github.ts";
import type { GithubToken } from "./types.ts";

/** Tokens of the forms and lengths that GitHub's have, by what their holder may do in `acme/market`. */
export const tokens = {
  writer: token("ghp_", "writer", "write"),
  reader: token("ghp_", "reader", "read"),
  stranger: token("ghp_", "stranger", "none"),
  fineReader: { ...token("github_pat_", "fine-reader", "read"), kind: "fine-grained" },
  app: { ...token("ghs_", "bazaar-app[bot]", "write"), kind: "app" },
  workflow: { ...token("ghs_", "github-actions[bot]", "read"), kind: "actions" },
  expired: { ...token("ghp_", "late", "write"), expired: true },
} as const satisfies Record<string, GithubToken>;

function token(prefix: string, login: string, right: "none" | "read" | "write"): GithubToken {
  const padded = `${login.replaceAll(/\W/g, "")}${"0".repeat(36)}`.slice(0, 36);
  return { token: `${prefix}${padded}`, login, rights: { "acme/market": right } };
}

export const catalogFile = ".claude-plugin/marketplace.json";

const catalog = { name: "market", owner: { name: "Acme" }, plugins: [] };

/** Files of a marketplace without plugins. */
export const marketFiles = { [catalogFile]: `${JSON.stringify(catalog, undefined, 2)}\n`, "README.md": "# Market\n" };

const lookQuery = `query ($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id viewerPermission isArchived autoMergeAllowed
    defaultBranchRef { name target { oid } }
    pullRequests(first: 20, states: [OPEN]) { nodes { id number mergeable isDraft headRefName headRefOid } }
  }
}`;

/** What is there, as the writer sees it unless another token is given. */
export async function look(
  github: Github,
  repository = "acme/market",
  as: string = tokens.writer.token,
): Promise<Asked> {
  const [owner, name] = repository.split("/");
  return askGraphql(github, as, lookQuery, { owner, name });
}

/** Id of the repository, and of the commit of its own branch. */
export async function placeOf(github: Github, repository = "acme/market"): Promise<{ id: string; head: string }> {
  const { body } = await look(github, repository);
  return { id: body.data.repository.id, head: body.data.repository.defaultBranchRef.target.oid };
}

const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit { oid url message author { name email user { login } } committer { name } signature { isValid wasSignedByGitHub } }
  }
}`;

export interface CommitAsked {
  readonly head: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly deletions?: readonly string[];
  readonly branch?: string;
  readonly repository?: string;
  readonly token?: string;
}

export function commitFiles(github: Github, asked: CommitAsked): Promise<Asked> {
  const { head, files = {}, deletions = [], branch = "main", repository = "acme/market" } = asked;
  const additions = Object.entries(files).map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString("base64"),
  }));
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    message: { headline: "Publish", body: "By a test" },
    fileChanges: { additions, deletions: deletions.map((path) => ({ path })) },
    expectedHeadOid: head,
  };
  return askGraphql(github, asked.token ?? tokens.writer.token, commitMutation, { input });
}

/** A mutation with an input, asked for `fields` of its payload. */
export function mutate(
  github: Github,
  name: string,
  input: Readonly<Record<string, unknown>>,
  fields: string,
  token_: string = tokens.writer.token,
): Promise<Asked> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return askGraphql(github, token_, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
}

/** A branch with one commit of its own, and an open pull request from it; resolves to what the payload has. */
export async function openSample(github: Github, branch: string, files: Readonly<Record<string, string>>) {
  const { id, head } = await placeOf(github);
  await mutate(github, "createRef", { repositoryId: id, name: `refs/heads/${branch}`, oid: head }, "ref { id }");
  const commit = await commitFiles(github, { head, branch, files });
  const wish = { repositoryId: id, baseRefName: "main", headRefName: branch, title: `Add ${branch}`, body: "Text" };
  const { body } = await mutate(github, "createPullRequest", wish, "pullRequest { id number mergeable headRefOid }");
  const { id: pullId, number } = body.data.createPullRequest.pullRequest as { id: string; number: number };
  return {
    repositoryId: id,
    base: head,
    head: commit.body.data.createCommitOnBranch.commit.oid as string,
    pullId,
    number,
  };
}
