import type { BazaarError } from "../core/errors.ts";
import type { CallSink } from "./types.ts";

/** The owner of what the relay itself asks. */
export const ownCalls = "";

/** A request that its server has and has not answered. */
export interface LiveCall {
  readonly id: number;
  readonly owner: string;
  /** Changes hands while a caller is asked something. */
  sink: CallSink;
}

/** The requests that one server is working on. */
export class InFlightCalls {
  readonly #calls = new Map<number, LiveCall>();
  #own = 0;

  /** Of callers; what the relay itself waits for does not count. */
  get size(): number {
    return this.#calls.size - this.#own;
  }

  add(call: LiveCall): void {
    this.#calls.set(call.id, call);
    if (call.owner === ownCalls) this.#own += 1;
  }

  get(id: unknown): LiveCall | undefined {
    return typeof id === "number" ? this.#calls.get(id) : undefined;
  }

  take(id: unknown): LiveCall | undefined {
    const call = this.get(id);
    if (call === undefined) return undefined;
    this.#calls.delete(call.id);
    if (call.owner === ownCalls) this.#own -= 1;
    return call;
  }

  /**
   * The call that an unaddressed message of the server belongs to: the newest, as long as all are of one owner. With
   * those of several under way it can't be told, and what is meant for one must not reach another.
   */
  addressee(on?: number): LiveCall | undefined {
    if (on !== undefined) return this.#calls.get(on);
    let newest: LiveCall | undefined;
    for (const call of this.#calls.values()) {
      if (call.owner === ownCalls) continue;
      if (newest !== undefined && newest.owner !== call.owner) return undefined;
      newest = call;
    }
    return newest;
  }

  failAll(error: BazaarError): void {
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    this.#own = 0;
    for (const { sink } of calls) sink.failed(error);
  }
}
