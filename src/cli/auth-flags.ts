import type { Command } from "commander";
import type { HostAuthOptions, HostOAuthOptions } from "../adapters/host-auth.ts";
import { urlOf } from "../adapters/http-server.ts";
import type { BazaarConfig } from "../config/types.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { type HostKeys, hostKeys } from "./host-keys.ts";
import { requireOutside } from "./outside-plugin.ts";
import { collect } from "./stub-options.ts";

/** Flags that say how callers of `serve` prove who they are. */
export interface AuthFlags {
  readonly keyFile?: string;
  readonly keysFile?: string;
  readonly oauthIssuer?: string;
  readonly oauthAudience?: string;
  readonly oauthScope?: string[];
  readonly oauthJwks?: string;
  readonly endpoint?: string;
  readonly host: string;
  readonly port: number;
}

/** Ways in, and the key that was made because nobody gave any. */
export interface HostAuthFlags extends Pick<HostKeys, "made"> {
  readonly options: Pick<HostAuthOptions, "keys" | "keysFile" | "oauth">;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Declares the flags of `AuthFlags` that are about credentials. */
export function addAuthFlags(command: Command): void {
  command
    .option(
      "--key-file <file>",
      "keys as they are, one a line, no digests (default: BAZAAR_KEYS, or a key made for this run)",
    )
    .option(
      "--keys-file <file>",
      "digests of named keys, no keys: as `claude-bazaar keys` writes them; followed while it changes (default: " +
        "BAZAAR_KEYS_FILE)",
    )
    .option("--oauth-issuer <url>", "take access tokens of this authorization server too")
    .option("--oauth-audience <text>", "what a token's aud has to name (default: the URL of /mcp below the endpoint)")
    .option("--oauth-scope <scope>", "scope that every call needs; may be given again", collect)
    .option("--oauth-jwks <url>", "the server's public keys (default: what its metadata names)");
}

/** The file of keys' digests: the flag's, else BAZAAR_KEYS_FILE. */
export function keysFileOf(flag: string | undefined, env: Variables): string | undefined {
  return flag ?? (env["BAZAAR_KEYS_FILE"]?.trim() || undefined);
}

/**
 * Ways in by flags, configuration and environment; a key is made only where there is no other way. Throws `BazaarError`
 * KEY_INVALID, FILE_UNREADABLE or USAGE_INVALID, and OPTION_INVALID for a file of keys in `pluginFolder`.
 */
export function hostAuth(flags: AuthFlags, config: BazaarConfig, env: Variables, pluginFolder?: string): HostAuthFlags {
  const keysFile = keysFileOf(flags.keysFile, env);
  if (pluginFolder !== undefined) requireOutside(pluginFolder, keysFile, "The file of keys");
  const oauth = oauthOf(flags, config);
  const plain = flags.keyFile ?? env["BAZAAR_KEYS"];
  const others = defined({ keysFile, oauth });
  if (plain === undefined && (keysFile !== undefined || oauth !== undefined)) return { options: others };
  const { keys, made } = hostKeys(flags.keyFile, env["BAZAAR_KEYS"]);
  return { options: { keys, ...others }, ...(made !== undefined && { made }) };
}

function oauthOf(flags: AuthFlags, config: BazaarConfig): HostOAuthOptions | undefined {
  const issuer = flags.oauthIssuer ?? config.oauth?.issuer;
  if (issuer === undefined) {
    if (flags.oauthAudience === undefined && flags.oauthScope === undefined && flags.oauthJwks === undefined)
      return undefined;
    throw new BazaarError(
      "USAGE_INVALID",
      "Whose access tokens are meant is not said.",
      "Name it with --oauth-issuer.",
    );
  }
  const more = defined({
    audience: flags.oauthAudience,
    scopes: flags.oauthScope,
    jwksUri: flags.oauthJwks,
  });
  return { ...config.oauth, ...more, issuer, endpoint: endpointOf(flags) };
}

/** A token is made for one URL: it has to be known before the port is. */
function endpointOf({ endpoint, host, port }: AuthFlags): string {
  if (endpoint !== undefined) return endpoint;
  if (port !== 0) return urlOf(host, port);
  const fix = "Give a --port other than 0, or the --endpoint by which callers reach this server.";
  throw new BazaarError("USAGE_INVALID", "Access tokens are made for a URL, and this server has none yet.", fix);
}
