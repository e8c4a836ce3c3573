import { BazaarError } from "../core/errors.ts";
import { AllowList } from "../access/allow-list.ts";
import { bearerToken, callerId, keyDigest } from "../access/bearer.ts";
import type { KeyGrant, KeyStore } from "../access/key-store.ts";
import { grantsOfKeys, keyInvalid } from "../access/keys.ts";
import { looksLikeJwt, type OAuthOptions, type TokenCheck, tokenCheck } from "./oauth.ts";
import type { ResourceServer } from "./oauth-metadata.ts";
import type { Verdict } from "../access/verdict.ts";

/** A request as a verifier sees it: without its body, which nobody has read yet. */
export type PresentedRequest = Pick<Request, "method" | "url" | "headers" | "signal">;

/** Who a verifier says it is. */
export interface VerifiedCaller {
  /** The same text for the same caller, at most 1_000 characters. Records and folders have a digest of it. */
  readonly caller: string;
  /** What the caller may call, as in `AllowList`. @default everything */
  readonly tools?: readonly string[];
}

/**
 * A check of an embedder's own, asked for every request that no key and no token of the host opens. Undefined: nobody
 * that it knows. What it throws means that it can't say now, and is answered with 503, not 401.
 */
export type VerifyCaller = (
  request: PresentedRequest,
) => VerifiedCaller | undefined | Promise<VerifiedCaller | undefined>;

/** Ways to prove who calls; a request needs one of them. */
export interface AuthOptions {
  /** Keys of the callers, each 16 to 512 characters of `A-Za-z0-9-._~+/`, with `=` at the end only. */
  readonly keys?: readonly string[];
  /** Named keys of which only digests are known, and which may change at any time: `openKeyFile`. */
  readonly keyStore?: KeyStore;
  /** Access tokens of an authorization server. */
  readonly oauth?: OAuthOptions;
  readonly verify?: VerifyCaller;
  /** Hears when a credential could not be checked (no answer from the authorization server, `verify` threw). */
  onAuthTrouble?(error: unknown): void;
}

/** Finds out who a request is from; nothing of its body is read. Never throws or rejects. */
export type Authenticate = (request: Request, pathname: string) => Verdict | Promise<Verdict>;

/** Throws `BazaarError` KEY_INVALID where there is no way in, or a key is none; OPTION_INVALID for wrong options. */
export function authenticator(options: AuthOptions, resource: ResourceServer | undefined): Authenticate {
  const grants = staticGrants(options);
  const onTrouble = (error: unknown) => tell(options, error);
  const checkToken = options.oauth && tokenCheck(options.oauth, onTrouble);
  const { keyStore, verify } = options;
  return (request, pathname) => {
    const token = bearerToken(request.headers.get("authorization"));
    if (token !== undefined && token !== "") {
      const digest = keyDigest(token);
      const grant = grants.get(digest) ?? keyStore?.find(digest);
      if (grant !== undefined) return ofKey(grant);
    }
    if (checkToken === undefined && verify === undefined) return nobody(token);
    return ofOthers(request, token, pathname, { checkToken, resource, verify, onTrouble });
  };
}

interface Others {
  readonly checkToken: TokenCheck | undefined;
  readonly resource: ResourceServer | undefined;
  readonly verify: VerifyCaller | undefined;
  readonly onTrouble: (error: unknown) => void;
}

async function ofOthers(
  request: Request,
  token: string | undefined,
  pathname: string,
  others: Others,
): Promise<Verdict> {
  const { checkToken, resource, verify, onTrouble } = others;
  const isToken = checkToken !== undefined && token !== undefined && looksLikeJwt(token);
  const verdict = isToken ? await checkToken(token, resource?.audiences(pathname) ?? []) : nobody(token);
  // A token that was found good for too little is not asked about elsewhere.
  if (verify === undefined || verdict.is !== "nobody") return verdict;
  try {
    const { method, url, headers, signal } = request;
    const found = await verify({ method, url, headers: new Headers(headers), signal });
    return found === undefined ? verdict : { is: "caller", grant: grantOf(found) };
  } catch (error) {
    onTrouble(error);
    return { is: "unchecked" };
  }
}

function grantOf({ caller, tools }: VerifiedCaller): KeyGrant {
  if (typeof caller !== "string" || caller === "" || caller.length > 1_000)
    throw new BazaarError(
      "OPTION_INVALID",
      "`verify` named no caller.",
      "Have it return { caller } with 1 to 1,000 characters.",
    );
  return { caller: callerId("verifier", caller), ...(tools !== undefined && { allow: new AllowList(tools) }) };
}

function ofKey(grant: KeyGrant): Verdict {
  const expired = grant.expiresAt !== undefined && grant.expiresAt <= Date.now();
  return expired ? { is: "nobody", why: "expired" } : { is: "caller", grant };
}

function nobody(token: string | undefined): Verdict {
  return { is: "nobody", why: token === undefined ? "missing" : "wrong" };
}

function staticGrants({ keys, keyStore, oauth, verify }: AuthOptions): ReadonlyMap<string, KeyGrant> {
  if (keys !== undefined) return grantsOfKeys(keys);
  if (typeof keyStore?.find === "function" || oauth !== undefined || typeof verify === "function") return new Map();
  throw keyInvalid("There is no key.");
}

function tell(options: AuthOptions, error: unknown): void {
  try {
    options.onAuthTrouble?.(error);
  } catch {
    // Who listens can't change the answer.
  }
}
