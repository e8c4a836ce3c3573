import { drop } from "./answer-text.ts";
import { Authorizer } from "./authorizer.ts";
import { challengesOf } from "./challenge.ts";
import { failureOf } from "./failures.ts";
import { follow, type Followed, type Line, type Wire } from "./line.ts";
import { Failed, persist } from "./persist.ts";
import type { Scope } from "./scopes.ts";
import { answerTrouble, networkTrouble, type Situation } from "./situation.ts";
import type { Doing } from "./trouble.ts";
import type { FindCredential, HttpAnswer } from "./types.ts";

/** What is asked of a registry. */
export interface Ask {
  readonly doing: Doing;
  /** `host/path`, for messages. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Statuses that are no failure. */
  readonly expect: readonly number[];
  /** Whether a 401 is the answer, and no reason to ask for more rights. @default false */
  readonly contented?: boolean;
}

/** A token that just ran out, then the scope that the registry itself names: more does not help. */
const maxRenewals = 2;

/** One registry, asked with what it wants for a proof, patiently. */
export class Exchange {
  readonly line: Line;
  readonly #authorizer: Authorizer;

  constructor(line: Line, find: FindCredential) {
    this.line = line;
    this.#authorizer = new Authorizer(line, find);
  }

  /** Whether every request so far was made as nobody, since the registry has asked for no login. */
  get isOpen(): boolean {
    return this.#authorizer.found === undefined;
  }

  /**
   * Makes the request until it has an answer with an expected status, which `take` reads. Rejects with a named
   * `BazaarError`.
   */
  run<T>(ask: Ask, wire: Wire, take: (answer: HttpAnswer, url: URL) => Promise<T>): Promise<T> {
    return persist(this.line, () => this.once(ask, wire, take));
  }

  /** As `run`, but a single try; rejects with `Failed`, for `persist`. */
  async once<T>(ask: Ask, wire: Wire, take: (answer: HttpAnswer, url: URL) => Promise<T>): Promise<T> {
    const started = this.line.clock.now();
    try {
      const { answer, url } = await this.#authorized(ask, wire);
      if (!ask.expect.includes(answer.status)) throw await answerTrouble(this.#situation(ask, started), answer);
      return await take(answer, url);
    } catch (error) {
      throw networkTrouble(this.#situation(ask, started), error);
    }
  }

  /** Rejects with the `BazaarError` that `cause` is, though no request is under way. */
  fail(ask: Omit<Ask, "expect">, cause: Error): Promise<never> {
    const trouble = networkTrouble(this.#situation(ask, this.line.clock.now()), cause);
    return Promise.reject(trouble instanceof Failed ? failureOf(trouble.trouble, cause) : trouble);
  }

  async #authorized(ask: Ask, wire: Wire): Promise<Followed> {
    let header = await this.#authorizer.header(ask.name, ask.scopes);
    for (let renewals = 0; ; renewals += 1) {
      const followed = await follow(this.line, wire, header);
      const { answer, foreign } = followed;
      // Another host's wish for a credential is none that this registry's could fulfil.
      if (answer.status !== 401 || foreign || ask.contented === true || renewals === maxRenewals) return followed;
      const challenges = challengesOf(answer.headers.get("www-authenticate"));
      const next = await this.#renewed(challenges, ask, header, answer);
      if (next === undefined) return followed;
      await drop(answer);
      header = next;
    }
  }

  async #renewed(
    challenges: ReturnType<typeof challengesOf>,
    ask: Ask,
    used: string | undefined,
    answer: HttpAnswer,
  ): Promise<string | undefined> {
    try {
      return await this.#authorizer.renew(challenges, ask.name, ask.scopes, used);
    } catch (error) {
      await drop(answer);
      throw error;
    }
  }

  #situation({ doing, name }: Omit<Ask, "expect">, started: number): Situation {
    const { found, withTokens: withToken, secrets } = this.#authorizer;
    return { line: this.line, doing, name, found, withToken, secrets, started };
  }
}
