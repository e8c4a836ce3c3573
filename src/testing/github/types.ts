import type { RepositoryRight } from "../../publish/forge/ports.ts";

/** `actions`: the GITHUB_TOKEN of a workflow; `app`: an installation's. Both belong to a bot and not to a person. */
export type TokenKind = "classic" | "fine-grained" | "app" | "actions";

export interface GithubToken {
  /** As it is sent. Take one of real length: short ones are found in harmless words when they are masked. */
  readonly token: string;
  /** Whose it is; bots' end in `[bot]`. */
  readonly login: string;
  /** @default "classic" */
  readonly kind?: TokenKind;
  /** By `owner/name`. @default read where the repository is public, else none */
  readonly rights?: Readonly<Record<string, RepositoryRight>>;
  /** GitHub answers as if it had never been one. @default false */
  readonly expired?: boolean;
  /** The setting "Allow GitHub Actions to create and approve pull requests". @default true */
  readonly opensPullRequests?: boolean;
}

export interface GithubRepository {
  /** `owner/name`. */
  readonly name: string;
  /** Files of the first commit. @default none (an empty repository) */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** @default "main" */
  readonly defaultBranch?: string;
  /** @default false */
  readonly private?: boolean;
  /** @default false */
  readonly archived?: boolean;
  /** @default false, as on GitHub */
  readonly autoMergeAllowed?: boolean;
  /** Branches that take changes by pull request only. @default [] */
  readonly protected?: readonly string[];
  /** Names of labels. @default ["bug", "enhancement"] */
  readonly labels?: readonly string[];
  /** Logins of people who may be asked for a review or get work. @default the owner */
  readonly collaborators?: readonly string[];
  /** Slugs of the organisation's teams. @default [] */
  readonly teams?: readonly string[];
}

/**
 * - `rate-limit`: 429 with Retry-After; `primary-limit`: 403 with no requests left; `secondary-limit`: 403 with
 *   Retry-After; `graphql-limit`: 200 with an error of type RATE_LIMITED;
 * - `bad-gateway`: 502 with a page of HTML; `graphql-timeout`: 502 as GraphQL gives it; `too-much`: 200, and what GraphQL
 *   says where one question asks for too much;
 * - `drop`: the connection ends before anything is done; `lost-answer`: it ends after everything was done;
 * - `slow`: the answer comes `ms` later;
 * - `unseen-ref`, `unseen-pull-request`: the next `times` reads don't see what was just made;
 * - `unknown-mergeable`: the next `times` reads get UNKNOWN.
 */
export type FaultKind =
  | "rate-limit"
  | "primary-limit"
  | "secondary-limit"
  | "graphql-limit"
  | "bad-gateway"
  | "graphql-timeout"
  | "too-much"
  | "drop"
  | "lost-answer"
  | "slow"
  | "unseen-ref"
  | "unseen-pull-request"
  | "unknown-mergeable";

export interface Fault {
  readonly kind: FaultKind;
  /** How many requests (or reads) it meets; 1 or more. @default 1 */
  readonly times?: number;
  /** How many that would match go through before. @default 0 */
  readonly after?: number;
  /** Id of a REST operation (`pulls/create`), root field of GraphQL (`createRef`), or `git`. @default every API request */
  readonly on?: string;
  /** Seconds in Retry-After; 0 or more. @default 1 */
  readonly retryAfter?: number;
  /** Milliseconds of `slow`. @default 200 */
  readonly ms?: number;
}

/** Where a request of ours, or an answer of the stand-in, is not what GitHub publishes of its API. */
export interface DriftFinding {
  readonly on: "request" | "answer";
  /** The operation, or method and path where there is none. */
  readonly operation: string;
  readonly problem: string;
}

export interface RecordedRequest {
  readonly kind: "rest" | "graphql" | "git";
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; of git requests "". */
  readonly body: string;
  /** REST operation, or GraphQL root fields with commas between; "" of git requests and unknown routes. */
  readonly operation: string;
  /** Login of the token's owner; undefined without a valid one. */
  readonly login: string | undefined;
  /** 0: the connection was ended. */
  readonly status: number;
}

/** A pull request as tests look at it. */
export interface SeenPullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly draft: boolean;
  readonly base: string;
  /** `owner:branch`. */
  readonly head: string;
  /** Id of the head commit, of closed ones as it was then. */
  readonly headId: string;
  readonly author: string;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly autoMerge: string | undefined;
  /** What happened to it, oldest first: opened, synchronize, edited, closed, reopened, labeled, converted_to_draft … */
  readonly events: readonly string[];
}

export interface HumanCommit {
  readonly repository: string;
  /** Made from the repository's own branch where it is not there. @default the repository's own branch */
  readonly branch?: string;
  /** New content by path. @default {} */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths to take out. @default [] */
  readonly deletions?: readonly string[];
  /** @default "By a person" */
  readonly message?: string;
  /** @default "human" */
  readonly login?: string;
}

export interface GithubOptions {
  readonly repositories: readonly GithubRepository[];
  readonly tokens: readonly GithubToken[];
  readonly faults?: readonly Fault[];
  /** Bytes of a request's body from which on it is refused. @default 47_185_920 (45 MiB) */
  readonly maxBodyBytes?: number;
  /** Bytes from which on `Blob.text` is cut. @default 512_000 */
  readonly maxTextBytes?: number;
  /** Requests per hour that the headers speak of. @default 5_000 */
  readonly rateLimit?: number;
}
