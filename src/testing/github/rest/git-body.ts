import type { CommitData, TreeLine } from "../objects.ts";
import { folderMode } from "../objects.ts";
import { nodeId } from "../node-id.ts";
import type { GithubState } from "../state.ts";
import { apiUrl, type RestCall } from "./call.ts";
import { userBody } from "./user-body.ts";

type Place = Pick<RestCall, "state" | "repository">;

export function refBody(place: Place, ref: string, { id, type }: { readonly id: string; readonly type: string }) {
  const url = apiUrl(place, `/git/${ref}`);
  return {
    ref,
    node_id: nodeId("REF", place.repository.id, ref),
    url,
    object: { type, sha: id, url: apiUrl(place, `/git/${type}s/${id}`) },
  };
}

/** A commit as git has it. */
export function gitCommitBody(place: Place, id: string, commit: CommitData) {
  return {
    sha: id,
    node_id: nodeId("C", place.repository.id, id),
    url: apiUrl(place, `/git/commits/${id}`),
    html_url: htmlUrl(place, id),
    author: signature(commit.author),
    committer: signature(commit.committer),
    message: commit.message,
    tree: treeLink(place, commit),
    parents: parents(place, commit),
    verification: verification(commit),
  };
}

/** A commit as GitHub shows it. */
export function commitBody(place: Place, id: string, commit: CommitData) {
  const url = apiUrl(place, `/commits/${id}`);
  return {
    sha: id,
    node_id: nodeId("C", place.repository.id, id),
    url,
    html_url: htmlUrl(place, id),
    comments_url: `${url}/comments`,
    commit: {
      url: apiUrl(place, `/git/commits/${id}`),
      message: commit.message.trimEnd(),
      comment_count: 0,
      author: signature(commit.author),
      committer: signature(commit.committer),
      tree: treeLink(place, commit),
      verification: verification(commit),
    },
    author: personOf(place.state, commit.author.email),
    committer: personOf(place.state, commit.committer.email),
    parents: parents(place, commit),
  };
}

export function lineBody(place: Place, path: string, line: TreeLine) {
  const type = line.mode === folderMode ? "tree" : line.mode === "160000" ? "commit" : "blob";
  const url = type === "commit" ? {} : { url: apiUrl(place, `/git/${type}s/${line.id}`) };
  return { path, mode: line.mode.padStart(6, "0"), type, sha: line.id, ...url };
}

function htmlUrl({ state, repository }: Place, id: string): string {
  return `${state.origin}/${repository.fullName}/commit/${id}`;
}

function treeLink(place: Place, { tree }: CommitData) {
  return { sha: tree, url: apiUrl(place, `/git/trees/${tree}`) };
}

function parents(place: Place, commit: CommitData) {
  return commit.parents.map((id) => ({
    sha: id,
    url: apiUrl(place, `/git/commits/${id}`),
    html_url: htmlUrl(place, id),
  }));
}

function signature({ name, email, date }: CommitData["author"]) {
  return { name, email, date: date.toISOString() };
}

function verification({ signature: signed }: CommitData) {
  const verified = signed !== undefined;
  const reason = verified ? "valid" : "unsigned";
  return { verified, reason, signature: signed ?? null, payload: verified ? "" : null, verified_at: null };
}

function personOf(state: GithubState, email: string) {
  const account = state.accounts.byEmail(email);
  return account === undefined ? null : userBody(state, account);
}
