import { isBazaarError } from "../core/errors.ts";
import { refusal } from "../access/refusal.ts";

/** Problem and fix of an error, and nothing else of it: messages of foreign errors name paths and hosts. */
export function publicText(error: unknown): string {
  return isBazaarError(error) ? `${error.problem} ${error.fix}` : "The host failed. Tell whoever hosts this plugin.";
}

/** The code of an error, for the host's log. */
export function codeOf(error: unknown): string {
  return isBazaarError(error) ? error.code : "INTERNAL";
}

const statuses: Readonly<Record<string, number>> = {
  COMMAND_UNKNOWN: 404,
  COMMAND_UNSAFE: 400,
  INTERRUPTED: 503,
  OPTION_INVALID: 400,
  PATH_UNSAFE: 400,
  RUN_LIMIT: 503,
  STORE_FULL: 507,
  UPLOAD_INVALID: 400,
  UPLOAD_LIMIT: 413,
  UPLOAD_UNKNOWN: 404,
};

/** An error as a refusal; the status says whether the caller or the host has to change something. */
export function errorResponse(error: unknown): Response {
  return refusal(statuses[codeOf(error)] ?? 500, codeOf(error), publicText(error));
}
