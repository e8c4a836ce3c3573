import { failureOf } from "./failures.ts";
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
  const { retries, clock, signal } = line;
  for (let tries = 1; ; tries += 1) {
    try {
      return await one(tries);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      const { trouble } = error;
      const wait = nextWait(retries, tries, trouble.waitMs, clock);
      if (!mayPass(trouble) || tries >= retries.tries || wait > retries.maxWaitMs) {
        throw failureOf(trouble, error.cause);
      }
      await slept(line, wait);
      if (signal?.aborted === true) throw interruptionOf(signal);
    }
  }
}

async function slept({ clock, signal }: Line, ms: number): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    throw signal?.aborted === true ? interruptionOf(signal) : error;
  }
}

function mayPass({ status, network, codes, doing, said, fault }: Trouble): boolean {
  if (network !== undefined) return network.transient;
  if (fault !== undefined || status === undefined) return false;
  if (doing === "upload" && (codes.includes("BLOB_UPLOAD_UNKNOWN") || status === 416)) return true;
  return transientStatuses.includes(status) || (status === 403 && /rate limit/i.test(said));
}
