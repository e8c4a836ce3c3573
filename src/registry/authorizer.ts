import type { Challenge } from "./challenge.ts";
import type { Line } from "./line.ts";
import { covers, joined, type Scope, scopesIn } from "./scopes.ts";
import { basicOf, fetchToken, secretsOf, type Token, type TokenService } from "./tokens.ts";
import type { FindCredential, FoundCredential } from "./types.ts";

interface Held {
  readonly scopes: readonly Scope[];
  /** Undefined as long as it is on its way. */
  token: Token | undefined;
  readonly coming: Promise<Token>;
}

/** How a registry wants to be asked, once it has said so. */
type Scheme = { readonly kind: "basic" } | ({ readonly kind: "bearer" } & TokenService);

/** Who this client is to one registry: finds the credential when it is first asked for, and keeps tokens. */
export class Authorizer {
  readonly #line: Line;
  readonly #find: FindCredential;
  #finding: Promise<FoundCredential> | undefined;
  #found: FoundCredential | undefined;
  #scheme: Scheme | undefined;
  #held: Held[] = [];

  constructor(line: Line, find: FindCredential) {
    this.#line = line;
    this.#find = find;
  }

  /** Undefined as long as the registry has asked for none. */
  get found(): FoundCredential | undefined {
    return this.#found;
  }

  /** Values that no message may hold. */
  get secrets(): string[] {
    return [
      ...secretsOf(this.#found),
      ...this.#held.flatMap(({ token }) => (token === undefined ? [] : [token.token])),
    ];
  }

  /** Whether requests carry tokens that the registry's own server gave. */
  get withTokens(): boolean {
    return this.#scheme?.kind === "bearer" && this.#found?.credential?.kind !== "bearer";
  }

  /** The header for a request that needs these scopes; undefined as long as nothing was asked for, and for nobody. */
  async header(name: string, scopes: readonly Scope[]): Promise<string | undefined> {
    if (this.#scheme === undefined) return undefined;
    return this.#headerBy(this.#scheme, name, scopes);
  }

  /**
   * The header for the next try after a 401 to one with `used`; undefined where none could do better. Rejects with
   * `BazaarError` where the server of tokens gives none.
   */
  async renew(
    challenges: readonly Challenge[],
    name: string,
    scopes: readonly Scope[],
    used: string | undefined,
  ): Promise<string | undefined> {
    const bearer = challenges.find(
      ({ scheme, parameters }) => scheme === "bearer" && parameters["realm"] !== undefined,
    );
    const basic = challenges.some(({ scheme }) => scheme === "basic");
    if (bearer === undefined && !basic) return undefined;
    this.#scheme =
      bearer === undefined
        ? { kind: "basic" }
        : { kind: "bearer", realm: bearer.parameters["realm"] ?? "", service: bearer.parameters["service"] };
    const named = scopesIn(bearer?.parameters["scope"]);
    const last = this.#held.find(({ token }) => token !== undefined && `Bearer ${token.token}` === used);
    // The token is good and the right is missing: another one for the same would have it no more (RFC 6750, 3.1).
    const lacking = bearer?.parameters["error"] === "insufficient_scope";
    if (lacking && last !== undefined && covers(last.scopes, named)) return undefined;
    // Only the one that failed goes: another request of ours may have got a new one meanwhile.
    this.#held = this.#held.filter((held) => held !== last);
    const wanted = joined(named, scopes);
    const header = await this.#headerBy(this.#scheme, name, wanted);
    return header === used ? undefined : header;
  }

  async #headerBy(scheme: Scheme, name: string, scopes: readonly Scope[]): Promise<string | undefined> {
    const found = await this.#credential();
    if (scheme.kind === "basic") return basicOf(found);
    if (found.credential?.kind === "bearer") return `Bearer ${found.credential.token}`;
    return `Bearer ${(await this.#token(scheme, name, scopes, found)).token}`;
  }

  async #credential(): Promise<FoundCredential> {
    this.#finding ??= this.#find(this.#line.registry);
    this.#found = await this.#finding;
    return this.#found;
  }

  /** One that is there and good, one that is on its way, or a new one: never two for the same at once. */
  #token(service: TokenService, name: string, scopes: readonly Scope[], found: FoundCredential): Promise<Token> {
    const now = this.#line.clock.now();
    this.#held = this.#held.filter(({ token }) => token === undefined || token.until > now);
    const fitting = this.#held.find((held) => covers(held.scopes, scopes));
    if (fitting !== undefined) return fitting.coming;
    const coming = fetchToken(this.#line, name, service, scopes, found);
    const held: Held = { scopes, token: undefined, coming };
    this.#held.push(held);
    coming.then(
      (token) => (held.token = token),
      () => (this.#held = this.#held.filter((one) => one !== held)),
    );
    return coming;
  }
}
