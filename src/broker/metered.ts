import type { Meter } from "./meter.ts";
import type { Charge, RunAccount } from "./run-account.ts";
import { noTokens } from "./tokens.ts";
import type { RunStop } from "./types.ts";

/** One request of a run, from its start to the last byte of its answer. */
export class Exchange {
  readonly #account: RunAccount;
  readonly #estimate: Charge;

  constructor(account: RunAccount, estimate: Charge) {
    this.#account = account;
    this.#estimate = estimate;
  }

  start(signal: AbortSignal): Promise<RunStop | undefined> {
    return this.#account.start(this, this.#estimate, signal);
  }

  /** The API did no work. */
  free(): void {
    this.#account.charge(this, { ...this.#estimate, count: noTokens });
    this.settle();
  }

  /** It ended as it is known: what was counted, else what was estimated. */
  settle(): void {
    this.#account.settle(this);
  }

  /** Whether the rest of the answer may pass. */
  update(meter: Meter): boolean {
    const { count, counted: known, model = this.#estimate.model } = meter;
    this.#account.charge(this, { ...this.#estimate, model, count, known });
    return this.#account.stopAtLimit() === undefined || meter.finished;
  }
}

/**
 * `body`, each chunk as it comes and none kept, counted by `meter`. An answer that passes a limit of its run, or can't
 * be counted, breaks off: its reader sees an error, and not an end.
 */
export function metered(
  body: ReadableStream<Uint8Array>,
  meter: Meter,
  exchange: Exchange,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const cut = (reason: string) => {
    exchange.settle();
    reader.cancel().catch(() => {});
    throw new Error(reason);
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await reader.read().catch((error: unknown) => {
      exchange.settle();
      throw error;
    });
    if (done) {
      meter.end();
      exchange.update(meter);
      exchange.settle();
      return controller.close();
    }
    if (!meter.push(value)) cut("The answer can't be counted.");
    if (!exchange.update(meter)) cut("The run reached its limit.");
    controller.enqueue(value);
  };
  const cancel = async () => {
    exchange.settle();
    await reader.cancel();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
