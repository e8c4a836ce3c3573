import { randomBytes } from "node:crypto";
import { BazaarError } from "../core/errors.ts";
import { wholeNumber } from "../core/whole-number.ts";
import type { FollowedRun } from "./followed-run.ts";

/** Runs that outlive the call that started them. A value outside its range is `BazaarError` OPTION_INVALID. */
export interface LongRuns {
  /**
   * Whether callers have `start_run`, `get_run` and `cancel_run`. @default false; `servePlugin`: where `limits.timeoutMs`
   * is over 600_000, or `afterMs` is set
   */
  readonly tools?: boolean;
  /**
   * Time after which a call whose run still goes on is answered with a handle for `get_run`, milliseconds,
   * 1_000…3_600_000. @default never: a call waits for its run
   */
  readonly afterMs?: number;
  /** How long an answer waits to be fetched, milliseconds, 60_000…86_400_000. @default 3_600_000 (1 h) */
  readonly keepMs?: number;
  /** Handles of one caller, 1…100; one more drops its oldest answer, or is refused while all its runs go on. @default 10 */
  readonly perCaller?: number;
}

/** The usual limit of a run, milliseconds: what may take longer is nothing that every client waits for. */
const usualLimit = 600_000;

/** Whether callers have the tools for such runs. @param timeoutMs The limit of a run, where it is known. */
export function hasRunTools({ tools, afterMs }: LongRuns = {}, timeoutMs: number = usualLimit): boolean {
  return tools ?? (afterMs !== undefined || timeoutMs > usualLimit);
}

/** One handle and what is behind it. */
export interface KeptRun {
  readonly handle: string;
  readonly caller: string;
  /** What it runs, for texts: the command or agent. */
  readonly name: string;
  readonly run: FollowedRun;
  isDone: boolean;
}

/** Milliseconds for which an answer that was fetched is still there: the connection may have broken on the way. */
const fetchedMs = 60_000;

/** Handles in all. */
const maxKept = 10_000;

/** The runs of a host that have a handle, each for the caller who started it. */
export class KeptRuns {
  /** Milliseconds; undefined: calls wait for their runs. */
  readonly afterMs: number | undefined;
  readonly keepMs: number;
  readonly #perCaller: number;
  readonly #runs = new Map<string, KeptRun>();
  readonly #timers = new Map<string, NodeJS.Timeout>();

  /** Throws `BazaarError` OPTION_INVALID. */
  constructor({ tools, afterMs, keepMs = 3_600_000, perCaller = 10 }: LongRuns = {}) {
    if (tools === false && afterMs !== undefined) {
      const problem = "`longRuns` has `afterMs`, and no `tools` by which the answer could be fetched.";
      throw new BazaarError("OPTION_INVALID", problem, "Leave out one of them.");
    }
    const ms = (name: string, value: number, least: number, most: number) =>
      wholeNumber(`longRuns.${name}`, value, { least, most, unit: "milliseconds" });
    this.afterMs = afterMs === undefined ? undefined : ms("afterMs", afterMs, 1_000, 3_600_000);
    this.keepMs = ms("keepMs", keepMs, 60_000, 86_400_000);
    this.#perCaller = wholeNumber("longRuns.perCaller", perCaller, { least: 1, most: 100, unit: "handles" });
  }

  /** Whether that caller may have one more; an answer that waits gives way. */
  makesRoom(caller: string): boolean {
    const own = [...this.#runs.values()].filter((kept) => kept.caller === caller);
    if (own.length < this.#perCaller && this.#runs.size < maxKept) return true;
    const oldest = own.find(({ isDone }) => isDone);
    if (oldest === undefined) return false;
    this.drop(oldest);
    return true;
  }

  /** Gives a run its handle, 192 random bits; `makesRoom` was asked before. */
  keep(caller: string, name: string, run: FollowedRun): KeptRun {
    const kept: KeptRun = { handle: randomBytes(24).toString("base64url"), caller, name, run, isDone: false };
    this.#runs.set(kept.handle, kept);
    void this.#dropLater(kept);
    return kept;
  }

  /** Throws `BazaarError` RUN_UNKNOWN, the same for every handle that is not the caller's. */
  find(caller: string, handle: string): KeptRun {
    const kept = this.#runs.get(handle);
    if (kept !== undefined && kept.caller === caller) return kept;
    const problem =
      "There is no run under that handle: it was fetched, it waited too long, its host was started anew, or it never was.";
    throw new BazaarError("RUN_UNKNOWN", problem, "Start the work again.");
  }

  /** Its answer is on its way to the caller. */
  fetched(kept: KeptRun): void {
    this.#dropAfter(kept, Math.min(fetchedMs, this.keepMs));
  }

  drop({ handle }: KeptRun): void {
    clearTimeout(this.#timers.get(handle));
    this.#timers.delete(handle);
    this.#runs.delete(handle);
  }

  /** Forgets all; the host's end has stopped them. */
  close(): void {
    for (const kept of this.#runs.values()) this.drop(kept);
  }

  async #dropLater(kept: KeptRun): Promise<void> {
    await kept.run.answer;
    kept.isDone = true;
    this.#dropAfter(kept, this.keepMs);
  }

  #dropAfter(kept: KeptRun, ms: number): void {
    if (!this.#runs.has(kept.handle)) return;
    clearTimeout(this.#timers.get(kept.handle));
    // No reason for a process to live on.
    this.#timers.set(kept.handle, setTimeout(() => this.drop(kept), ms).unref());
  }
}
