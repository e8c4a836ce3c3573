import { BazaarError } from "../../core/errors.ts";
import { interruptionOf } from "../../registry/line.ts";
import type { Clock } from "../../registry/types.ts";
import { askedWait, waitText } from "../../registry/waits.ts";
import { LostAnswer } from "./lost-answer.ts";
import { isFailure, isNotYetSeen, isPrimaryLimit, isSecondaryLimit, Refusal } from "./refusal.ts";
import type { Patience } from "./types.ts";

export interface AskerOptions {
  /** Host of the API, with its port: for messages. */
  readonly host: string;
  readonly clock: Clock;
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
  readonly onWait: (sentence: string) => void;
}

type Passes = (refusal: Refusal) => boolean;

export interface Asking<T> {
  /**
   * For a change: looks whether it was made, where an answer was lost; it is never made again without that look.
   * @default it may be made twice
   */
  readonly found?: () => Promise<T | undefined>;
  /** Refusals that go away by themselves. @default those of what is to be seen a moment later */
  readonly passes?: Passes;
}

/** What GitHub asks for where it gives nothing else to go by, and the most that such waits grow to. */
const secondaryMs = 60_000;

/** One request with its waits. The waits of several are told apart, so that each has its own measure of patience. */
export class Asker {
  readonly #options: AskerOptions;

  constructor(options: AskerOptions) {
    this.#options = options;
  }

  /**
   * What `send` resolves to, asked again after limits, failures and lost answers. Rejects with `Refusal` for
   * an answer that stays, and with `BazaarError` FORGE_LIMITED, FORGE_UNREACHABLE or INTERRUPTED.
   */
  async ask<T>(send: () => Promise<T>, { found, passes }: Asking<T> = {}): Promise<T> {
    let unsure = false;
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return await send();
      } catch (error) {
        this.#requireWanted(error);
        unsure ||= mayBeDone(error);
        const there = unsure ? await found?.() : undefined;
        if (there !== undefined) return there;
        waited += await this.#pause(error, tries, waited, passes);
      }
    }
  }

  /** Rejects with `error`, or as what lasted too long, where waiting is of no use; else resolves to the milliseconds. */
  async #pause(error: unknown, tries: number, waited: number, passes: Passes = isNotYetSeen): Promise<number> {
    const { host, clock, patience, signal, onWait } = this.#options;
    const limit = error instanceof Refusal ? limitOf(error, tries, clock) : undefined;
    if (limit === undefined && !isPassing(error, passes)) throw error;
    if (limit !== undefined && waited + limit > patience.maxWaitMs) throw limitedError(limit, clock);
    if (limit === undefined && tries >= patience.tries) throw lastError(error, tries, host);
    const drawn = clock.random() * Math.min(patience.firstWaitMs * 2 ** (tries - 1), patience.maxWaitMs);
    const ms = limit === undefined ? drawn : limit + clock.random() * Math.min(1_000, limit);
    const why = limit === undefined ? "GitHub can't be asked now: trying again in" : "GitHub asks to wait";
    if (ms > 2_000) onWait(`${why} ${waitText(ms)}.`);
    await this.sleep(ms, signal);
    return ms;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#options.clock.now();
  }

  /** Rejects with `BazaarError` INTERRUPTED when the signal fires. */
  async sleep(ms: number, signal = this.#options.signal): Promise<void> {
    try {
      await this.#options.clock.sleep(ms, signal);
    } catch (error) {
      throw signal?.aborted === true ? interruptionOf(signal) : error;
    }
  }

  #requireWanted(error: unknown): void {
    const { signal } = this.#options;
    if (signal?.aborted === true) throw interruptionOf(signal);
    if (!(error instanceof Refusal || error instanceof LostAnswer)) throw error;
  }
}

/** Whether the request may have done its work although no answer says so. */
function mayBeDone(error: unknown): boolean {
  return error instanceof LostAnswer ? error.sent : error instanceof Refusal && isFailure(error);
}

function isPassing(error: unknown, passes: Passes): boolean {
  return error instanceof LostAnswer || (error instanceof Refusal && (isFailure(error) || passes(error)));
}

/** Milliseconds that a limit asks to wait; undefined where the answer is none. */
function limitOf(refusal: Refusal, tries: number, clock: Clock): number | undefined {
  const secondary = isSecondaryLimit(refusal);
  if (!secondary && !isPrimaryLimit(refusal)) return undefined;
  const { headers } = refusal;
  const asked = askedWait(headers, "", clock.now());
  if (asked !== undefined) return asked;
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) * 1_000;
  // By GitHub's own clock, where it tells it: ours may be wrong.
  const theirs = Date.parse(headers.get("date") ?? "");
  if (headers.get("x-ratelimit-remaining") === "0" && !Number.isNaN(reset))
    return Math.max(0, reset - (Number.isNaN(theirs) ? clock.now() : theirs)) + 1_000;
  return secondaryMs * 2 ** (tries - 1);
}

function limitedError(ms: number, clock: Clock): BazaarError {
  const until = new Date(clock.now() + ms).toISOString().replace(/\.\d+Z$/, "Z");
  return new BazaarError(
    "FORGE_LIMITED",
    `GitHub takes no more requests of this token until ${until} (in ${waitText(ms)}).`,
    "Start it again then. A token of a GitHub App has limits of its own.",
    { details: { until } },
  );
}

function lastError(error: unknown, tries: number, host: string): unknown {
  if (error instanceof Refusal && !isFailure(error)) return error;
  const what = error instanceof Refusal ? `fails with status ${error.status}` : (error as LostAnswer).message;
  const look =
    host === "api.github.com" ? "https://www.githubstatus.com and at " : `${host}, whose API is asked, and at `;
  return new BazaarError(
    "FORGE_UNREACHABLE",
    `GitHub ${what}, also at the ${tries === 1 ? "only" : `${tries}th`} try.`,
    `Look at ${look}this machine's way out, and start it again.`,
  );
}
