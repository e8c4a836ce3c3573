import { BazaarError, isBazaarError } from "../core/errors.ts";

/** What is told of a connection that ended; the host's log has the reason. */
export function failure(error?: Error): BazaarError {
  if (isBazaarError(error)) return error;
  const problem = "The connection to the plugin's server broke off.";
  return new BazaarError("UPSTREAM_FAILED", problem, "Try again.", { cause: error });
}

/** What is told of an answer of which no more than the beginning can be read. */
export function unreadable(): BazaarError {
  return new BazaarError("UPSTREAM_FAILED", "The server's answer can't be read.", "Tell whoever hosts this plugin.");
}
