import { BazaarError, isBazaarError, messageOf } from "../../core/errors.ts";
import { tokenUser } from "../git-token.ts";
import { withoutCredentials } from "../git.ts";

/** The text without the token, however it is written, and without the credentials and queries of URLs. */
export function redacted(text: string, token: string | undefined): string {
  const clean = withoutCredentials(text);
  if (token === undefined || token === "") return clean;
  const basic = Buffer.from(`${tokenUser}:${token}`).toString("base64");
  return [token, encodeURIComponent(token), basic].reduce((said, secret) => said.replaceAll(secret, "…"), clean);
}

/** Anything that was thrown, as an error that may be shown and kept. */
export function redactedError(error: unknown, token: string | undefined): BazaarError {
  if (isBazaarError(error))
    return new BazaarError(error.code, redacted(error.problem, token), redacted(error.fix, token));
  return new BazaarError(
    "UNEXPECTED",
    redacted(messageOf(error), token),
    "Try again; when it comes again, please report it.",
  );
}
