import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Account, Accounts, emailOf } from "./accounts.ts";
import type { Actor } from "./access.ts";
import { editTree } from "./edit-tree.ts";
import { Faults } from "./faults.ts";
import { GitStore, noId } from "./git-store.ts";
import type { CommitData } from "./objects.ts";
import { headsPrefix, Repository } from "./repository.ts";
import type { DriftFinding, GithubOptions, GithubRepository, GithubToken, RecordedRequest } from "./types.ts";

/** Everything that the stand-in remembers beside its git repositories. */
export class GithubState {
  readonly root: string;
  readonly options: GithubOptions;
  readonly accounts: Accounts;
  readonly tokens = new Map<string, GithubToken>();
  /** By lower-case `owner/name`. */
  readonly repositories = new Map<string, Repository>();
  readonly faults: Faults;
  readonly requests: RecordedRequest[] = [];
  readonly findings: DriftFinding[] = [];
  /** `id ref` of refs that the API made. */
  readonly freshRefs = new Set<string>();
  /** Where the API is reached, without a slash at its end. */
  origin = "";
  #used = 0;
  #lastId = 5_000;

  constructor(root: string, options: GithubOptions) {
    this.root = root;
    this.options = options;
    const teamed = options.repositories.filter(({ teams }) => teams !== undefined);
    this.accounts = new Accounts(teamed.map(({ name }) => name.split("/")[0] ?? ""));
    this.faults = new Faults(options.faults ?? []);
    for (const token of options.tokens) this.tokens.set(token.token, token);
  }

  repository(name: string): Repository | undefined {
    return this.repositories.get(name.toLowerCase());
  }

  /** The actor behind a token; undefined where it is none, or one no more. */
  actor(token: string): Actor | undefined {
    const found = this.tokens.get(token);
    if (found === undefined || found.expired === true) return undefined;
    return { account: this.accounts.of(found.login), token: found, kind: found.kind ?? "classic" };
  }

  async addRepository(spec: GithubRepository, parent?: Repository): Promise<Repository> {
    const [owner = "", name = ""] = spec.name.split("/");
    mkdirSync(join(this.root, owner), { recursive: true });
    const store = await GitStore.create(join(this.root, owner, `${name}.git`), spec.defaultBranch ?? "main");
    const place = parent === undefined ? { store } : { store, parent };
    const repository = new Repository((this.#lastId += 1), this.accounts.of(owner), spec, place);
    this.repositories.set(spec.name.toLowerCase(), repository);
    if (spec.files !== undefined) await this.#begin(repository, spec.files);
    return repository;
  }

  /** A fork with all branches, in the same fork network. */
  async addFork(parent: Repository, owner: Account, name: string): Promise<Repository> {
    const { defaultBranch, isPrivate } = parent;
    const spec = { name: `${owner.login}/${name}`, defaultBranch, private: isPrivate };
    const fork = await this.addRepository(spec, parent);
    fork.store.shareObjectsOf(parent.store);
    parent.store.shareObjectsOf(fork.store);
    const refs = await parent.store.refs(headsPrefix);
    await fork.store.moveRefs([...refs].map(([ref, to]) => ({ ref, to, from: noId })));
    return fork;
  }

  /** The repository of that owner among a repository, its forks and what it was forked from: there is one at most. */
  inNetworkOf(repository: Repository, owner: Account): Repository | undefined {
    const all = [...this.repositories.values()].filter((one) => one.root === repository.root);
    return all.find((one) => one.owner === owner);
  }

  /** A commit by a person, written but on no branch yet. */
  async writeFiles(
    repository: Repository,
    parent: string | undefined,
    change: {
      readonly files: Readonly<Record<string, string | Uint8Array>>;
      readonly deletions?: readonly string[];
      readonly message: string;
      readonly login: string;
    },
  ): Promise<string> {
    const { store } = repository;
    const added = Object.entries(change.files).map(
      ([path, content]) => [path, { mode: "", id: store.write("blob", Buffer.from(content)) }] as const,
    );
    const gone = (change.deletions ?? []).map((path) => [path, undefined] as const);
    const before = parent === undefined ? undefined : (await store.commit(parent))?.tree;
    const tree = await editTree(store, before, new Map([...gone, ...added]));
    const author = this.signatureOf(this.accounts.of(change.login));
    const commit: CommitData = {
      tree,
      parents: parent === undefined ? [] : [parent],
      author,
      committer: author,
      message: change.message,
      signature: undefined,
    };
    return store.writeCommit(commit);
  }

  /** Whether a replica that is behind would not have this ref, which the API made just now. */
  isUnseen(repository: Repository, ref: string): boolean {
    return this.freshRefs.has(`${repository.id} ${ref}`) && this.faults.forRead("unseen-ref");
  }

  signatureOf(account: Account): CommitData["author"] {
    return { name: account.login, email: emailOf(account), date: new Date() };
  }

  limitNow(): { readonly limit: number; readonly remaining: number; readonly used: number; readonly reset: number } {
    const limit = this.options.rateLimit ?? 5_000;
    const reset = Math.ceil(Date.now() / 3_600_000) * 3_600;
    return { limit, remaining: Math.max(0, limit - this.#used), used: this.#used, reset };
  }

  /** Headers of the hour's limit, with this request counted. */
  limitHeaders(resource: "core" | "graphql"): Record<string, string> {
    this.#used += 1;
    const now = Object.entries(this.limitNow()).map(([name, value]) => [`x-ratelimit-${name}`, String(value)] as const);
    return { ...Object.fromEntries(now), "x-ratelimit-resource": resource };
  }

  async #begin(repository: Repository, files: NonNullable<GithubRepository["files"]>): Promise<void> {
    const change = { files, message: "First", login: repository.owner.login };
    const first = await this.writeFiles(repository, undefined, change);
    await repository.store.moveRefs([{ ref: `${headsPrefix}${repository.defaultBranch}`, to: first, from: noId }]);
  }
}
