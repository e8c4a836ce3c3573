import { BazaarError } from "../core/errors.ts";
import { toldVariable } from "../core/told-variable.ts";

/** The token in the variable that --token-env names. Throws `BazaarError` OPTION_INVALID with this fix when there is none. */
export function namedToken(env: Readonly<Record<string, string | undefined>>, tokenEnv: string, fix: string): string {
  const token = env[tokenEnv]?.trim() ?? "";
  const shown = toldVariable(tokenEnv, "The variable of --token-env");
  if (token === "") throw new BazaarError("OPTION_INVALID", `${shown} is not set or empty.`, fix);
  if (!/[\s\p{Cc}]/u.test(token)) return token;
  throw new BazaarError("OPTION_INVALID", `${shown} holds a line break or blank.`, "Set it to the token alone.");
}
