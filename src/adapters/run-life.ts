import { randomUUID } from "node:crypto";
import { BazaarError, messageOf } from "../core/errors.ts";
import { wholeNumber } from "../core/whole-number.ts";
import type { RunMetrics } from "../run/metrics.ts";
import { outcomeClass, type RunRecord } from "../run/run-record.ts";
import type { RunOptions, RunOutcome, RunRequest } from "../run/types.ts";
import { UsageMeter } from "../run/usage-meter.ts";
import { meteredIn } from "./model-access.ts";
import { RunQueue, type Slot } from "./run-queue.ts";

/** How many runs a host does at once, who waits for how long, and who hears of it. */
export interface RunLifeOptions {
  /** Runs at once, 1…1_000. @default 4 */
  readonly maxParallel?: number;
  /** Runs of one caller at once, 1…1_000. @default maxParallel */
  readonly maxParallelPerCaller?: number;
  /** Calls that wait for a run to end, 0…100_000; one more is refused with RUN_LIMIT. @default 100 */
  readonly maxQueued?: number;
  /** How long a call waits at most before it is refused with RUN_LIMIT, milliseconds, 0…600_000. @default 30_000 */
  readonly queueTimeoutMs?: number;
  /** Hook scripts at once, 1…1_000; they have a queue of their own. @default 16 */
  readonly maxParallelHooks?: number;
  /** Counts runs, tokens and what waits. @default nobody */
  readonly metrics?: RunMetrics;
  /** Hears of every run when it has ended or was refused. What it throws is dropped. @default nobody */
  onRun?(record: RunRecord): void;
  /** Hears of what a run left that can't be ended, whose slot stays taken meanwhile. @default nobody */
  onError?(error: unknown): void;
}

/** What a run tells while it goes on. */
export interface RunTrack {
  readonly meter: UsageMeter;
  readonly onStuck: (gone: Promise<void>) => void;
  /** Hears of the parts that the output guard took out. */
  readonly onRedacted: (parts: number) => void;
}

/** A model's verdict for a hook, by the name of its event. */
interface HookRunName {
  readonly kind: "hook";
  readonly name: string;
}

/** Milliseconds that a hook's script waits: the caller's session stands still meanwhile. */
const hookQueueMs = 5_000;

/** Has runs wait for their slot, and leaves a record of each. Throws `BazaarError` OPTION_INVALID. */
export class RunLife {
  readonly #options: RunLifeOptions;
  readonly #plugin: string;
  readonly #runs: RunQueue;
  readonly #hooks: RunQueue;
  readonly #queueTimeoutMs: number;

  constructor(options: RunLifeOptions, plugin: string) {
    this.#options = options;
    this.#plugin = plugin;
    const { maxQueued = 100, queueTimeoutMs = 30_000 } = options;
    const slots = parallel("maxParallel", options.maxParallel ?? 4);
    const queue = {
      slots,
      maxPerCaller: parallel("maxParallelPerCaller", options.maxParallelPerCaller ?? slots),
      maxQueued: wholeNumber("maxQueued", maxQueued, { least: 0, most: 100_000, unit: "calls" }),
      queueTimeoutMs: wholeNumber("queueTimeoutMs", queueTimeoutMs, {
        least: 0,
        most: 600_000,
        unit: "milliseconds",
      }),
    };
    const hookSlots = parallel("maxParallelHooks", options.maxParallelHooks ?? 16);
    const hooks = { slots: hookSlots, maxPerCaller: hookSlots, maxQueued: 100, queueTimeoutMs: hookQueueMs };
    this.#queueTimeoutMs = queueTimeoutMs;
    this.#runs = new RunQueue(queue, "runs");
    this.#hooks = new RunQueue(hooks, "hook scripts");
    options.metrics?.watchQueue(() => this.#runs.state);
  }

  /** Whether no run could begin for longer than a call waits for its turn. */
  get isFull(): boolean {
    return this.#runs.state.fullMs > this.#queueTimeoutMs;
  }

  /** Does the run's `work` in its turn; its record names `request`. Rejects as `work` does, or with `BazaarError` RUN_LIMIT or INTERRUPTED. */
  async run(
    request: RunRequest | HookRunName,
    given: RunOptions,
    work: (track: RunTrack) => Promise<RunOutcome>,
  ): Promise<RunOutcome> {
    const caller = given.caller ?? "local";
    const came = Date.now();
    const meter = new UsageMeter();
    let queuedMs: number | undefined;
    const tell = (end: RunOutcome | { readonly error: unknown }) => {
      const ms = Date.now() - came;
      // The broker knows what a run used that was stopped; the client tells the cost in its last event only.
      const known = "error" in end ? meteredIn(end.error) : end;
      this.#tell({
        id: given.id ?? randomUUID(),
        caller,
        plugin: this.#plugin,
        command: `${request.kind}:${request.name}`,
        start: new Date(came).toISOString(),
        ms,
        queuedMs: queuedMs ?? ms,
        ...(known?.usage ?? meter.usage),
        costUsd: known?.costUsd ?? meter.costUsd,
        outcome: outcomeClass(end),
      });
    };
    try {
      const outcome = await this.#runs.use(caller, given.signal, (slot) => {
        queuedMs = slot.queuedMs;
        return work({ meter, ...this.#tracks(slot) });
      });
      tell(outcome);
      return outcome;
    } catch (error) {
      tell({ error });
      throw error;
    }
  }

  /** The same for a hook's script, of which no record is kept. */
  hook<T>(
    { caller = "local", signal }: Pick<RunOptions, "caller" | "signal">,
    work: (track: Omit<RunTrack, "meter">) => Promise<T>,
  ): Promise<T> {
    return this.#hooks.use(caller, signal, (slot) => work(this.#tracks(slot)));
  }

  #tracks(slot: Slot): Omit<RunTrack, "meter"> {
    return {
      onStuck: (gone) => this.#stuck(slot, gone),
      onRedacted: (parts) => this.#options.metrics?.redacted(parts),
    };
  }

  #tell(record: RunRecord): void {
    try {
      this.#options.metrics?.runEnded(record);
      this.#options.onRun?.(record);
    } catch (error) {
      // The run's answer goes out whatever becomes of its record.
      process.emitWarning(`onRun failed: ${messageOf(error)}`, "BazaarWarning");
    }
  }

  #stuck(slot: Slot, gone: Promise<void>): void {
    const { metrics } = this.#options;
    slot.hold(gone);
    metrics?.stuck(1);
    void gone.then(() => metrics?.stuck(-1));
    const problem = "A run left a process that can't be ended; its slot stays taken until that is gone.";
    this.#options.onError?.(
      new BazaarError("RUN_FAILED", problem, "Look for a process that hangs in the kernel or changed its user."),
    );
  }
}

function parallel(name: string, value: number): number {
  return wholeNumber(name, value, { least: 1, most: 1_000, unit: "at once" });
}
