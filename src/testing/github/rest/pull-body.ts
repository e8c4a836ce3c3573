import { mergeability } from "../mergeability.ts";
import { nodeId } from "../node-id.ts";
import { headLabel, type PullRequest } from "../pull-request.ts";
import type { Repository } from "../repository.ts";
import type { GithubState } from "../state.ts";
import { repositoryBody } from "./repository-body.ts";
import { userBody } from "./user-body.ts";

/** A pull request in a list. */
export function pullBody(state: GithubState, pull: PullRequest) {
  const { number, repository, title, body, draft, createdAt, updatedAt, closedAt } = pull;
  const people = [...pull.assignees].map((login) => userBody(state, state.accounts.of(login)));
  return {
    id: idOf(pull),
    node_id: nodeIdOf(pull),
    number,
    title,
    body: body === "" ? null : body,
    draft,
    state: pull.state,
    locked: false,
    user: userBody(state, pull.author),
    author_association: "CONTRIBUTOR",
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
    closed_at: closedAt?.toISOString() ?? null,
    merged_at: pull.merged ? (closedAt?.toISOString() ?? null) : null,
    merge_commit_sha: null,
    milestone: null,
    assignee: people[0] ?? null,
    assignees: people,
    labels: [...pull.labels].map((name) => labelBody(state, repository, name)),
    auto_merge: autoMerge(state, pull),
    requested_reviewers: [...pull.reviewers].map((login) => userBody(state, state.accounts.of(login))),
    requested_teams: [...pull.teamReviewers].map((slug) => teamBody(state, repository, slug)),
    base: sideBody(state, repository, pull.base, { sha: pull.baseId, label: `${repository.owner.login}:${pull.base}` }),
    head: sideBody(state, pull.headRepository, pull.head, { sha: pull.headId, label: headLabel(pull) }),
    ...links(state, pull),
  };
}

/** A pull request as itself. */
export async function fullPullBody(state: GithubState, pull: PullRequest) {
  const mergeable = await mergeability(state, pull);
  const commits = await pull.repository.store.between(pull.baseId, pull.headId);
  const states = { MERGEABLE: "clean", CONFLICTING: "dirty", UNKNOWN: "unknown" };
  return {
    ...pullBody(state, pull),
    merged: pull.merged,
    merged_by: null,
    mergeable_state: states[mergeable],
    commits: commits.length,
    mergeable: mergeable === "UNKNOWN" ? null : mergeable === "MERGEABLE",
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
}

/** The pull request as the issue that it is, too. */
export function issueBody(state: GithubState, pull: PullRequest) {
  const { labels, assignee, assignees, user, title, number, locked, created_at, updated_at, closed_at } = pullBody(
    state,
    pull,
  );
  const url = `${state.origin}/api/v3/repos/${pull.repository.fullName}/issues/${number}`;
  return {
    id: idOf(pull),
    node_id: nodeIdOf(pull),
    number,
    title,
    user,
    locked,
    state: pull.state,
    labels,
    assignee,
    assignees,
    milestone: null,
    comments: 0,
    created_at,
    updated_at,
    closed_at,
    url,
    author_association: "CONTRIBUTOR",
    html_url: `${state.origin}/${pull.repository.fullName}/pull/${number}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    labels_url: `${url}/labels{/name}`,
    repository_url: `${state.origin}/api/v3/repos/${pull.repository.fullName}`,
  };
}

export function labelBody(state: GithubState, repository: Repository, name: string) {
  const url = `${state.origin}/api/v3/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`;
  const id = [...repository.labels].indexOf(name) + 1;
  return {
    id,
    node_id: nodeId("LA", repository.id, name),
    url,
    name,
    description: "",
    color: "ededed",
    default: false,
  };
}

function nodeIdOf({ repository, number }: PullRequest): string {
  return nodeId("PR", repository.id, number);
}

function idOf({ repository, number }: PullRequest): number {
  return repository.id * 1_000 + number;
}

function sideBody(
  state: GithubState,
  repository: Repository,
  ref: string,
  more: { readonly sha: string; readonly label: string },
) {
  return { ...more, ref, user: userBody(state, repository.owner), repo: repositoryBody(state, repository) };
}

function autoMerge(state: GithubState, { autoMerge: asked, title }: PullRequest) {
  if (asked === undefined) return null;
  const enabled = { enabled_by: userBody(state, asked.by), merge_method: asked.method.toLowerCase() };
  return { ...enabled, commit_title: title, commit_message: "" };
}

function teamBody(state: GithubState, { owner }: Repository, slug: string) {
  const url = `${state.origin}/api/v3/orgs/${owner.login}/teams/${slug}`;
  return {
    id: 1,
    node_id: `T_${slug}`,
    name: slug,
    slug,
    description: null,
    privacy: "closed",
    permission: "pull",
    url,
    html_url: url,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    type: "organization",
  };
}

function links({ origin }: GithubState, { repository, number, headId }: PullRequest) {
  const html = `${origin}/${repository.fullName}/pull/${number}`;
  const repo = `${origin}/api/v3/repos/${repository.fullName}`;
  const url = `${repo}/pulls/${number}`;
  const issue = `${repo}/issues/${number}`;
  const named = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repo}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repo}/statuses/${headId}`,
  };
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: named.commits,
    review_comments_url: named.review_comments,
    review_comment_url: named.review_comment,
    comments_url: named.comments,
    statuses_url: named.statuses,
    _links: Object.fromEntries(Object.entries(named).map(([name, href]) => [name, { href }])),
  };
}
