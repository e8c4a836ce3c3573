/** Bytes that may wait for a caller who reads slower than is written. One message more than that is let through. */
const maxWaiting = 8_388_608;

/** Bytes that may wait before whoever can wait with more is asked to. */
const enoughWaiting = 1_048_576;

/** Milliseconds between two signs of life of a stream that is otherwise silent. */
const commentMs = 15_000;

const comment = Buffer.from(": \n\n");

/** What stands around a message in a stream of server-sent events. */
export const eventStart = "event: message\ndata: ";
export const eventEnd = "\n\n";

const headers = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  // A proxy in front that collects an answer before it passes it on would keep every message back.
  "x-accel-buffering": "no",
} as const;

/** An answer that stays open: server-sent events, with comments so that nobody on the way takes it for dead. */
export class EventStream {
  readonly response: Response;
  readonly #onEnd: (why: "gone" | "ended") => void;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #timer: NodeJS.Timeout;
  #room: PromiseWithResolvers<void> | undefined;

  /** @param onEnd Hears once of `end`, or that the caller went away or read so slowly that the stream was cut. */
  constructor(onEnd: (why: "gone" | "ended") => void) {
    this.#onEnd = onEnd;
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => void (this.#controller = controller),
        pull: () => this.#hasRoom(),
        cancel: () => this.#over("gone"),
      },
      { highWaterMark: maxWaiting, size: (chunk) => chunk.byteLength },
    );
    this.response = new Response(body, { headers });
    this.#timer = setInterval(() => void this.send(comment), commentMs).unref();
  }

  get isOpen(): boolean {
    return this.#controller !== undefined;
  }

  /** Sends whole events. Whoever can hold more back waits for what is returned, which resolves when the caller has read on. */
  send(bytes: Uint8Array): Promise<void> | undefined {
    const controller = this.#controller;
    if (controller === undefined) return undefined;
    if ((controller.desiredSize ?? 0) <= 0) {
      controller.error(new Error("the caller reads too slowly"));
      this.#over("gone");
      return undefined;
    }
    controller.enqueue(bytes);
    if (this.#waiting() <= enoughWaiting) return undefined;
    this.#room ??= Promise.withResolvers<void>();
    return this.#room.promise;
  }

  sendMessage(message: object): void {
    void this.send(Buffer.from(`${eventStart}${JSON.stringify(message)}${eventEnd}`));
  }

  end(): void {
    this.#controller?.close();
    this.#over("ended");
  }

  #waiting(): number {
    return maxWaiting - (this.#controller?.desiredSize ?? maxWaiting);
  }

  #hasRoom(): void {
    if (this.#waiting() > enoughWaiting) return;
    this.#room?.resolve();
    this.#room = undefined;
  }

  #over(why: "gone" | "ended"): void {
    if (this.#controller === undefined) return;
    this.#controller = undefined;
    this.#hasRoom();
    clearInterval(this.#timer);
    this.#onEnd(why);
  }
}
