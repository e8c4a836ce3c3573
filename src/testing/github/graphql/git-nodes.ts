import { isUtf8 } from "node:buffer";
import type { GitObject } from "../cat-file.ts";
import { folderMode, type TreeLine } from "../objects.ts";
import type { Repository } from "../repository.ts";
import type { Context, Node } from "./context.ts";
import { nodeId } from "../node-id.ts";

/** What an id or a full ref name stands for; null where there is nothing. */
export async function objectNode(context: Context, repository: Repository, name: string): Promise<Node | null> {
  const object = await repository.store.object(name);
  if (object === undefined) return null;
  if (object.type === "commit") return context.nodes.commit(context, repository, object.id);
  if (object.type === "tree") return treeNode(context, repository, object.id, "");
  return object.type === "blob" ? blobNode(context, repository, object) : null;
}

/**
 * `HEAD`, a branch, a full ref or an id, and `:path` behind it or not, as `git rev-parse` reads it; null where there is
 * nothing.
 */
export async function expressionNode(context: Context, repository: Repository, text: string): Promise<Node | null> {
  const colon = text.indexOf(":");
  const revision = colon === -1 ? text : text.slice(0, colon);
  const object = await resolveRevision(repository, revision);
  if (object === undefined || colon === -1)
    return object === undefined ? null : objectNode(context, repository, object);
  const commit = await repository.store.commit(object);
  const path = text.slice(colon + 1);
  const line = await repository.store.at(commit?.tree ?? object, path);
  return line === undefined ? null : lineObject(context, repository, line, path);
}

async function resolveRevision(repository: Repository, revision: string): Promise<string | undefined> {
  if (/^[\da-f]{40}$/.test(revision)) return revision;
  const names = revision === "HEAD" ? [`refs/heads/${repository.defaultBranch}`] : namesOf(revision);
  for (const name of names) {
    const id = await repository.store.ref(name);
    if (id !== undefined) return id;
  }
  return undefined;
}

function namesOf(revision: string): string[] {
  return revision.startsWith("refs/") ? [revision] : [`refs/tags/${revision}`, `refs/heads/${revision}`];
}

function lineObject(context: Context, repository: Repository, line: TreeLine, path: string): Promise<Node | null> {
  if (line.mode === folderMode) return Promise.resolve(treeNode(context, repository, line.id, path));
  return objectNode(context, repository, line.id);
}

export function treeNode(context: Context, repository: Repository, id: string, path: string): Node {
  const entries = async () => {
    const lines = (await repository.store.tree(id)) ?? [];
    return lines.map((line) => entryNode(context, repository, line, path));
  };
  return { ...gitNode(context, repository, id), __typename: "Tree", id: nodeId("T", repository.id, id), entries };
}

export function entryNode(context: Context, repository: Repository, line: TreeLine, folder: string): Node {
  const { name, id } = line;
  const path = folder === "" ? name : `${folder}/${name}`;
  const type = line.mode === folderMode ? "tree" : line.mode === "160000" ? "commit" : "blob";
  const dot = name.lastIndexOf(".");
  return {
    name,
    path,
    type,
    oid: id,
    extension: dot === -1 ? "" : name.slice(dot),
    isGenerated: false,
    // GitHub gives the octal number of git as a decimal one.
    mode: Number.parseInt(line.mode, 8),
    nameRaw: Buffer.from(name).toString("base64"),
    pathRaw: Buffer.from(path).toString("base64"),
    size: async () => (type === "blob" ? ((await repository.store.object(id))?.body.length ?? 0) : 0),
    object: () => lineObject(context, repository, line, path),
    repository: () => context.nodes.repository(context, repository),
  };
}

function blobNode(context: Context, repository: Repository, { id, body }: GitObject): Node {
  const limit = context.state.options.maxTextBytes ?? 512_000;
  const isBinary = body.includes(0) || !isUtf8(body);
  return {
    ...gitNode(context, repository, id),
    __typename: "Blob",
    id: nodeId("B", repository.id, id),
    byteSize: body.length,
    isBinary,
    isTruncated: body.length > limit,
    text: isBinary ? null : body.toString("utf8", 0, limit),
  };
}

/** What every git object has. */
export function gitNode(context: Context, repository: Repository, id: string): Node {
  const commitResourcePath = `/${repository.fullName}/commit/${id}`;
  return {
    oid: id,
    abbreviatedOid: id.slice(0, 7),
    commitResourcePath,
    commitUrl: `${context.state.origin}${commitResourcePath}`,
    repository: () => context.nodes.repository(context, repository),
  };
}
