import { type Actor, rightOf } from "../access.ts";
import { nodeId } from "../node-id.ts";
import type { Repository } from "../repository.ts";
import type { GithubState } from "../state.ts";
import { userBody } from "./user-body.ts";

const urls = {
  archive: "/{archive_format}{/ref}",
  assignees: "/assignees{/user}",
  blobs: "/git/blobs{/sha}",
  branches: "/branches{/branch}",
  collaborators: "/collaborators{/collaborator}",
  comments: "/comments{/number}",
  commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}",
  contents: "/contents/{+path}",
  contributors: "/contributors",
  deployments: "/deployments",
  downloads: "/downloads",
  events: "/events",
  forks: "/forks",
  git_commits: "/git/commits{/sha}",
  git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}",
  hooks: "/hooks",
  issue_comment: "/issues/comments{/number}",
  issue_events: "/issues/events{/number}",
  issues: "/issues{/number}",
  keys: "/keys{/key_id}",
  labels: "/labels{/name}",
  languages: "/languages",
  merges: "/merges",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  pulls: "/pulls{/number}",
  releases: "/releases{/id}",
  stargazers: "/stargazers",
  statuses: "/statuses/{sha}",
  subscribers: "/subscribers",
  subscription: "/subscription",
  tags: "/tags",
  teams: "/teams",
  trees: "/git/trees{/sha}",
};

/** A repository where another thing names it. */
export function repositoryBody(state: GithubState, repository: Repository) {
  const { name, fullName, id, owner, isPrivate, parent, archived, defaultBranch } = repository;
  const api = `${state.origin}/api/v3/repos/${fullName}`;
  const html = `${state.origin}/${fullName}`;
  const places = Object.entries(urls).map(([key, path]) => [`${key}_url`, `${api}${path}`]);
  const open = repository.pulls.filter((pull) => pull.state === "open").length;
  const date = repository.createdAt.toISOString();
  return {
    ...Object.fromEntries(places),
    id,
    node_id: nodeId("R", id),
    name,
    full_name: fullName,
    owner: userBody(state, owner),
    private: isPrivate,
    html_url: html,
    description: null,
    fork: parent !== undefined,
    url: api,
    homepage: null,
    language: null,
    clone_url: `${html}.git`,
    git_url: `git:${html}.git`,
    ssh_url: `git@${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    forks: 0,
    forks_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived,
    disabled: false,
    license: null,
    allow_forking: true,
    open_issues: open,
    open_issues_count: open,
    default_branch: defaultBranch,
    topics: [],
    visibility: isPrivate ? "private" : "public",
    created_at: date,
    updated_at: date,
    pushed_at: date,
  };
}

/** A repository as itself, with what the actor may do there. */
export function fullRepositoryBody(state: GithubState, actor: Actor | undefined, repository: Repository): object {
  const { parent } = repository;
  const family =
    parent === undefined
      ? {}
      : { parent: repositoryBody(state, parent), source: repositoryBody(state, repository.root) };
  const right = rightOf(actor, repository);
  const at = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(right);
  const [pull, triage, push, maintain, admin] = [1, 2, 3, 4, 5].map((least) => at >= least);
  return {
    ...repositoryBody(state, repository),
    ...family,
    ...(actor === undefined ? {} : { permissions: { admin, maintain, push, triage, pull } }),
    network_count: 0,
    subscribers_count: 0,
    allow_auto_merge: repository.autoMergeAllowed,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    delete_branch_on_merge: false,
  };
}
