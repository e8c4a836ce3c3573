import { createHash } from "node:crypto";
import type { ForgeFile } from "../../publish/forge/ports.ts";
import { unsafePath } from "../safe-path.ts";
import type { FileAnswer, TreeAnswer, TreeEntryAnswer } from "./answers.ts";
import type { GithubApi } from "./api.ts";
import { LostAnswer } from "./lost-answer.ts";
import type { Place } from "./look-query.ts";

const regular = new Set([0o100644, 0o100755, 0o100664]);
const link = 0o120000;
const folder = 0o040000;

/** Git's mode as it is written: `100644`, `040000`. */
export function modeText(mode: number): string {
  return mode.toString(8).padStart(6, "0");
}

/** Git's id of a file's content; `id` says by its length which kind. */
export function isContentOf(id: string, bytes: Uint8Array): boolean {
  const hash = createHash(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

/** What lies in a repository, as far as one question does not bring it. */
export class Content {
  readonly #api: GithubApi;
  readonly #place: Place;

  constructor(api: GithubApi, place: Place) {
    this.#api = api;
    this.#place = place;
  }

  /**
   * The bytes of a file. GraphQL gives text, cut where it is long, nothing of what it takes for binary, and other
   * characters for what is no UTF-8: whole is what has the file's id. Rejects with `BazaarError` PATH_UNSAFE for what is
   * no regular file.
   */
  async bytesOf(path: string, file: FileAnswer | null | undefined): Promise<Uint8Array | undefined> {
    if (file === null || file === undefined) return undefined;
    if (!regular.has(file.mode)) {
      const kind = file.mode === link ? "symbolic link" : file.mode === folder ? "folder" : "submodule";
      throw unsafePath(`"${path}" in the marketplace is a ${kind}.`, "Replace it by a real file.");
    }
    const text = Buffer.from(file.object?.text ?? "");
    return isContentOf(file.oid, text) ? text : await this.#blob(file.oid);
  }

  async #blob(id: string): Promise<Uint8Array> {
    const wanted = { ...this.#place, file_sha: id };
    return await this.#api.asker.ask(async () => {
      const blob = await this.#api.rest((request) => request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", wanted));
      const bytes = Buffer.from(blob.content, "base64");
      if (isContentOf(id, bytes)) return bytes;
      throw new LostAnswer("sent a file that is not the one that was asked for", false);
    });
  }

  /** Files below a folder by their paths from it. */
  async filesIn(tree: TreeAnswer | null | undefined): Promise<Map<string, ForgeFile>> {
    const files = new Map<string, ForgeFile>();
    if (tree?.oid !== undefined) await this.#collect(tree, tree.oid, "", files);
    return files;
  }

  async #collect(tree: TreeAnswer, id: string, prefix: string, files: Map<string, ForgeFile>): Promise<void> {
    // What lies deeper than one question goes, or is too much for it.
    if (!Array.isArray(tree.entries)) return await this.#recursive(id, prefix, files);
    for (const entry of tree.entries as readonly TreeEntryAnswer[]) {
      const path = `${prefix}${entry.name}`;
      if (entry.mode !== folder) files.set(path, { id: entry.oid, mode: modeText(entry.mode) });
      else await this.#collect(entry.object ?? {}, entry.oid, `${path}/`, files);
    }
  }

  async #recursive(id: string, prefix: string, files: Map<string, ForgeFile>): Promise<void> {
    const { tree, truncated } = await this.#tree(id, "1");
    // Folder by folder, where even that is cut.
    const listed = truncated ? (await this.#tree(id)).tree : tree;
    for (const { path, mode, type, sha } of listed) {
      if (type !== "tree") files.set(`${prefix}${path}`, { id: sha, mode });
      else if (truncated) await this.#recursive(sha, `${prefix}${path}/`, files);
    }
  }

  async #tree(id: string, recursive?: string): Promise<RestTree> {
    const wanted = { ...this.#place, tree_sha: id, ...(recursive === undefined ? {} : { recursive }) };
    const ask = () => this.#api.rest((request) => request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", wanted));
    return (await this.#api.asker.ask(ask)) as RestTree;
  }
}

interface RestTree {
  readonly truncated: boolean;
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type: string;
    readonly sha: string;
  }[];
}
