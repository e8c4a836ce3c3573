import { BazaarError } from "../../core/errors.ts";
import { isLoopback } from "../../registry/reference.ts";

/** Where the two APIs are; neither ends with a slash. */
export interface Addresses {
  readonly rest: string;
  readonly graphql: string;
}

/**
 * The addresses of both APIs. Throws `BazaarError` OPTION_INVALID for what is no https URL (http on the loopback only,
 * since the token travels with each request), or holds a name, password, query or fragment.
 */
export function addressesOf(apiUrl = "https://api.github.com", graphqlUrl?: string): Addresses {
  const rest = addressOf("GITHUB_API_URL", apiUrl);
  return { rest, graphql: graphqlUrl === undefined ? graphqlOf(rest) : addressOf("GITHUB_GRAPHQL_URL", graphqlUrl) };
}

/** Enterprise Server has `/api/v3` and `/api/graphql`; github.com and its tenants have `/graphql` beside everything. */
function graphqlOf(rest: string): string {
  return rest.endsWith("/api/v3") ? rest.replace(/\/v3$/, "/graphql") : `${rest}/graphql`;
}

function addressOf(name: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain = url !== undefined && [url.username, url.password, url.search, url.hash].every((part) => part === "");
  if (plain && mayHaveToken(url)) return given.trim().replace(/\/+$/, "");
  // Not repeated: it may hold a password.
  throw new BazaarError(
    "OPTION_INVALID",
    `The address of GitHub's API (${name}) is none that a token may be sent to.`,
    "Give it as https://HOST or https://HOST/api/v3, without name, password and query.",
  );
}

/** Whether a token may travel there: encrypted, or on this machine alone. */
export function mayHaveToken({ protocol, host }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(host));
}

/** A repository's two names. Throws `BazaarError` OPTION_INVALID. */
export function namesOf(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = "", repo = "", ...more] = repository.split("/");
  const fits = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(owner) && /^[A-Za-z0-9._-]{1,100}$/.test(repo);
  if (fits && more.length === 0 && repo !== "." && repo !== "..") return { owner, repo };
  const fix = "Write it as OWNER/NAME, e.g. acme/market.";
  throw new BazaarError("OPTION_INVALID", `\`${repository.slice(0, 200)}\` is no repository on GitHub.`, fix);
}
