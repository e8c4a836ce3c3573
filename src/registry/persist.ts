import { failureOf } from "./failures.ts";
import { isTooSlow } from "./ghcr.ts";
import { interruptionOf, type Line } from "./line.ts";
import type { Trouble } from "./trouble.ts";
import { nextWait, transientStatuses } from "./waits.ts";

/** One try that failed, with all that is known of it. Stays inside this room: callers get a `BazaarError`. */
export class Failed extends Error {
  override readonly name = "Failed";
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause?: unknown) {
    super("A request to a registry failed.", { cause });
    this.trouble = trouble;
  }
}

/**
 * Does `one` again, as often and after such waits as the line's policy says, while it rejects with a `Failed` that may
 * pass. Rejects with the named `BazaarError` of the last failure, and with any other error at once.
 */
export async function persist<T>(line: Line, one: (tries: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await one(tries);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      if (!(await waited(line, tries, error.trouble))) throw failureOf(error.trouble, error.cause);
    }
  }
}

/** Waits as long as the policy says after that many tries; false, at once, where another one is not worth it. */
export async function waited({ retries, clock, signal }: Line, tries: number, trouble: Trouble): Promise<boolean> {
  const wait = nextWait(retries, tries, trouble.waitMs, clock);
  if (!mayPass(trouble) || tries >= retries.tries || wait > retries.maxWaitMs) return false;
  try {
    await clock.sleep(wait, signal);
  } catch (error) {
    throw signal?.aborted === true ? interruptionOf(signal) : error;
  }
  return true;
}

/** Whether the registry knows a session no more: all of the blob has to be sent again, in a new one. */
export function isSessionLost({ doing, codes, status }: Trouble): boolean {
  const told = codes.includes("BLOB_UPLOAD_UNKNOWN") || codes.includes("BLOB_UPLOAD_INVALID");
  return doing === "upload" && (told || status === 416);
}

function mayPass(trouble: Trouble): boolean {
  const { status, network, said, fault } = trouble;
  if (isTooSlow(trouble)) return false;
  if (network !== undefined) return network.transient;
  if (fault !== undefined || status === undefined) return false;
  if (isSessionLost(trouble) || transientStatuses.includes(status)) return true;
  return status === 403 && /rate limit/i.test(said);
}
