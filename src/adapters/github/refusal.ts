/** What GitHub answered instead of what was asked for; stays in this folder. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** Of HTTP; 200 for an error of GraphQL. */
  readonly status: number;
  readonly headers: Headers;
  /** Upper-case types of GraphQL's errors, e.g. `STALE_DATA`; empty for REST. */
  readonly types: readonly string[];
  /** Where in GraphQL's answer, as `repository.branch0`; one per error. */
  readonly paths: readonly string[];

  /** `message`: GitHub's own words, cut. */
  constructor(answer: RefusedAnswer) {
    super(answer.message.slice(0, 1_000));
    this.status = answer.status;
    this.headers = answer.headers;
    this.types = answer.types ?? [];
    this.paths = answer.paths ?? [];
  }
}

export interface RefusedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly message: string;
  readonly types?: readonly string[];
  readonly paths?: readonly string[];
}

// Each of these looks at one thing that the real GitHub may say otherwise, so that a correction stays here.

const has = ({ message }: Refusal, pattern: RegExp) => pattern.test(message);

/** The branch is not where the change was made for. Seen: STALE_DATA, "Expected branch to point to …". */
export function isMoved(refusal: Refusal): boolean {
  if (refusal.types.includes("STALE_DATA")) return true;
  return has(
    refusal,
    /expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is (?:not )?at|but expected) [0-9a-f]{40}/i,
  );
}

/** A rule of the branch forbids it without a pull request, or at all. */
export function isProtected(refusal: Refusal): boolean {
  return has(
    refusal,
    /must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i,
  );
}

/** Too many requests of some kind at once, however few in all. */
export function isSecondaryLimit(refusal: Refusal): boolean {
  if (refusal.status !== 403 && refusal.status !== 429 && refusal.status !== 200) return false;
  return has(refusal, /secondary rate limit|abuse detection|abuse-rate-limits/i);
}

/** The hour's requests are used up. */
export function isPrimaryLimit(refusal: Refusal): boolean {
  if (refusal.types.includes("RATE_LIMITED") || refusal.types.includes("RATE_LIMIT")) return true;
  const spent = refusal.headers.get("x-ratelimit-remaining") === "0";
  return refusal.status === 429 || (refusal.status === 403 && (spent || has(refusal, /rate limit exceeded/i)));
}

/** One question asks for more than GitHub answers at once. Of what it is made in their measure is not told. */
export function isTooMuch(refusal: Refusal): boolean {
  return refusal.types.includes("RESOURCE_LIMITS_EXCEEDED") || has(refusal, /resource limits for this query exceeded/i);
}

/** Not there, or nothing that the token may see. */
export function isNotFound(refusal: Refusal): boolean {
  return refusal.status === 404 || refusal.types.includes("NOT_FOUND");
}

/** What was just made is not to be seen by all of GitHub yet. */
export function isNotYetSeen(refusal: Refusal): boolean {
  return has(refusal, /could not resolve to a node|issue not found|no commit found for sha|\b(?:head|base) invalid\b/i);
}

/** The token may not do it. */
export function isForbidden(refusal: Refusal): boolean {
  if (refusal.types.includes("FORBIDDEN") || refusal.types.includes("INSUFFICIENT_SCOPES")) return true;
  return refusal.status === 403 || has(refusal, /resource not accessible by/i);
}

/** Somebody made a branch or pull request of that name before. */
export function isAlreadyThere(refusal: Refusal): boolean {
  return refusal.status === 422 && has(refusal, /already exists/i);
}

/** There is no such branch to be deleted. */
export function isAlreadyGone(refusal: Refusal): boolean {
  return isNotFound(refusal) || (refusal.status === 422 && has(refusal, /does not exist/i));
}

/** A pull request for which auto-merge has nothing to wait for. */
export function isMergeableNow(refusal: Refusal): boolean {
  return has(refusal, /is in clean status/i);
}

/** GitHub fails by itself; the same request may go through a moment later, or have done its work. */
export function isFailure(refusal: Refusal): boolean {
  if (refusal.status >= 500) return true;
  return has(refusal, /something went wrong while executing your query|internal (?:server )?error|timed? ?out/i);
}
