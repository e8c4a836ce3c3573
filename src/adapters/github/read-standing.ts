import { defined } from "../../core/defined.ts";
import { catalogPath } from "../../marketplace/types.ts";
import type {
  BranchCommit,
  ClosedPullRequest,
  ForgeBranch,
  ForgeFile,
  ForgeTree,
  LookPlaces,
  LookRequest,
  PullRequest,
} from "../../publish/forge/ports.ts";
import type {
  ComparedAnswer,
  FileAnswer,
  LookAnswer,
  NewestAnswer,
  PullAnswer,
  PullsAnswer,
  RefAnswer,
  RepositoryAnswer,
  TreeAnswer,
} from "./answers.ts";
import { Content, modeText } from "./content.ts";
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
    { folders, files, listings }: LookPlaces = this.#request,
  ): Promise<ForgeTree | undefined> {
    const commit = ref?.target;
    if (commit === null || commit === undefined) return undefined;
    const read = new Map<string, Uint8Array | undefined>();
    const below = new Map<string, ReadonlyMap<string, ForgeFile>>();
    for (const [at, path] of files.entries())
      read.set(path, await this.#content.bytesOf(path, commit[`file${at}`] as FileAnswer | null));
    for (const [at, path] of folders.entries())
      below.set(path, await this.#folder(`${alias}Folder${at}`, commit[`folder${at}`] as FileAnswer | null));
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
    if (tree?.entries !== undefined || there === null) return await this.#content.filesIn(tree);
    // It was left out of the question, or is too much for one.
    if (modeText(there.mode) === "040000") return await this.#content.filesIn({ oid: there.oid });
    return new Map([["", { id: there.oid, mode: modeText(there.mode) }]]);
  }

  #treeOf(name: string): TreeAnswer | null {
    const tree = this.#answer.repository[name] as TreeAnswer | undefined;
    return tree ?? null;
  }

  async branches(base: string): Promise<ForgeBranch[]> {
    const { repository } = this.#answer;
    const found: ForgeBranch[] = [];
    for (const [at, { name, ...places }] of this.#request.branches.entries()) {
      const ref = repository[`branch${at}`] as RefAnswer | null;
      const tree = await this.tree(`branch${at}`, ref, { ...this.#request, ...places });
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

  #pullRequest(at: number, base: string): PullRequest | undefined {
    const [ours] = this.#own(this.#pulls[`pulls${at}`] as PullsAnswer | undefined, base);
    return ours === undefined ? undefined : pullRequestOf(ours);
  }

  closed(base: string): ClosedPullRequest[] {
    return this.#request.branches.flatMap(({ name: branch }, at) => {
      const newest = this.#own(this.#pulls[`newest${at}`] as PullsAnswer<NewestAnswer> | undefined, base);
      const merged = newest.findIndex(({ state }) => state === "MERGED");
      return newest
        .slice(0, merged === -1 ? undefined : merged)
        .flatMap(({ state, number, url, body }) => (state === "CLOSED" ? [{ branch, number, url, body }] : []));
    });
  }

  get #pulls(): Readonly<Record<string, unknown>> {
    return this.#answer.upstream ?? this.#answer.repository;
  }

  /** Those of them that are from here: others may have a branch of that name in forks of their own. */
  #own<T extends Pick<PullAnswer, "baseRefName" | "headRepository">>(
    pulls: PullsAnswer<T> | undefined,
    base: string,
  ): T[] {
    const here = this.#answer.repository.nameWithOwner.toLowerCase();
    return nodesIn(pulls).filter(
      ({ baseRefName, headRepository }) => baseRefName === base && headRepository?.nameWithOwner.toLowerCase() === here,
    );
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
