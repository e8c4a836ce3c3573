import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import { isBazaarError } from "../core/errors.ts";
import type { Closing } from "../core/closing.ts";
import type { SyncReport } from "./sync/types.ts";

export interface SyncScheduleOptions {
  readonly sources: MarketplacesConfig["sources"];
  /** Synchronises these sources; the signal ends it. */
  readonly sync: (slugs: readonly string[], signal: AbortSignal) => Promise<SyncReport>;
  /** Hears of each run that ended. */
  readonly onReport: (report: SyncReport) => void;
  /** Hears of a run that could not be. @default nobody */
  readonly onTrouble?: (error: unknown) => void;
  /** 0 up to 1; spreads replicas over time. @default Math.random */
  readonly random?: () => number;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

const minute = 60_000;
const units: Readonly<Record<string, number>> = { m: minute, h: 60 * minute, d: 1_440 * minute };

/** Node's timers take no more. */
const longest = 2_147_483_647;

/** Milliseconds after which a run is tried again that another process stood in the way of. */
const busyMs = 30_000;

/**
 * Has sources synchronised: each `every`, or at night where it says nothing (between 2 and 4 o'clock UTC), a little later by
 * chance; and at once on `now`. One run at a time; what becomes due meanwhile is in the next one.
 */
export class SyncSchedule implements Closing {
  readonly #options: SyncScheduleOptions;
  #sources: SyncScheduleOptions["sources"] = [];
  readonly #due = new Set<string>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #again: NodeJS.Timeout | undefined;

  constructor(options: SyncScheduleOptions) {
    this.#options = options;
    this.configure(options.sources);
  }

  /** Plans these sources, and those before no more; their times count from now. */
  configure(sources: SyncScheduleOptions["sources"]): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    clearTimeout(this.#again);
    this.#timers.clear();
    this.#due.clear();
    this.#sources = sources;
    if (this.#stop.signal.aborted) return;
    for (const { slug, every } of sources) this.#plan(slug, every);
  }

  /** Whether a run goes on. */
  get running(): boolean {
    return this.#running !== undefined;
  }

  /** Synchronises these sources, now or after the run that goes on; resolves when nothing is due any more. Never rejects. */
  now(slugs: readonly string[] = this.#sources.map(({ slug }) => slug)): Promise<void> {
    for (const slug of slugs) this.#due.add(slug);
    if (this.#stop.signal.aborted) return Promise.resolve();
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      // What became due in the very moment of its end.
      if (this.#due.size > 0) void this.now([]);
    });
    return this.#running;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    clearTimeout(this.#again);
    await this.#running;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #run(): Promise<void> {
    const { sync, onReport, onTrouble } = this.#options;
    while (this.#due.size > 0 && !this.#stop.signal.aborted) {
      const slugs = [...this.#due];
      this.#due.clear();
      try {
        onReport(await sync(slugs, this.#stop.signal));
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        onTrouble?.(error);
        if (isBazaarError(error) && error.code === "SYNC_RUNNING") this.#later(slugs);
      }
    }
  }

  #later(slugs: readonly string[]): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.now(slugs), busyMs).unref();
  }

  #plan(slug: string, every: string | undefined): void {
    const { now = Date.now, random = Math.random } = this.#options;
    const wait = Math.min(longest, waitMs(every, now(), random()));
    const timer = setTimeout(() => {
      this.#plan(slug, every);
      void this.now([slug]);
    }, wait);
    this.#timers.set(slug, timer.unref());
  }
}

/**
 * Milliseconds until a source is read next. `every` as in the configuration, with up to a tenth more; without it the next
 * time between 2 and 4 o'clock UTC. Never less than a minute, whatever the clock does.
 * @param chance 0 up to 1.
 */
export function waitMs(every: string | undefined, now: number, chance: number): number {
  const [, amount, unit] = /^(\d+)([mhd])$/.exec(every ?? "") ?? [];
  if (amount !== undefined && unit !== undefined) {
    const span = Number(amount) * units[unit]!;
    return Math.max(minute, Math.round(span * (1 + chance / 10)));
  }
  const day = units["d"]!;
  const start = new Date(now);
  start.setUTCHours(2, 0, 0, 0);
  const until = start.getTime() - now + chance * 120 * minute;
  return Math.round(until < minute ? until + day : until);
}
