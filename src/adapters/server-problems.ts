import { BazaarError, isBazaarError } from "../core/errors.ts";

/** A server that crashes in a row is not waited for. */
export function inRow(name: string, waitMs: number): BazaarError {
  const problem = `The plugin's server "${name}" ends again and again.`;
  return new BazaarError("UPSTREAM_UNAVAILABLE", problem, `It is started again in ${Math.ceil(waitMs / 1_000)} s.`);
}

/** Why a server could not be started or reached; what it said itself stays in the host's log. */
export function unavailable(name: string, cause: unknown): BazaarError {
  const why = isBazaarError(cause) && cause.code !== "UPSTREAM_FAILED" ? ` ${cause.problem}` : "";
  const problem = `The plugin's server "${name}" does not work.${why}`;
  return new BazaarError("UPSTREAM_UNAVAILABLE", problem, "Try again later, or tell whoever hosts this plugin.", {
    cause,
  });
}
