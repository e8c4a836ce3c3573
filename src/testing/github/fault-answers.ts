import { type Answer, problem } from "./answer.ts";
import type { Fault } from "./types.ts";

const limits = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** What is said in place of the real answer; undefined: the fault is of another sort. */
export function faultAnswer({ kind, retryAfter = 1 }: Fault): Answer | undefined {
  const wait = { "retry-after": String(retryAfter) };
  const more = { documentation_url: `${limits}#about-secondary-rate-limits` };
  switch (kind) {
    case "rate-limit":
      return { ...problem(429, secondary, more), headers: wait };
    case "secondary-limit":
      return { ...problem(403, secondary, more), headers: wait };
    case "primary-limit": {
      const reset = Math.ceil(Date.now() / 1_000) + retryAfter;
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
      const said = "API rate limit exceeded for user ID 1001.";
      return { ...problem(403, said, { documentation_url: limits }), headers };
    }
    case "graphql-limit": {
      const errors = [{ type: "RATE_LIMITED", message: "API rate limit exceeded for user ID 1001." }];
      return { status: 200, body: { errors }, headers: { "x-ratelimit-remaining": "0", ...wait } };
    }
    case "bad-gateway":
      return {
        status: 502,
        body: "<html><head><title>502</title></head></html>\n",
        headers: { "content-type": "text/html" },
      };
    case "graphql-timeout":
      return { status: 502, body: { data: null, errors: [{ message: timeout }] } };
    case "too-much": {
      const said = "Resource limits for this query exceeded.";
      const errors = [{ type: "RESOURCE_LIMITS_EXCEEDED", path: ["repository", "baseFolder0"], message: said }];
      return { status: 200, body: { data: { viewer: { login: "writer" }, repository: null }, errors } };
    }
    default:
      return undefined;
  }
}

const secondary = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

const timeout =
  "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.";
