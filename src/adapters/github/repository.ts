import { BazaarError } from "../../core/errors.ts";
import { type GithubApi, githubApi } from "./api.ts";
import type { Place } from "./look-query.ts";
import { isForbidden, isMoved, isNotFound, isProtected, isTooMuch, Refusal } from "./refusal.ts";
import { cureOf, freeBranches, type TokenKind, tokenKindOf } from "./token-kind.ts";
import type { CommitLimits, GithubOptions } from "./types.ts";

const defaultLimits: CommitLimits = { files: 100, bytes: 1_000_000 };

export const idQuery =
  "query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }";

/** What is known of one repository, and how to ask it. */
export class Repository {
  readonly api: GithubApi;
  readonly kind: TokenKind;
  readonly limits: CommitLimits;
  /** Where a fork's pull requests are; undefined for what is no fork of ours. */
  readonly upstream: Place | undefined;
  readonly #options: GithubOptions;
  readonly #made = new Set<string>();
  #place: Place;
  #id: string | undefined;

  private constructor(api: GithubApi, place: Place, options: GithubOptions, upstream?: Place) {
    this.api = api;
    this.kind = tokenKindOf(options.token);
    this.limits = { ...defaultLimits, ...options.limits };
    this.upstream = upstream;
    this.#options = options;
    this.#place = place;
  }

  static open(place: Place, options: GithubOptions): Repository {
    return new Repository(githubApi(options), place, options);
  }

  forkAt(place: Place): Repository {
    return new Repository(this.api, place, this.#options, this.#place);
  }

  /** The same, for what has to be put away after the work was stopped: asked twice, and for ten seconds at most. */
  lasting(): Repository {
    const { signal: _, ...kept } = this.#options;
    const patience = { ...kept.patience, tries: 2, maxWaitMs: 5_000, answerMs: 5_000 };
    return new Repository(githubApi({ ...kept, patience }), this.#place, this.#options, this.upstream);
  }

  get signal(): AbortSignal | undefined {
    return this.#options.signal;
  }

  get workflowRepository(): string | undefined {
    return this.#options.workflowRepository;
  }

  /** Its names now: it may have been renamed since it was written down. */
  get place(): Place {
    return this.#place;
  }

  /** Where its pull requests are. */
  get pulls(): Place {
    return this.upstream ?? this.#place;
  }

  get name(): string {
    return `${this.#place.owner}/${this.#place.repo}`;
  }

  /** That a branch of this name was made by us. */
  remember(branch: string): void {
    this.#made.add(branch);
  }

  hasMade(branch: string): boolean {
    return this.#made.has(branch);
  }

  learn(id: string, nameWithOwner: string): void {
    const [owner = "", repo = ""] = nameWithOwner.split("/");
    this.#id = id;
    this.#place = { owner, repo };
  }

  /** GraphQL's id; asked for where nobody looked yet. */
  async id(): Promise<string> {
    if (this.#id !== undefined) return this.#id;
    const { owner, repo } = this.#place;
    type Answer = { readonly repository: { readonly id: string; readonly nameWithOwner: string } };
    const ask = () => this.api.graphql<Answer>(idQuery, { owner, name: repo });
    const { repository } = await this.asked("read the repository", () => this.api.asker.ask(ask));
    this.learn(repository.id, repository.nameWithOwner);
    return repository.id;
  }

  /** `work`, with what GitHub refuses as `BazaarError` FORGE_REFUSED. `what`: after "may not", e.g. "open pull requests". */
  async asked<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Refusal ? this.refused(what, error) : error;
    }
  }

  refused(what: string, refusal: Refusal): BazaarError {
    const { status } = refusal;
    const said = sentence(refusal.message);
    const made = (problem: string, fix: string, everywhere = false) =>
      new BazaarError("FORGE_REFUSED", problem, fix, { details: { status, said: refusal.message, everywhere } });
    if (status === 401) {
      const fix = "It may have run out, be revoked, or be cut off: make a new one.";
      return made(`GitHub does not know the token (${said})`.replace(/\.?\)$/, ")."), fix, true);
    }
    if (isTooMuch(refusal))
      return made(
        `GitHub does not ${what} so much of ${this.name} at once: ${said}`,
        "Publish fewer plugins in one run.",
      );
    if (isProtected(refusal) || isMoved(refusal))
      return made(`A rule of ${this.name} does not let this token ${what}: ${said}`, freeBranches);
    if (isForbidden(refusal) || isNotFound(refusal))
      return made(`This token may not ${what} in ${this.name}: ${said}`, cureOf(this.kind, this.name, said), true);
    return made(`GitHub did not ${what} in ${this.name}: ${said}`, "Change what it names, and start it again.");
  }
}

/** In one line, with an end. */
function sentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
