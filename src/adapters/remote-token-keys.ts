import type { createLocalJWKSet, JSONWebKeySet, JWTVerifyGetKey } from "jose";
import { BazaarError, messageOf } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";

export interface RemoteTokenKeysOptions {
  /** The authorization server, as in its tokens' `iss`. */
  readonly issuer: string;
  /** Where its keys are. @default what its metadata names: RFC 8414, else OpenID Connect */
  readonly jwksUri?: string;
  /** Milliseconds for which keys count as fresh, 10…86_400_000. @default 600_000 (10 min) */
  readonly freshMs?: number;
  /** Milliseconds between two questions at least: nobody has us ask for each made-up key, 10…3_600_000. @default 30_000 */
  readonly pauseMs?: number;
}

/** Milliseconds for which keys that can't be renewed are still used: a server that is down lets nobody out at once. */
const staleMs = 86_400_000;
const timeoutMs = 5_000;
const maxBytes = 1_048_576;

type LocalKeys = ReturnType<typeof createLocalJWKSet>;

/**
 * The public keys of an authorization server: fetched with the first token, kept, renewed behind the back of calls once
 * they are old, and fetched again for a key that is not among them. Rejects where they can't be had. Throws
 * `BazaarError` OPTION_INVALID.
 */
export function remoteTokenKeys(options: RemoteTokenKeysOptions): JWTVerifyGetKey {
  const source = new KeySource(options);
  return async (header, token) => {
    const [keys, { errors }] = await Promise.all([source.keys(), import("jose")]);
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      const renewed = await source.renewed();
      if (renewed === keys) throw error;
      return renewed(header, token);
    }
  };
}

class KeySource {
  readonly #options: RemoteTokenKeysOptions;
  readonly #freshMs: number;
  readonly #pauseMs: number;
  #kept: { readonly keys: LocalKeys; readonly at: number } | undefined;
  #asking: Promise<LocalKeys> | undefined;
  #askedAt = -Infinity;
  #failure: unknown;

  constructor(options: RemoteTokenKeysOptions) {
    if (options.jwksUri !== undefined) requireSafe(options.jwksUri);
    requireSafe(options.issuer);
    this.#options = options;
    this.#freshMs = options.freshMs ?? 600_000;
    this.#pauseMs = options.pauseMs ?? 30_000;
  }

  async keys(): Promise<LocalKeys> {
    const kept = this.#kept;
    const age = kept === undefined ? Infinity : performance.now() - kept.at;
    if (kept === undefined || age > staleMs) return this.#ask();
    // Who calls now does not wait for it.
    if (age > this.#freshMs) this.#ask().catch(() => {});
    return kept.keys;
  }

  /** Other keys than before, where the server was not asked just now. */
  async renewed(): Promise<LocalKeys> {
    if (this.#kept !== undefined && performance.now() - this.#askedAt < this.#pauseMs) return this.#kept.keys;
    return this.#ask();
  }

  #ask(): Promise<LocalKeys> {
    if (this.#asking !== undefined) return this.#asking;
    // Nor is a server that is down asked for every call.
    const pause = Math.min(this.#pauseMs, 5_000);
    if (this.#failure !== undefined && performance.now() - this.#askedAt < pause) return Promise.reject(this.#failure);
    this.#askedAt = performance.now();
    this.#asking = this.#fetch().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #fetch(): Promise<LocalKeys> {
    try {
      const uri = this.#options.jwksUri ?? (await jwksUriOf(this.#options.issuer));
      const { createLocalJWKSet: localKeys } = await import("jose");
      const keys = localKeys((await documentAt(uri)) as unknown as JSONWebKeySet);
      this.#kept = { keys, at: performance.now() };
      this.#failure = undefined;
      return keys;
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }
}

async function jwksUriOf(issuer: string): Promise<string> {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, "");
  const places = [
    `${origin}/.well-known/oauth-authorization-server${path}`,
    `${origin}/.well-known/openid-configuration${path}`,
    `${origin}${path}/.well-known/openid-configuration`,
  ];
  const failures: unknown[] = [];
  for (const place of new Set(places)) {
    try {
      const metadata = await documentAt(place);
      if (metadata["issuer"] !== issuer) throw new Error(`${place} is the metadata of another issuer.`);
      const uri = metadata["jwks_uri"];
      if (typeof uri !== "string") throw new Error(`${place} names no jwks_uri.`);
      requireSafe(uri);
      return uri;
    } catch (error) {
      failures.push(error);
    }
  }
  // Where nothing stands is no news: servers have one of these places.
  throw failures.find((error) => !messageOf(error).endsWith(" answered 404.")) ?? failures[0];
}

/** A JSON object, as it stands there and nowhere else. */
async function documentAt(url: string): Promise<JsonObject> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { redirect: "error", signal, headers: { accept: "application/json" } });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new Error(`${url} answered ${response.status}.`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.byteLength;
    if (size > maxBytes) throw new Error(`${url} answered more than ${maxBytes} bytes.`);
    parts.push(part);
  }
  const value: unknown = JSON.parse(Buffer.concat(parts).toString("utf8"));
  if (isJsonObject(value)) return value;
  throw new Error(`${url} answered no JSON object.`);
}

/** What says whose tokens are good must come from who it says: https, or this machine. */
function requireSafe(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:") return;
  if (url?.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)) return;
  const problem = "An address of the authorization server is no https URL.";
  throw new BazaarError("OPTION_INVALID", problem, "Give an https URL (http on the loopback only).");
}
