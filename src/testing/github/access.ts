import type { RepositoryRight } from "../../publish/forge/ports.ts";
import type { Account } from "./accounts.ts";
import { notFound, Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import type { GithubToken, TokenKind } from "./types.ts";

/** Who asks; undefined token: nobody in particular. */
export interface Actor {
  readonly account: Account;
  readonly token: GithubToken;
  readonly kind: TokenKind;
}

const writers: readonly RepositoryRight[] = ["write", "maintain", "admin"];

export function rightOf(actor: Actor | undefined, repository: Repository): RepositoryRight {
  const given = Object.entries(actor?.token.rights ?? {}).find(
    ([name]) => name.toLowerCase() === repository.fullName.toLowerCase(),
  );
  // One's own repositories, such as a fork just made, are one's own.
  if (given === undefined && actor?.account === repository.owner) return "admin";
  return given?.[1] ?? (repository.isPrivate ? "none" : "read");
}

export function mayWrite(actor: Actor | undefined, repository: Repository): boolean {
  return writers.includes(rightOf(actor, repository));
}

/** Throws `Refusal` unless the actor may change content of the repository. `what`: GraphQL's name of the act. */
export function requireWrite(actor: Actor | undefined, repository: Repository, what: string): void {
  requireRead(actor, repository);
  if (!mayWrite(actor, repository)) throw forbidden(actor, what);
  if (repository.archived) throw new Refusal(403, "FORBIDDEN", "Repository was archived so is read-only.");
}

export function requireRead(actor: Actor | undefined, repository: Repository): void {
  if (rightOf(actor, repository) === "none") throw noRepository(repository.fullName);
}

export function noRepository(name: string): Refusal {
  return notFound(`Could not resolve to a Repository with the name '${name}'.`);
}

export function forbidden(actor: Actor | undefined, what: string): Refusal {
  const kind = actor?.kind;
  if (kind === "app" || kind === "actions")
    return new Refusal(403, "FORBIDDEN", "Resource not accessible by integration");
  if (kind === "fine-grained") return new Refusal(403, "FORBIDDEN", "Resource not accessible by personal access token");
  const said = `${actor?.account.login} does not have the correct permissions to execute \`${what}\``;
  // With a classic token REST does not tell that there is something to write to.
  return new Refusal(404, "FORBIDDEN", said, { restMessage: "Not Found" });
}

/** Throws `Refusal` unless the actor may open pull requests there. */
export function requireOpening(actor: Actor | undefined, to: Repository, from: Repository): void {
  requireRead(actor, to);
  if (actor?.token.opensPullRequests === false) {
    const said = "GitHub Actions is not permitted to create or approve pull requests.";
    throw new Refusal(403, "FORBIDDEN", said);
  }
  if (to.archived) throw new Refusal(403, "FORBIDDEN", "Repository was archived so is read-only.");
  // From a fork of one's own, reading is enough for people.
  const allowed = mayWrite(actor, to) || (from !== to && mayWrite(actor, from) && !isBot(actor));
  if (!allowed) throw forbidden(actor, "CreatePullRequest");
}

export function isBot(actor: Actor | undefined): boolean {
  return actor?.kind === "app" || actor?.kind === "actions";
}
