/** What the holder of the token may do in a repository, as GitHub names it; `none`: it can't even be read. */
export type RepositoryRight = "none" | "read" | "triage" | "write" | "maintain" | "admin";

/** Full id of a git object: 40 (sha1) or 64 (sha256) lower-case hex digits. */
export type ObjectId = string;

/** A blob of the marketplace. */
export interface ForgeFile {
  readonly id: ObjectId;
  /** Git's own, e.g. `100644`; `120000` is a symbolic link, `160000` a submodule. */
  readonly mode: string;
}

/** What one commit holds of the places that publishing touches. */
export interface ForgeTree {
  /** The commit's id. */
  readonly head: ObjectId;
  /** The bytes of `.claude-plugin/marketplace.json`; undefined when there is none. */
  readonly catalog: Uint8Array | undefined;
  /** Per folder that was asked for: its files, paths from the folder; empty where there is none. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, ForgeFile>>;
  /** Per file that was asked for: its bytes; undefined where there is none. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
  /**
   * Per folder of `LookRequest.listings`: git's mode by the name of what lies directly in it (`040000` is a folder);
   * empty where there is no such folder.
   */
  readonly listings: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A commit on a branch that the base has not. */
export interface BranchCommit {
  readonly id: ObjectId;
  readonly message: string;
  /** The author's login; undefined where the forge knows nobody of that address. */
  readonly login?: string;
}

export interface PullRequest {
  /** The number that people see. */
  readonly number: number;
  /** The forge's own id, for changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly base: string;
  /** `unknown`: the forge has not computed it yet. */
  readonly mergeable: "mergeable" | "conflicting" | "unknown";
  readonly labels: readonly string[];
  readonly autoMerge: boolean;
}

/** A pull request from a branch to the base that was closed without being merged. */
export interface ClosedPullRequest extends Pick<PullRequest, "number" | "url" | "body"> {
  readonly branch: string;
}

export interface ForgeBranch {
  readonly name: string;
  readonly tree: ForgeTree;
  /** Those that the base has not, newest last, at most the last 100; also where no pull request is open. */
  readonly commits: readonly BranchCommit[];
  /** The open pull request from it to the base; for a fork's branch, to the base of what it was forked from. */
  readonly pullRequest?: PullRequest;
}

/** What is to be read of a branch. */
export interface LookPlaces {
  /** Folders of our plugins, e.g. `plugins/my-plugin`. */
  readonly folders: readonly string[];
  /** Files to read whole beside the catalog: entry files, and our manifests in the marketplace. */
  readonly files: readonly string[];
  /** Folders of which only the names in them are wanted; `""` is the root. */
  readonly listings: readonly string[];
}

/** A branch of a pull request that may be there already; what is left out is read as of the base. */
export interface LookBranch extends Partial<LookPlaces> {
  readonly name: string;
}

/** `folders`, `files` and `listings` are read of the base. */
export interface LookRequest extends LookPlaces {
  /** Branch that is published to. @default the repository's own */
  readonly base?: string;
  readonly branches: readonly LookBranch[];
}

/** What one question to the forge answers: everything that has to be known before any work is done. */
export interface Standing {
  readonly right: RepositoryRight;
  /** Whether `right` is what such a token mostly has, since the forge tells nothing of this one's. */
  readonly assumed?: boolean;
  /** The login of the token's holder; undefined where the token has none (an App's). */
  readonly login?: string;
  readonly archived: boolean;
  readonly defaultBranch: string;
  /** Name of the branch that is published to. */
  readonly baseName: string;
  /** Undefined where the branch is not there, or the repository is empty. */
  readonly base: ForgeTree | undefined;
  /** Those of `LookRequest.branches` that are there. */
  readonly branches: readonly ForgeBranch[];
  /** Of `LookRequest.branches`, also of those that are gone: since the last merged one, newest first. @default none */
  readonly closed?: readonly ClosedPullRequest[];
  /** Whether its settings let pull requests merge by themselves. */
  readonly autoMergeAllowed: boolean;
}

export interface ForgeCommit {
  readonly branch: string;
  /** The commit that it lies upon; another head is `moved`. */
  readonly head: ObjectId;
  /** Whole new content by path, regular files with mode 0644. */
  readonly additions: ReadonlyMap<string, Uint8Array>;
  readonly deletions: readonly string[];
  /** One line. */
  readonly headline: string;
  /** What stands below it; may be empty. */
  readonly text: string;
}

export type CommitOutcome =
  | { readonly kind: "written"; readonly commit: ObjectId; readonly url: string; readonly verified: boolean }
  /** Somebody else changed or deleted the branch since it was read; nothing is written. */
  | { readonly kind: "moved" }
  /** A rule of the branch forbids commits without a pull request: nothing is written. `said`: in the forge's words. */
  | { readonly kind: "protected"; readonly said: string };

export interface NewPullRequest {
  readonly base: string;
  /** `branch`, or `owner:branch` of a fork. */
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

/** What is nice to have on a pull request: each that fails is told, and stops nothing. */
export interface PullRequestExtras {
  readonly labels: readonly string[];
  /** Logins. */
  readonly reviewers: readonly string[];
  /** Slugs of teams, without the organisation. */
  readonly teamReviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly autoMerge?: "squash" | "merge" | "rebase";
}

/** A file at a commit of some repository, which need not be the marketplace's. */
export interface PlaceElsewhere {
  /** An https URL of the repository. */
  readonly url: string;
  /** 40 lower-case hex digits. */
  readonly commit: ObjectId;
  readonly path: string;
}

/** Waiting, which this room can't do by itself. */
export interface Pace {
  /** At least 0 and less than 1. */
  random(): number;
  /** Rejects with `BazaarError` INTERRUPTED when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/**
 * One marketplace's repository on a forge. All reject with `BazaarError`: FORGE_REFUSED (a right is missing, and which
 * setting cures it), FORGE_LIMITED (limits that lasted longer than the retries), FORGE_UNREACHABLE, INTERRUPTED. An
 * answer that was lost after the change was made is found again, and never made twice.
 */
export interface Forge {
  /** `owner/name`. */
  readonly repository: string;
  readonly pace: Pace;
  /** One request where no folder is deeper than 8 and nothing is larger than the forge hands out at once. */
  look(request: LookRequest): Promise<Standing>;
  /**
   * For a right that is `assumed`: rejects with `BazaarError` FORGE_REFUSED where the token may not commit or, if that is
   * asked, open pull requests. Changes nothing. Up to two requests.
   */
  requireMayWrite(pullRequests: boolean): Promise<void>;
  /** The text of a file that is nice to know of: undefined where it can't be read, for whatever reason. One request. */
  textAt(place: PlaceElsewhere): Promise<string | undefined>;
  /** One request up to 100 files and 1 MB; more goes over a work branch, and the branch moves in one step at the end. */
  commit(commit: ForgeCommit): Promise<CommitOutcome>;
  /** `exists`: somebody else made it. */
  createBranch(name: string, head: ObjectId): Promise<"created" | "exists">;
  /** Moves the branch from one commit to the other, be it forward or not; `moved` where it was elsewhere. */
  moveBranch(name: string, from: ObjectId, to: ObjectId): Promise<"done" | "moved">;
  /** Also after the signal has fired: what was made on the way is put away then. */
  deleteBranch(name: string): Promise<void>;
  openPullRequest(wanted: NewPullRequest): Promise<PullRequest>;
  editPullRequest(pullRequest: PullRequest, change: { readonly title?: string; readonly body?: string }): Promise<void>;
  closePullRequest(pullRequest: PullRequest, body: string): Promise<void>;
  /** Resolves to one sentence per extra that could not be had. */
  addExtras(pullRequest: PullRequest, extras: PullRequestExtras): Promise<readonly string[]>;
  /** The repository of this name that somebody else has, or has not: nothing is asked. It counts as a fork of this one. */
  forkOf(owner: string): Forge;
  /** The caller's fork, made where there is none, with its base branch brought up to date. */
  fork(base: string): Promise<Forge>;
}
