import type { AuthOptions } from "../proxy/authenticate.ts";
import type { OAuthOptions } from "../proxy/oauth.ts";
import { openKeyFile } from "./key-file.ts";
import { remoteTokenKeys } from "./remote-token-keys.ts";

/** What `OAuthOptions` has, with the keys of the authorization server fetched from it. */
export interface HostOAuthOptions extends Omit<OAuthOptions, "keys"> {
  /** URL of its keys. @default what its metadata names */
  readonly jwksUri?: string;
}

export interface HostAuthOptions extends Omit<AuthOptions, "keyStore" | "oauth"> {
  /** A file of named keys' digests, as `claude-bazaar keys` writes it; it may change at any time. */
  readonly keysFile?: string;
  /** Takes access tokens of an authorization server too. */
  readonly oauth?: HostOAuthOptions;
}

/** Ways in that are open, until `close`. */
export interface HostAuth {
  readonly options: AuthOptions;
  close(): Promise<void>;
}

/** Opens what proves who calls. Throws `BazaarError` FILE_UNREADABLE, KEY_INVALID or OPTION_INVALID. */
export function openHostAuth({ keysFile, oauth, keys, verify, onAuthTrouble }: HostAuthOptions): HostAuth {
  const tokens = oauth && { ...oauth, keys: remoteTokenKeys(oauth) };
  const keyStore =
    keysFile === undefined ? undefined : openKeyFile(keysFile, { onTrouble: (error) => onAuthTrouble?.(error) });
  return {
    options: {
      ...(keys && { keys }),
      ...(keyStore && { keyStore }),
      ...(tokens && { oauth: tokens }),
      ...(verify && { verify }),
      ...(onAuthTrouble && { onAuthTrouble }),
    },
    close: async () => keyStore?.close(),
  };
}
