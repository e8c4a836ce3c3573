import type { OutboundMessage, UpstreamTransport } from "./transport.ts";

/** Sends messages in order, and holds them back while the server takes none. */
export class Outbox {
  readonly #transport: UpstreamTransport;
  readonly #maxBytes: number;
  #waiting: OutboundMessage[] = [];
  #bytes = 0;
  #blocked = false;

  /** @param maxBytes What may wait for a server that reads nothing; in UTF-16 units, near enough to bytes. */
  constructor(transport: UpstreamTransport, maxBytes: number) {
    this.#transport = transport;
    this.#maxBytes = maxBytes;
  }

  /** False when too much is waiting already: the message was not taken. */
  send(message: OutboundMessage): boolean {
    if (!this.#blocked) {
      this.#pass(message);
      return true;
    }
    if (this.#bytes + message.text.length > this.#maxBytes) return false;
    this.#waiting.push(message);
    this.#bytes += message.text.length;
    return true;
  }

  #pass(message: OutboundMessage): void {
    const more = this.#transport.send(message);
    if (more === undefined) return;
    this.#blocked = true;
    const go = () => this.#flush();
    more.then(go, go);
  }

  #flush(): void {
    this.#blocked = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#bytes = 0;
    for (const message of waiting) this.send(message);
  }
}
