import { requireWrite } from "../access.ts";
import { githubSignature, isBadPath } from "../commit-on-branch.ts";
import { editTree, MissingPath, type NewFile } from "../edit-tree.ts";
import { noId } from "../git-store.ts";
import { moveRefs } from "../move-refs.ts";
import { nodeId } from "../node-id.ts";
import type { CommitData, TreeLine } from "../objects.ts";
import { folderMode } from "../objects.ts";
import { Refusal, notFound, unprocessable } from "../refusal.ts";
import { apiUrl, created, type Handler, ok, page, type RestCall } from "./call.ts";
import { gitCommitBody, lineBody, refBody } from "./git-body.ts";

export const gitHandlers: Readonly<Record<string, Handler>> = {
  "git/get-ref": async (call) => {
    const ref = `refs/${call.parameters["ref"]}`;
    const object = await call.repository.store.object(ref);
    if (object === undefined || call.state.isUnseen(call.repository, ref)) throw notFound("Not Found");
    return ok(refBody(call, ref, object));
  },
  "git/list-matching-refs": async (call) => {
    const refs = [...(await call.repository.store.refs("refs/"))].filter(([ref]) =>
      ref.startsWith(`refs/${call.parameters["ref"]}`),
    );
    return page(
      call,
      refs.map(([ref, id]) => refBody(call, ref, { id, type: "commit" })),
    );
  },
  "git/create-ref": async (call) => {
    const { ref, sha } = call.body as { ref: string; sha: string };
    requireWrite(call.actor, call.repository, "CreateRef");
    if (!/^refs\/[^/]+\/./.test(ref))
      throw unprocessable("Reference name must contain at least three slash-separated components.");
    if ((await call.repository.store.ref(ref)) !== undefined) throw unprocessable("Reference already exists");
    await moveRefs(call.state, call.repository, { actor: call.actor, what: "CreateRef" }, [
      { ref, from: noId, to: sha, force: false },
    ]);
    return created(refBody(call, ref, { id: sha, type: "commit" }));
  },
  "git/update-ref": async (call) => {
    const { sha, force } = call.body as { sha: string; force?: boolean };
    const ref = `refs/${call.parameters["ref"]}`;
    requireWrite(call.actor, call.repository, "UpdateRef");
    if ((await call.repository.store.ref(ref)) === undefined) throw unprocessable("Reference does not exist");
    const moves = [{ ref, to: sha, force: force ?? false }];
    await moveRefs(call.state, call.repository, { actor: call.actor, what: "UpdateRef" }, moves);
    return ok(refBody(call, ref, { id: sha, type: "commit" }));
  },
  "git/delete-ref": async (call) => {
    const moves = [{ ref: `refs/${call.parameters["ref"]}`, to: noId, force: true }];
    await moveRefs(call.state, call.repository, { actor: call.actor, what: "DeleteRef" }, moves);
    return { status: 204, body: undefined };
  },
  "git/get-commit": async (call) => {
    const id = call.parameters["commit_sha"] ?? "";
    const commit = await call.repository.store.commit(id);
    if (commit === undefined) throw notFound("Not Found");
    return ok(gitCommitBody(call, id, commit));
  },
  "git/create-commit": createCommit,
  "git/get-tree": async (call) => {
    const name = call.parameters["tree_sha"] ?? "";
    const id = (await call.repository.head(name)) ?? name;
    const tree = (await call.repository.store.commit(id))?.tree ?? id;
    if ((await call.repository.store.tree(tree)) === undefined) throw notFound("Not Found");
    const lines = await linesOf(call, tree, "", call.query.has("recursive"));
    return ok({ sha: tree, url: apiUrl(call, `/git/trees/${tree}`), tree: lines, truncated: false });
  },
  "git/create-tree": createTree,
  "git/get-blob": async (call) => {
    const object = await call.repository.store.object(call.parameters["file_sha"] ?? "");
    if (object?.type !== "blob") throw notFound("Not Found");
    const { id, body } = object;
    const url = apiUrl(call, `/git/blobs/${id}`);
    return ok({
      sha: id,
      node_id: nodeId("B", call.repository.id, id),
      size: body.length,
      url,
      content: body.toString("base64"),
      encoding: "base64",
    });
  },
  "git/create-blob": (call) => {
    const { content, encoding } = call.body as { content: string; encoding?: string };
    requireWrite(call.actor, call.repository, "CreateBlob");
    const id = call.repository.store.write("blob", Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
    return created({ sha: id, url: apiUrl(call, `/git/blobs/${id}`) });
  },
};

async function linesOf(call: RestCall, tree: string, above: string, recursive: boolean): Promise<unknown[]> {
  const lines = (await call.repository.store.tree(tree)) ?? [];
  const shown = lines.map(async (line: TreeLine) => {
    const path = `${above}${line.name}`;
    const below = recursive && line.mode === folderMode ? await linesOf(call, line.id, `${path}/`, true) : [];
    return [[lineBody(call, path, line)], below].flat();
  });
  return (await Promise.all(shown)).flat();
}

interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly sha?: string | null;
  readonly content?: string;
}

async function createTree(call: RestCall) {
  const { store } = call.repository;
  requireWrite(call.actor, call.repository, "CreateTree");
  const { tree: items, base_tree: base } = call.body as { tree: readonly TreeItem[]; base_tree?: string };
  const baseTree = base === undefined ? undefined : ((await store.commit(base))?.tree ?? base);
  if (baseTree !== undefined && (await store.tree(baseTree)) === undefined)
    throw unprocessable("base_tree is not a tree oid");
  const changes = new Map<string, NewFile | undefined>();
  for (const { path, mode, sha, content } of items) {
    if (isBadPath(path)) throw unprocessable("tree.path contains a malformed path component");
    const id = content === undefined ? sha : store.write("blob", Buffer.from(content));
    if (typeof id === "string" && (await store.object(id)) === undefined)
      throw unprocessable(`tree.sha ${id} is not a valid blob`);
    changes.set(path, typeof id === "string" ? { mode: mode.replace(/^0/, ""), id } : undefined);
  }
  const id = await editTree(store, baseTree, changes).catch((error: unknown) => {
    throw error instanceof MissingPath ? new Refusal(422, "UNPROCESSABLE", "GitRPC::BadObjectState") : error;
  });
  return created({
    sha: id,
    url: apiUrl(call, `/git/trees/${id}`),
    tree: await linesOf(call, id, "", false),
    truncated: false,
  });
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

async function createCommit(call: RestCall) {
  const { store } = call.repository;
  requireWrite(call.actor, call.repository, "CreateCommit");
  const body = call.body as {
    message: string;
    tree: string;
    parents?: readonly string[];
    author?: Person;
    committer?: Person;
  };
  if ((await store.tree(body.tree)) === undefined) throw unprocessable("Tree SHA does not exist");
  for (const parent of body.parents ?? []) {
    if ((await store.commit(parent)) === undefined)
      throw unprocessable("Parent SHA does not exist or is not a commit object");
  }
  const own = call.state.signatureOf(call.actor?.account ?? call.repository.owner);
  const of = (person: Person | undefined) =>
    person === undefined ? own : { name: person.name, email: person.email, date: new Date(person.date ?? Date.now()) };
  // Only bots' are signed over REST, and only where they leave both people out.
  const isBot = call.actor?.kind === "app" || call.actor?.kind === "actions";
  const signs = isBot && body.author === undefined && body.committer === undefined;
  const commit: CommitData = {
    tree: body.tree,
    parents: body.parents ?? [],
    message: body.message,
    author: of(body.author),
    committer: of(body.committer ?? body.author),
    signature: signs ? githubSignature : undefined,
  };
  const id = store.writeCommit(commit);
  return created(gitCommitBody(call, id, commit));
}
