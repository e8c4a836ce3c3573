import type { Clock } from "../../registry/types.ts";

/** How GitHub is reached, and how long it is waited for. */
export interface GithubOptions {
  /** Goes into the header `authorization` of the API's own origin, and nowhere else. */
  readonly token: string;
  /** REST, with or without a slash at its end. @default "https://api.github.com" */
  readonly apiUrl?: string;
  /** GraphQL. @default what belongs to `apiUrl`: `/graphql`, or `/api/graphql` for `/api/v3` of an Enterprise Server */
  readonly graphqlUrl?: string;
  /** Where proxies are named (`https_proxy`, `no_proxy`, …); the loopback is asked without one. @default none */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `owner/name` of the repository whose workflow runs, which is all that its GITHUB_TOKEN may write. @default unknown */
  readonly workflowRepository?: string;
  /** Ends all work; it then rejects with the signal's reason where that is a `BazaarError`. @default never */
  readonly signal?: AbortSignal;
  /** @default the system's */
  readonly clock?: Clock;
  readonly patience?: Partial<Patience>;
  readonly limits?: Partial<CommitLimits>;
  /** Hears of waits of more than two seconds, one sentence each. @default nothing is told */
  readonly onWait?: (sentence: string) => void;
}

export interface Patience {
  /** Tries of one request in all where GitHub fails or can't be reached, 1 or more. @default 5 */
  readonly tries: number;
  /** Milliseconds that the wait before the second try is drawn from; doubles each time. @default 500 */
  readonly firstWaitMs: number;
  /** Milliseconds that one request waits for limits in all; a longer one is FORGE_LIMITED at once. @default 300_000 */
  readonly maxWaitMs: number;
  /** Milliseconds until an answer is there whole. @default 60_000 */
  readonly answerMs: number;
  /** Milliseconds in which a new fork has to be there. @default 300_000 */
  readonly forkMs: number;
}

/** What one commit takes; more is chained on a work branch. */
export interface CommitLimits {
  /** Additions and deletions. @default 100 */
  readonly files: number;
  /** Bytes of additions. @default 1_000_000 */
  readonly bytes: number;
}
