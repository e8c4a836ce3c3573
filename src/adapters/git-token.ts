/** The user that a token is presented with; hosts look at the token alone. */
export const tokenUser = "x-access-token";

/** How git is handed a token. */
export interface GitToken {
  /** Options before git's command. */
  readonly args: readonly string[];
  /** For what talks to the remote, and for nothing else. */
  readonly env: Readonly<Record<string, string>>;
}

/** printf is built into the shell, so the token is in no process's arguments. */
const helper = `!f() { test "$1" = get && printf 'username=%s\\npassword=%s\\n' "$BAZAAR_SOURCE_USER" "$BAZAAR_SOURCE_TOKEN"; }; f`;

/**
 * A credential helper of the URL's host and of no other, which reads the token from the environment: it stands in no
 * argument, URL or file. Only for http and https; others, and no token, need nothing.
 */
export function gitToken(url: string, token: string | undefined): GitToken {
  if (token === undefined || !/^https?:/i.test(url)) return { args: [], env: {} };
  const { origin } = new URL(url);
  const settings = [`credential.${origin}.helper=`, `credential.${origin}.helper=${helper}`];
  return {
    args: settings.flatMap((setting) => ["-c", setting]),
    env: { BAZAAR_SOURCE_USER: tokenUser, BAZAAR_SOURCE_TOKEN: token },
  };
}
