import { isBazaarError, messageOf } from "../../core/errors.ts";
import { type Cause, causeOf } from "../../doctor/cause.ts";
import { asksForLogin } from "../sync/access-words.ts";

const gone =
  /has not got|is not in the repository|has no folder|error: 4(?:04|10)|status 4(?:04|10)|couldn't find remote ref|repository .* not found|The URL is none|npm \w+ failed: (?:E404|ETARGET|ENOVERSIONS)|names no (?:package|version)/i;

/** Why an entry's files could not be read, as a cause. What is thrown for an interruption is thrown on. */
export function unreachable(error: unknown, from: string): Cause {
  const problem = messageOf(error);
  if (!isBazaarError(error)) return causeOf("SOURCE_UNCHECKED", { problem });
  if (error.code === "INTERRUPTED") throw error;
  if (error.code === "ARCHIVE_INVALID" || error.code === "PATH_UNSAFE")
    return causeOf("ARCHIVE_INVALID", { problem: error.problem });
  if (asksForLogin(problem)) return causeOf("SOURCE_NEEDS_CREDENTIALS", { from });
  if (gone.test(problem)) return causeOf("SOURCE_GONE", { problem: error.problem });
  return causeOf("SOURCE_UNCHECKED", { problem: error.problem });
}
