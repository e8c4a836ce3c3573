import { requireWrite } from "../access.ts";
import { noId } from "../git-store.ts";
import { moveRefs } from "../move-refs.ts";
import { folderMode, type TreeLine } from "../objects.ts";
import { notFound, Refusal, unprocessable } from "../refusal.ts";
import { headsPrefix } from "../repository.ts";
import { apiUrl, type Handler, ok, type RestCall } from "./call.ts";
import { commitBody } from "./git-body.ts";
import { fullRepositoryBody } from "./repository-body.ts";

export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  "repos/get": ({ state, actor, repository }) => ok(fullRepositoryBody(state, actor, repository)),
  "repos/get-branch": async (call) => {
    const branch = call.parameters["branch"] ?? "";
    const id = await call.repository.head(branch);
    const commit = id === undefined ? undefined : await call.repository.store.commit(id);
    if (id === undefined || commit === undefined || call.state.isUnseen(call.repository, `${headsPrefix}${branch}`)) {
      throw new Refusal(404, "NOT_FOUND", "Branch not found");
    }
    const isProtected = call.repository.isProtected(branch);
    const url = apiUrl(call, `/branches/${branch}`);
    return ok({
      name: branch,
      commit: commitBody(call, id, commit),
      protected: isProtected,
      protection: { enabled: isProtected },
      protection_url: `${url}/protection`,
      _links: { self: url, html: `${call.state.origin}/${call.repository.fullName}/tree/${branch}` },
    });
  },
  "repos/get-content": content,
  "repos/compare-commits": compare,
  "repos/create-fork": async ({ state, actor, repository, body }) => {
    if (actor === undefined) throw new Refusal(401, "UNAUTHORIZED", "Requires authentication");
    const { name = repository.name } = body as { name?: string };
    const owner = actor.account;
    // One's own repository is given back as well, without any fork; a name that is taken by another one gets a number.
    const isTaken = state.repository(`${owner.login}/${name}`) !== undefined;
    const known = state.inNetworkOf(repository, owner);
    const fork = known ?? (await state.addFork(repository, owner, isTaken ? `${name}-1` : name));
    return { status: 202, body: fullRepositoryBody(state, actor, fork) };
  },
  "repos/merge-upstream": mergeUpstream,
};

async function mergeUpstream(call: RestCall) {
  const { repository, state, actor } = call;
  const { branch } = call.body as { branch: string };
  requireWrite(actor, repository, "MergeUpstream");
  if (repository.parent === undefined) throw unprocessable("This repository is not a fork");
  const ours = await repository.head(branch);
  const theirs = await repository.parent.head(branch);
  if (theirs === undefined) throw notFound("Branch not found");
  const said = (message: string, merge_type: string) =>
    ok({ message, merge_type, base_branch: `${repository.parent?.owner.login}:${branch}` });
  if (ours !== undefined && (await repository.store.isAncestor(theirs, ours)))
    return said("This branch is not behind the upstream.", "none");
  if (ours !== undefined && !(await repository.store.isAncestor(ours, theirs))) {
    throw new Refusal(409, "CONFLICT", "There are merge conflicts");
  }
  const move = { ref: `${headsPrefix}${branch}`, from: ours ?? noId, to: theirs, force: false };
  await moveRefs(state, repository, { actor, what: "MergeUpstream" }, [move]);
  return said(
    `Successfully fetched and fast-forwarded from upstream ${repository.parent.owner.login}:${branch}.`,
    "fast-forward",
  );
}

async function compare(call: RestCall) {
  const { store } = call.repository;
  const [base, head] = await Promise.all([idOf(call, call.parameters["base"]), idOf(call, call.parameters["head"])]);
  const root = await store.mergeBase(base, head);
  if (root === undefined) throw notFound("Not Found");
  const [ahead, behind] = await Promise.all([store.between(base, head), store.between(head, base)]);
  const body = async (id: string) => {
    const commit = await store.commit(id);
    return commit === undefined ? undefined : commitBody(call, id, commit);
  };
  const status =
    ahead.length === 0 ? (behind.length === 0 ? "identical" : "behind") : behind.length === 0 ? "ahead" : "diverged";
  const html = `${call.state.origin}/${call.repository.fullName}/compare/${base}...${head}`;
  return ok({
    url: apiUrl(call, `/compare/${base}...${head}`),
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(ahead.toReversed().map(body)),
    base_commit: await body(base),
    merge_base_commit: await body(root),
    files: [],
  });
}

async function idOf({ repository }: RestCall, name = ""): Promise<string> {
  const id = (await repository.head(name)) ?? (await repository.store.object(name))?.id;
  if (id === undefined) throw notFound("Not Found");
  return id;
}

async function content(call: RestCall) {
  const path = call.parameters["path"] ?? "";
  const ref = call.query.get("ref") ?? call.repository.defaultBranch;
  const commit = await call.repository.store.commit(await idOf(call, ref.replace(headsPrefix, "")));
  const line = commit === undefined ? undefined : await call.repository.store.at(commit.tree, path);
  if (line === undefined) throw notFound("Not Found");
  if (line.mode !== folderMode) return ok(await itemBody(call, path, line, true));
  const inside = (await call.repository.store.tree(line.id)) ?? [];
  return ok(await Promise.all(inside.map((one) => itemBody(call, `${path}/${one.name}`, one, false))));
}

async function itemBody(call: RestCall, path: string, { mode, name, id }: TreeLine, whole: boolean): Promise<unknown> {
  const object = await call.repository.store.object(id);
  const type = mode === folderMode ? "dir" : mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
  const url = apiUrl(call, `/contents/${path}`);
  const html = `${call.state.origin}/${call.repository.fullName}/blob/${path}`;
  const git = apiUrl(call, `/git/blobs/${id}`);
  const size = type === "file" ? (object?.body.length ?? 0) : 0;
  const text = object?.body.toString("base64") ?? "";
  const inside = type === "symlink" ? { target: object?.body.toString("utf8") } : { content: text, encoding: "base64" };
  return {
    type,
    size,
    name,
    path,
    sha: id,
    url,
    git_url: git,
    html_url: html,
    download_url: html,
    ...(whole ? inside : {}),
    _links: { self: url, git, html },
  };
}
