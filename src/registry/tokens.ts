import { isJsonObject, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { bodyBytes } from "./answer-text.ts";
import { base64 } from "./base64.ts";
import { follow, type Line, type Wire } from "./line.ts";
import { resolveLocation } from "./location.ts";
import { persist } from "./persist.ts";
import type { Scope } from "./scopes.ts";
import { answerTrouble, networkTrouble, type Situation, WrongAnswer } from "./situation.ts";
import type { FoundCredential } from "./types.ts";

/** A token as it was given, and when it ends. */
export interface Token {
  readonly token: string;
  /** Milliseconds since 1970, by our clock, with some reserve for the way. */
  readonly until: number;
}

/** What a Bearer challenge names. */
export interface TokenService {
  readonly realm: string;
  readonly service: string | undefined;
}

/** Without `expires_in`, by the Distribution token specification. */
const defaultSeconds = 60;
const maxTokenBody = 262_144;

/**
 * Asks the server that a challenge names for a token: with Basic, or with a refresh token (OAuth 2), or as nobody. The
 * credential goes to that server's origin only. Rejects with `BazaarError`.
 */
export function fetchToken(
  line: Line,
  name: string,
  service: TokenService,
  scopes: readonly Scope[],
  found: FoundCredential,
): Promise<Token> {
  const situation: Situation = {
    line,
    doing: "token",
    name,
    found,
    withToken: false,
    secrets: secretsOf(found),
    started: 0,
  };
  return persist(line, async () => {
    const now = { ...situation, started: line.clock.now() };
    try {
      const realm = resolveLocation(service.realm, line.endpoint);
      const { answer } = await follow(line, wireOf(realm, service, scopes, found), basicOf(found), realm);
      if (answer.status !== 200) throw await answerTrouble(now, answer);
      const bytes = await bodyBytes(answer, maxTokenBody);
      return tokenIn(bytes, now);
    } catch (error) {
      throw networkTrouble(now, error);
    }
  });
}

function wireOf(realm: URL, service: TokenService, scopes: readonly Scope[], found: FoundCredential): Wire {
  const { credential } = found;
  const fields = new URLSearchParams();
  if (service.service !== undefined) fields.set("service", service.service);
  if (credential?.kind === "identity") {
    fields.set("grant_type", "refresh_token");
    fields.set("refresh_token", credential.token);
    fields.set("client_id", "claude-bazaar");
    if (scopes.length > 0) fields.set("scope", scopes.join(" "));
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    return { method: "POST", url: realm, headers, body: new TextEncoder().encode(fields.toString()) };
  }
  if (credential?.kind === "password") fields.set("account", credential.username);
  const url = new URL(realm);
  for (const [key, value] of fields) url.searchParams.set(key, value);
  for (const scope of scopes) url.searchParams.append("scope", scope);
  return { method: "GET", url, headers: { accept: "application/json" } };
}

/** The header of Basic (RFC 7617), in UTF-8; undefined without user and password. */
export function basicOf({ credential }: FoundCredential): string | undefined {
  if (credential?.kind !== "password") return undefined;
  return `Basic ${base64(`${credential.username}:${credential.password}`)}`;
}

/** What of a credential no message may hold. */
export function secretsOf(found: FoundCredential | undefined): string[] {
  const credential = found?.credential;
  if (credential?.kind !== "password") return credential === undefined ? [] : [credential.token];
  return [credential.password, base64(`${credential.username}:${credential.password}`)];
}

function tokenIn(bytes: Uint8Array | undefined, situation: Situation): Token {
  const { value } = parseJson(decodeText(bytes ?? new Uint8Array()));
  const fields = isJsonObject(value) ? value : {};
  const token = fields["token"] ?? fields["access_token"];
  // What can't stand in a header is none, and could end it.
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new WrongAnswer("not-a-registry", "its server of tokens gave none");
  }
  const said = fields["expires_in"];
  const lifeMs = (typeof said === "number" && said > 0 ? said : defaultSeconds) * 1_000;
  return { token, until: situation.started + lifeMs - Math.min(10_000, lifeMs * 0.1) };
}
