import type { JWTPayload, JWTVerifyGetKey } from "jose";
import { BazaarError } from "../core/errors.ts";
import { callerId, keyDigest } from "../access/bearer.ts";
import type { Verdict } from "../access/verdict.ts";

/** What a host has to know to take access tokens of an authorization server; the host is its OAuth resource server. */
export interface OAuthOptions {
  /** The server that makes the tokens, exactly as in their `iss`: https, or http on the loopback. */
  readonly issuer: string;
  /** Base URL by which callers reach this host, the thin client's endpoint. `<endpoint>/mcp` is the resource. */
  readonly endpoint: string;
  /** What a token's `aud` has to name. @default the resource's URL, as the MCP specification wants it */
  readonly audience?: string;
  /** Scopes that every call needs. @default [] (none) */
  readonly scopes?: readonly string[];
  /** Ways to sign that are taken, of `tokenAlgorithms`. @default all of them */
  readonly algorithms?: readonly string[];
  /** Finds the key that signed a token; `remoteTokenKeys` makes one, and so does jose's `createRemoteJWKSet`. */
  readonly keys: JWTVerifyGetKey;
}

/** Only such as need no secret of ours: whoever knew that one could make tokens. */
export const tokenAlgorithms: readonly string[] =
  "RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519".split(" ");

/** The keys of the authorization server can't be had now. A token is neither good nor bad then. */
export class TokenKeysDown extends Error {
  override readonly name = "TokenKeysDown";
}

/** Whether a token looks like a JWT at all: what does not is a key, or junk, and is not asked about. */
export const looksLikeJwt = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token);

/** Tells a token's verdict. `audiences` are those of which it has to name one. Never rejects. */
export type TokenCheck = (token: string, audiences: readonly string[]) => Promise<Verdict>;

/** Longest time for which a token that was found good is not looked at again, milliseconds. */
const rememberMs = 60_000;
const maxRemembered = 1_000;

/** Seconds by which the clocks of two machines may differ. */
const clockTolerance = 30;

/** A check of access tokens that remembers the good ones for a minute. Throws `BazaarError` OPTION_INVALID. */
export function tokenCheck(options: OAuthOptions, onTrouble: (error: unknown) => void): TokenCheck {
  const algorithms = checkedAlgorithms(options.algorithms);
  const known = new Map<string, { readonly verdict: Verdict; readonly until: number }>();
  return async (token, audiences) => {
    const name = keyDigest([token, ...audiences].join("\n"));
    const found = known.get(name);
    if (found !== undefined && found.until > Date.now()) return found.verdict;
    known.delete(name);
    const { verdict, expiresAt } = await check(token, audiences);
    if (verdict.is !== "caller") return verdict;
    const [oldest] = known.keys();
    if (known.size >= maxRemembered && oldest !== undefined) known.delete(oldest);
    known.set(name, { verdict, until: Math.min(expiresAt, Date.now() + rememberMs) });
    return verdict;
  };

  async function check(token: string, audiences: readonly string[]): Promise<{ verdict: Verdict; expiresAt: number }> {
    // Loaded with the first token: most hosts have keys only.
    const { errors, jwtVerify } = await import("jose");
    const noKey = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
    const keys: JWTVerifyGetKey = async (header, jws) => {
      try {
        return await options.keys(header, jws);
      } catch (error) {
        if (noKey.some((kind) => error instanceof kind)) throw error;
        throw new TokenKeysDown("The keys of the authorization server can't be had.", { cause: error });
      }
    };
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: [...audiences],
        algorithms: [...algorithms],
        clockTolerance,
        requiredClaims: ["exp", "iss", "aud"],
      });
      if (!isAccessToken(protectedHeader.typ) || payload["cnf"] !== undefined) return refused("wrong");
      return { verdict: verdictOn(payload, options), expiresAt: (payload.exp ?? 0) * 1_000 };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return refused("expired");
      if (error instanceof errors.JOSEError) return refused("wrong");
      // A key that can't be used for what the token says is thrown as a TypeError.
      if (!(error instanceof TokenKeysDown)) return refused("wrong");
      onTrouble(error.cause ?? error);
      return { verdict: { is: "unchecked" }, expiresAt: 0 };
    }
  }
}

function refused(why: "wrong" | "expired"): { verdict: Verdict; expiresAt: number } {
  return { verdict: { is: "nobody", why }, expiresAt: 0 };
}

/** RFC 9068 names access tokens `at+jwt`; many servers say `JWT` or nothing. Tokens made for another purpose say so. */
function isAccessToken(typ: string | undefined): boolean {
  return typ === undefined || /^(?:application\/)?(?:at\+jwt|jwt)$/i.test(typ);
}

function verdictOn(payload: JWTPayload, { issuer, scopes = [] }: OAuthOptions): Verdict {
  // Of a machine's own token the client is the subject.
  const subject = [payload.sub, payload["client_id"], payload["azp"]].find(isText);
  if (subject === undefined) return { is: "nobody", why: "wrong" };
  const granted = scopesOf(payload);
  if (!scopes.every((scope) => granted.includes(scope))) return { is: "scope" };
  return { is: "caller", grant: { caller: callerId("token", `${issuer}\0${subject}`) } };
}

function isText(claim: unknown): claim is string {
  return typeof claim === "string" && claim !== "";
}

/** `scope` is a text with blanks (RFC 9068); some servers write `scp`, or a list. */
function scopesOf(payload: JWTPayload): readonly string[] {
  const said = payload["scope"] ?? payload["scp"];
  if (typeof said === "string") return said.split(" ");
  return Array.isArray(said) ? said.filter((scope) => typeof scope === "string") : [];
}

function checkedAlgorithms(given: readonly string[] = tokenAlgorithms): readonly string[] {
  const bad = Array.isArray(given) ? given.find((name) => !tokenAlgorithms.includes(name)) : "";
  if (bad === undefined && given.length > 0) return given;
  const problem = `\`oauth.algorithms\` holds ${bad === undefined ? "nothing" : JSON.stringify(bad)}.`;
  throw new BazaarError("OPTION_INVALID", problem, `Choose of: ${tokenAlgorithms.join(", ")}.`);
}
