import type { BazaarError } from "../core/errors.ts";
import { hostAnswer } from "./host-channel.ts";
import type { HostNotes } from "./host-tools.ts";
import { type LineLimits, LineSplitter } from "./lines.ts";
import { StreamReader } from "./stream-reader.ts";
import type { RunProgress, StreamEvent } from "./types.ts";

/** Where answers to the client go. */
export interface ClientInput {
  write(text: string): void;
  end(): void;
}

export interface ClientListener {
  onProgress(progress: RunProgress): void;
  /** Every event, before anything is made of it. */
  onEvent(event: StreamEvent): void;
  /** The client has loaded all, once; what it returns is why the run has no use. */
  onInit(init: StreamEvent): BazaarError | undefined;
}

/** What the client of one run says, and what is answered to it, until it has said its result. */
export class ClientOutput {
  readonly #reader: StreamReader;
  readonly #lines: LineSplitter;
  readonly #listener: ClientListener;
  #input: ClientInput | undefined;
  #isStarted = false;
  #missing: BazaarError | undefined;

  constructor(limits: LineLimits, notes: HostNotes, listener: ClientListener) {
    this.#listener = listener;
    this.#reader = new StreamReader(
      (progress) => listener.onProgress(progress),
      (event) => {
        listener.onEvent(event);
        const answer = hostAnswer(notes, event);
        if (answer !== undefined) this.#input?.write(answer);
      },
    );
    this.#lines = new LineSplitter(limits, (line) => this.#reader.line(line));
  }

  get init(): StreamEvent | undefined {
    return this.#reader.init;
  }

  get result(): StreamEvent | undefined {
    return this.#reader.result;
  }

  /** Why the run has no use. */
  get missing(): BazaarError | undefined {
    return this.#missing;
  }

  /** What was too long. */
  get over(): LineSplitter["over"] {
    return this.#lines.over;
  }

  /** Takes the next bytes; false when the client is to be stopped. */
  take(chunk: Uint8Array, input: ClientInput): boolean {
    this.#input = input;
    const inside = this.#lines.push(chunk);
    const { init, result } = this.#reader;
    if (init !== undefined && !this.#isStarted) {
      this.#isStarted = true;
      this.#missing = this.#listener.onInit(init);
    }
    // It goes by itself when nothing more can come.
    if (result !== undefined) input.end();
    return inside && this.#missing === undefined;
  }

  /** No more bytes come. */
  end(): void {
    this.#lines.end();
  }
}
