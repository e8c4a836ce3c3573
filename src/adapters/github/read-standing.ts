import { defined } from "../../core/defined.ts";
import { catalogPath } from "../../marketplace/types.ts";
import type {
  BranchCommit,
  ForgeBranch,
  ForgeFile,
  ForgeTree,
  LookRequest,
  PullRequest,
} from "../../publish/forge/ports.ts";
import type {
  ComparedAnswer,
  FileAnswer,
  LookAnswer,
  PullAnswer,
  PullsAnswer,
  RefAnswer,
  RepositoryAnswer,
  TreeAnswer,
} from "./answers.ts";
import { Content, modeText } from "./content.ts";
import { aliasOf, type Places } from "./look-query.ts";
import type { Repository } from "./repository.ts";

type Answer = LookAnswer & { readonly repository: RepositoryAnswer };

/** Makes trees and branches of what a look was answered with, and fetches what is missing. */
export class StandingReader {
  readonly #request: LookRequest;
  readonly #answer: Answer;
  readonly #content: Content;

  constructor({ api, place }: Repository, request: LookRequest, answer: Answer) {
    this.#request = request;
    this.#answer = answer;
    this.#content = new Content(api, place);
  }

  /** `alias`: of the branch in the query. Undefined where there is no such branch, or nothing on it. */
  async tree(
    alias: string,
    ref: RefAnswer | null | undefined,
    { folders, files }: Places = this.#request,
  ): Promise<ForgeTree | undefined> {
    const commit = ref?.target;
    if (commit === null || commit === undefined) return undefined;
    const { listings } = this.#request;
    const read = new Map<string, Uint8Array | undefined>();
    const below = new Map<string, ReadonlyMap<string, ForgeFile>>();
    for (const path of files) {
      const file = commit[aliasOf(this.#request, "file", path)] as FileAnswer | null;
      read.set(path, await this.#content.bytesOf(path, file));
    }
    for (const path of folders) {
      const name = aliasOf(this.#request, "folder", path);
      below.set(path, await this.#folder(`${alias}_${name}`, commit[name] as FileAnswer | null));
    }
    return {
      head: commit.oid,
      catalog: await this.#content.bytesOf(catalogPath, commit.catalog),
      folders: below,
      files: read,
      listings: new Map(
        listings.map((path, at) => [path, namesIn(path === "" ? commit.root : this.#treeOf(`${alias}Listing${at}`))]),
      ),
    };
  }

  /** What stands where a folder is asked for and is none has the path "". */
  async #folder(name: string, there: FileAnswer | null): Promise<ReadonlyMap<string, ForgeFile>> {
    const tree = this.#treeOf(name);
    const isFolder = tree?.entries !== undefined || there === null || modeText(there.mode) === "040000";
    if (isFolder) return await this.#content.filesIn(tree);
    return new Map([["", { id: there.oid, mode: modeText(there.mode) }]]);
  }

  #treeOf(name: string): TreeAnswer | null {
    const tree = this.#answer.repository[name] as TreeAnswer | undefined;
    return tree ?? null;
  }

  async branches(base: string): Promise<ForgeBranch[]> {
    const { repository } = this.#answer;
    const found: ForgeBranch[] = [];
    for (const [at, name] of this.#request.branches.entries()) {
      const tree = await this.tree(
        `branch${at}`,
        repository[`branch${at}`] as RefAnswer | null,
        this.#request.onBranch?.get(name),
      );
      if (tree === undefined) continue;
      const pullRequest = this.#pullRequest(at, base);
      found.push({ name, tree, commits: this.#commits(at), ...defined({ pullRequest }) });
    }
    return found;
  }

  #commits(at: number): BranchCommit[] {
    const compared = this.#answer.repository.base?.[`compare${at}`] as ComparedAnswer | null | undefined;
    return nodesIn(compared?.commits).map(({ oid: id, message, author }): BranchCommit => {
      const login = author?.user?.login;
      return login === undefined ? { id, message } : { id, message, login };
    });
  }

  /** Others may have a branch of that name in forks of their own. */
  #pullRequest(at: number, base: string): PullRequest | undefined {
    const { repository, upstream } = this.#answer;
    const answer = (upstream ?? repository)[`pulls${at}`] as PullsAnswer | undefined;
    const own = (name: string | undefined) => name?.toLowerCase() === repository.nameWithOwner.toLowerCase();
    const ours = nodesIn(answer).find((pull) => pull.baseRefName === base && own(pull.headRepository?.nameWithOwner));
    return ours === undefined ? undefined : pullRequestOf(ours);
  }
}

function pullRequestOf({ id, number, url, title, body, ...pull }: PullAnswer): PullRequest {
  const mergeable = { MERGEABLE: "mergeable", CONFLICTING: "conflicting", UNKNOWN: "unknown" } as const;
  return {
    id,
    number,
    url,
    title,
    body,
    draft: pull.isDraft,
    base: pull.baseRefName,
    mergeable: mergeable[pull.mergeable],
    labels: nodesIn(pull.labels).map(({ name }) => name),
    autoMerge: pull.autoMergeRequest !== null,
  };
}

function nodesIn<T>(connection: { readonly nodes: readonly (T | null)[] | null } | null | undefined): T[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}

function namesIn(tree: TreeAnswer | null | undefined): Map<string, string> {
  return new Map((tree?.entries ?? []).map(({ name, mode }) => [name, modeText(mode)]));
}
